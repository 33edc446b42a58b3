import { hull } from '../../span.ts';
import type { Token } from '../document.ts';
import { tokensOf } from './mention.ts';
import type { Referent } from './referent.ts';
import type { State } from './state.ts';

/** How many drafts back a shared subject is looked for. */
const BACK = 6;

/** Who speaks where no source is printed: a quotation that goes on, or "Democrats noted … and said …"; else null. */
export function unprinted(state: State, index: number): Referent | null {
  const { document } = state.reading;
  const draft = state.drafts[index];
  const cue = hull(draft?.cue ?? []);
  const content = hull(draft?.content ?? []);
  const first = cue ?? content;
  if (!first) return null;
  const start = tokensOf(document, first).from;
  if (!document.tokens[start]) return null;
  if (cue) return sharedSubject(state, start, index);
  return document.quoteStates[start] === 'outside' ? null : quotationBefore(state, start);
}

/** "Democrats described it as ominous … and said": the cue stands behind "and", with an earlier one in its sentence. */
function sharedSubject(state: State, cue: number, index: number): Referent | null {
  const { document } = state.reading;
  const { tokens } = document;
  let before = cue - 1;
  while (before > 0 && tokens[before]?.tag === 'Adverb') before--;
  if (!/^(?:and|but|then|or)$/.test(tokens[before]?.lower ?? '')) return null;
  const sentence = tokens[cue]?.sentence;
  for (let i = index - 1; i >= 0 && i > index - BACK; i--) {
    const other = state.drafts[i];
    const otherCue = other?.cue[0];
    if (!otherCue || other.parent !== state.drafts[index]?.parent) continue;
    const at = tokens[tokensOf(document, otherCue).from];
    if (at?.sentence === sentence && state.found[i]) return state.found[i] ?? null;
  }
  return null;
}

/** A quotation with neither cue nor source, right behind one of a known speaker in the same or last paragraph. */
function quotationBefore(state: State, start: number): Referent | null {
  const { document, lastSource } = state.reading;
  if (!lastSource) return null;
  const { paragraph } = document.tokens[start] as Token;
  const before = document.tokens[document.sentences[lastSource.sentence]?.from ?? 0]?.paragraph ?? -9;
  const opens = document.paragraphs[paragraph]?.from ?? -1;
  if (before === paragraph) return lastSource.referent;
  return before === paragraph - 1 && start - opens <= 1 ? lastSource.referent : null;
}
