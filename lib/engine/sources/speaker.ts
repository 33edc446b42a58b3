import type { Draft } from '../document.ts';
import { antecedent, type Place } from './antecedent.ts';
import type { Referent } from './referent.ts';
import type { State } from './state.ts';

/** Where a pronoun stands, with who speaks the words around it. @param draft whose source it is, if any. */
export function placeAt(state: State, token: number, draft: Draft | null): Place {
  const { document, reported } = state.reading;
  const quoted = document.quoteStates[token] !== 'outside';
  const holder = draft?.parent ?? state.holder[token] ?? -1;
  const outer = holder >= 0 && state.drafts[holder] !== draft ? holder : -1;
  return {
    token,
    sentence: document.tokens[token]?.sentence ?? 0,
    quoted,
    reported: reported[token] === 1,
    speaker: outer >= 0 ? speakerOf(state, outer) : null,
    content: draft?.content.find(({ start, end }) => end > start) ?? null,
  };
}

/** The source of a draft, also where it is printed only behind the words and its turn has not come. */
export function speakerOf(state: State, index: number): Referent | null {
  const found = state.found[index];
  const mention = state.mentions[index];
  if (found || !mention) return found ?? null;
  if (mention.form === 'name') return state.reading.named[mention.name] ?? null;
  if (mention.form === 'nominal') return state.reading.byHead.get(mention.nominal.head) ?? null;
  if (mention.form !== 'pronoun') return null;
  const { document } = state.reading;
  return antecedent(state.reading, mention.pronoun.asks, {
    token: mention.token,
    sentence: document.tokens[mention.token]?.sentence ?? 0,
    quoted: false,
    reported: false,
    speaker: null,
    content: state.drafts[index]?.content[0] ?? null,
  });
}
