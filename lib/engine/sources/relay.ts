import type { TextSpan } from '../../model.ts';
import { hull } from '../../span.ts';
import type { Draft } from '../document.ts';
import { finalKind } from './kind.ts';
import { tokensOf } from './mention.ts';
import type { Referent } from './referent.ts';
import type { State } from './state.ts';

/** Who passes a draft's content on, and whom it cites for it. */
export interface Relay {
  readonly relay: Referent;
  /** "Reuters reported, citing two officials": the officials and where they are printed; null where nobody is cited. */
  readonly cited: { readonly referent: Referent; readonly span: TextSpan } | null;
}

/** How far from the cue an outlet is looked for, in tokens. */
const REACH = 14;
/** "told the BBC", "in comments to the BBC", "said on CNN", "wrote in the Guardian". */
const PASSED = /^(?:told|tells|tell|telling|to|with|on|by|in|for)$/;
/** Words that make "to the BBC" before the source a relay: "In an interview with the BBC, she said". */
const TALK =
  /^(?:interviews?|comments?|remarks?|statements?|e-?mails?|messages?|op-ed|column|essay|speaking|spoke|talking|appearing|writing|told)$/;
const ARTICLE = /^(?:the|a|an)$/;
const CITES = /^(?:citing|quoting|cited|quoted|cites|quotes)$/;

/**
 * The outlet through which each draft's words came, where the article prints one that is not their source: "told the
 * BBC", "Reuters reported, citing two officials", or the outlet in whose report they stand.
 */
export function relays(state: State): (Relay | null)[] {
  const citing = citations(state);
  return state.drafts.map((draft, index) => {
    const source = state.found[index] ?? null;
    if (source && finalKind(source) === 'media') {
      const cited = citedBy(state, draft, source, citing);
      return cited && { relay: source, cited };
    }
    const relay = toldTo(state, draft, source) ?? reportOf(state, draft, source);
    return relay && { relay, cited: null };
  });
}

/** By sentence, the first "citing" outside of quotations that is no cue of its own, with what it cites. */
function citations({ reading, drafts }: State): Map<number, Relay['cited']> {
  const { document, byHead, nameAt, names, named, nominals } = reading;
  const { tokens } = document;
  const cues = new Set(drafts.flatMap(({ cue }) => cue.map(({ start }) => start)));
  const phrases = new Map(nominals.map((nominal) => [nominal.from, nominal]));
  const found = new Map<number, Relay['cited']>();
  for (const [i, token] of tokens.entries()) {
    if (!CITES.test(token.lower) || document.quoteStates[i] !== 'outside' || cues.has(token.start)) continue;
    const index = nameAt[i + (ARTICLE.test(tokens[i + 1]?.lower ?? '') ? 2 : 1)] ?? -1;
    const nominal = phrases.get(i + 1);
    const referent = named[index] ?? (nominal && byHead.get(nominal.head));
    const start = tokens[i + 1]?.start;
    const end = tokens[(names[index]?.to ?? nominal?.to ?? 0) - 1]?.end;
    if (!referent || start === undefined || end === undefined || found.has(token.sentence)) continue;
    found.set(token.sentence, { referent, span: { start, end } });
  }
  return found;
}

/** Whom the outlet cites in the sentence of its cue: someone who is a source, not "falling sales", nor an outlet too. */
function citedBy(
  { reading: { document } }: State,
  draft: Draft,
  outlet: Referent,
  citing: ReadonlyMap<number, Relay['cited']>,
): Relay['cited'] {
  const cue = hull(draft.cue);
  const sentence = cue && document.tokens[tokensOf(document, cue).from]?.sentence;
  const cited = citing.get(sentence ?? -1) ?? null;
  return cited && cited.referent !== outlet && finalKind(cited.referent) !== 'media' ? cited : null;
}

/** "told the BBC", "in an interview with the BBC": an outlet near the cue, outside of the content. */
function toldTo({ reading }: State, draft: Draft, source: Referent | null): Referent | null {
  const { document, nameAt, names, named } = reading;
  const { tokens } = document;
  const span = hull(draft.cue);
  if (!span) return null;
  const cue = tokensOf(document, span);
  const sentence = tokens[cue.from]?.sentence;
  const covers = (spans: readonly TextSpan[], i: number): boolean =>
    spans.some(({ start, end }) => start < (tokens[i]?.end ?? 0) && (tokens[i]?.start ?? 0) < end);
  const inContent = (i: number): boolean => covers(draft.content, i);
  const outletAt = (i: number): Referent | null => {
    const index = nameAt[i] ?? -1;
    const referent = named[index];
    if (!referent || names[index]?.titleFrom !== i || referent === source || covers(draft.source, i))
      return null;
    const before = ARTICLE.test(tokens[i - 1]?.lower ?? '') ? i - 2 : i - 1;
    const isOutlet = finalKind(referent) === 'media' && names[index]?.possessive === false;
    if (!isOutlet || !PASSED.test(tokens[before]?.lower ?? '') || inContent(before)) return null;
    if (i > cue.from) return referent;
    return tokens.slice(Math.max(0, before - 3), before).some(({ lower }) => TALK.test(lower))
      ? referent
      : null;
  };
  for (let i = cue.from; i < cue.from + REACH && tokens[i]?.sentence === sentence; i++) {
    if (inContent(i)) continue;
    const outlet = outletAt(i);
    if (outlet) return outlet;
  }
  for (let i = cue.from - 1; i > cue.from - REACH && tokens[i]?.sentence === sentence; i--) {
    if (inContent(i)) return null;
    const outlet = outletAt(i);
    if (outlet) return outlet;
  }
  return null;
}

/** The outlet whose report holds the draft: "The paper wrote that two officials said …". */
function reportOf({ drafts, found }: State, draft: Draft, source: Referent | null): Referent | null {
  const outer = draft.parent === null ? null : (found[draft.parent] ?? null);
  const isOther = draft.parent !== null && drafts[draft.parent] !== draft && outer !== source;
  return source && outer && isOther && finalKind(outer) === 'media' ? outer : null;
}
