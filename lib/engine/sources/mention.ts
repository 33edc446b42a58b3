import type { TextSpan } from '../../model.ts';
import type { Document, Token } from '../document.ts';
import { PREPOSITIONS } from '../lexicon/functionWords.ts';
import { type Pronoun, pronounOf } from '../lexicon/pronouns.ts';
import { sourceNoun } from '../lexicon/sourceNouns.ts';
import { titleOf } from '../lexicon/titles.ts';
import { unitOf } from '../lexicon/units.ts';
import { firstTokenAt } from '../quotationType.ts';
import { isOnePhrase, jointRuns, nameBehindRoles } from './joint.ts';
import type { NameAt, NameRun } from './nameRun.ts';
import { type Nominal, nominalAt } from './nominal.ts';
import { roleBearer } from './roleBearer.ts';

/** What a printed source is, before it is known who. Token runs are `[from, to)`. */
export type SourceMention = { readonly from: number; readonly to: number } & (
  | { readonly form: 'pronoun'; readonly pronoun: Pronoun; readonly token: number }
  | { readonly form: 'name'; readonly name: number }
  | { readonly form: 'nominal'; readonly nominal: Nominal }
  | { readonly form: 'joint'; readonly parts: readonly SourceMention[] }
  | { readonly form: 'quantity'; readonly word: string; readonly of: SourceMention | null }
  | { readonly form: 'other' }
);

const QUANTIFIER =
  /^(?:some|many|others|other|each|both|one|all|several|most|few|another|none|neither|either|half|more|two|three|four|dozens|hundreds|thousands|\d[\d,.]*%?)$/;
const RELATIVE = /^(?:who|which|that|whose|whom|where|when)$/;
const BREAK = /^(?:[,;:()[\]—–]|--+|-)$/;
const WITH_PRONOUN = /^(?:himself|herself|both|all|themselves|ve|'ve|'s)$/;
const VERB = /^(?:PastTense|PresentTense|Infinitive|Auxiliary|Copula|Modal)$/;
const WORD = /[\p{L}\p{N}]/u;
const WORD_OR_SHARE = /[\p{L}\p{N}%]/u;

/** The tokens that the spans cover, `[from, to)`; empty if they cover none. */
export function tokensOf(document: Document, span: TextSpan): { from: number; to: number } {
  const from = firstTokenAt(document, span.start);
  let to = from;
  while (to < document.tokens.length && (document.tokens[to] as Token).start < span.end) to++;
  return { from, to };
}

/** What the tokens `[from, to)` print as a source. */
export function readMention(
  document: Document,
  names: readonly NameRun[],
  nameAt: NameAt,
  from: number,
  to: number,
): SourceMention {
  const { tokens } = document;
  let start = from;
  let end = to;
  while (start < end && !WORD.test((tokens[start] as Token).text)) start++;
  while (end > start && !WORD_OR_SHARE.test((tokens[end - 1] as Token).text)) end--;
  if (start === end) return { form: 'other', from, to };
  const first = tokens[start] as Token;
  if (end > start + 1 && /^['’]s?$/.test((tokens[end - 1] as Token).text) && nameAt[end - 1] === -1) end--;
  while (end > start + 1 && /^(?:him|her|it|them)sel(?:f|ves)$/.test((tokens[end - 1] as Token).lower)) end--;
  const pronoun = pronounOf(first.lower);
  if (pronoun && nameAt[start] === -1 && isAlone(tokens, pronoun, start, end))
    return { form: 'pronoun', pronoun, token: start, from: start, to: end };
  const runs = jointRuns(document, names, nameAt, start, end);
  if (runs) {
    const parts = runs.map((run) => readMention(document, names, nameAt, run.from, run.to));
    return { form: 'joint', parts, from: start, to: end };
  }
  const roles = nameBehindRoles(document, names, nameAt, start, end);
  if (roles !== null) return { form: 'name', name: roles, from: start, to: end };
  // "not all of them", "nearly half of voters"
  const number = /^(?:not|nearly|almost|about|roughly|virtually|only|even|just)$/.test(first.lower) ? 1 : 0;
  const quantified = quantity(document, names, nameAt, start + number, end);
  if (quantified) return { ...quantified, from: start };
  return phrase(document, names, nameAt, start, end);
}

/** "he himself"; "which includes the unions", "I find the statistics": a clause cut off behind its subject. */
function isAlone(tokens: readonly Token[], pronoun: Pronoun, start: number, end: number): boolean {
  const next = tokens[start + 1];
  if (end === start + 1) return true;
  if (end === start + 2 && WITH_PRONOUN.test(next?.lower ?? '')) return true;
  if (pronoun.possessive || /^(?:and|,|of|or)$/.test(next?.lower ?? ',')) return false;
  if (/^(?:who|which)$/.test(tokens[start]?.lower ?? '')) return true;
  return /^(?:he|she|speakers?)$/.test(pronoun.asks) && VERB.test(next?.tag ?? '');
}

/** "some", "many of them", "one of the doctors", "36% of new investors"; null for other phrases. */
function quantity(
  document: Document,
  names: readonly NameRun[],
  nameAt: NameAt,
  from: number,
  to: number,
): SourceMention | null {
  const { tokens } = document;
  const word = (tokens[from] as Token).lower;
  const share = unitOf(tokens[from + 1]?.lower ?? '')?.measured === 'share' && from + 1 < to;
  if (!(QUANTIFIER.test(word) || share) || nameAt[from] !== -1) return null;
  if (to === from + 1) return { form: 'quantity', word, of: null, from, to };
  let of = from + 1;
  if (/^(?:percent|per|%)$/.test(tokens[of]?.lower ?? '')) of++;
  if (share && tokens[of]?.lower !== 'of') return { form: 'quantity', word, of: null, from, to };
  if (tokens[of]?.lower !== 'of' || of + 1 >= to) return null;
  // "One of the university's executives, Michael Sexton,"
  const named =
    word === 'one'
      ? nameBehind(document, names, nameAt, chunkEnd(document, names, nameAt, of + 1, to), to, of + 1)
      : null;
  if (named !== null) return { form: 'name', name: named, from, to };
  const inner = readMention(document, names, nameAt, of + 1, to);
  return { form: 'quantity', word, of: inner, from, to };
}

/** "Del" of "Del. Stacey Plaskett": a source that stops at its title's full stop means who is named behind it. */
function nameBehindTitle(
  { tokens }: Document,
  names: readonly NameRun[],
  nameAt: NameAt,
  from: number,
  to: number,
): number | null {
  for (let i = from; i < to; i++) if (!titleOf((tokens[i] as Token).lower)) return null;
  const next = tokens[to]?.text === '.' ? to + 1 : to;
  const index = nameAt[next] ?? -1;
  return names[index]?.titleFrom === next && tokens[to - 1]?.end === tokens[to]?.start ? index : null;
}

/** A name with what describes it, or a noun phrase. */
function phrase(
  document: Document,
  names: readonly NameRun[],
  nameAt: NameAt,
  from: number,
  to: number,
): SourceMention {
  const { tokens } = document;
  const end = chunkEnd(document, names, nameAt, from, to);
  const titled = nameBehindTitle(document, names, nameAt, from, to);
  if (titled !== null) return { form: 'name', name: titled, from, to };
  const bearer = roleBearer(document, names, nameAt, end, to);
  if (bearer !== null) return { form: 'name', name: bearer, from, to };
  // "Northline Inc., the retailer": the stop belongs to the name.
  const lastName = nameAt[tokens[end - 1]?.text === '.' ? end - 2 : end - 1] ?? -1;
  const name = names[lastName];
  if (name && name.to <= end && name.kind !== 'people') {
    const inner = name.possessive && name.to < to && !/^[,(]$/.test(tokens[name.to + 1]?.text ?? ',');
    if (!inner) return { form: 'name', name: lastName, from, to };
  }
  if (end < to) {
    const described = nameBehind(document, names, nameAt, end, to, from);
    if (described !== null) return { form: 'name', name: described, from, to };
  }
  const head = headOf(tokens, from, end);
  if (head === null) return { form: 'other', from, to };
  return { form: 'nominal', nominal: nominalAt(document, head, from), from, to };
}

/** Where the first noun phrase of the source ends: at a preposition, relative, comma or participle behind its noun. */
function chunkEnd(
  { tokens }: Document,
  names: readonly NameRun[],
  nameAt: NameAt,
  from: number,
  to: number,
): number {
  for (let i = from; i < to; i++) {
    const name = names[nameAt[i] ?? -1];
    if (name && name.to > i + 1) {
      i = Math.min(name.to, to) - 1;
      continue;
    }
    if (i === from || name) continue;
    const { lower, tag } = tokens[i] as Token;
    // "a 37-year-old": a hyphen without a space before it parts no phrases.
    const tight = lower === '-' && tokens[i - 1]?.end === tokens[i]?.start;
    if (RELATIVE.test(lower) || (BREAK.test(lower) && !tight) || PREPOSITIONS.has(lower)) return i;
    if (lower === 'and' && isOnePhrase(tokens, names, nameAt, i, to)) return to;
    if (/^(?:familiar|close|led|briefed|and|or)$/.test(lower)) return i;
    const before = sourceNoun((tokens[i - 1] as Token).lower);
    const afterNoun = before !== undefined || nameAt[i - 1] !== -1;
    // "the voters filing into the hall", but "the court filing".
    if (before?.plural && before.kind === 'group' && (tag === 'Gerund' || isParticiple(tokens, i))) return i;
    if (afterNoun && (tag === 'Gerund' || tag === 'PastTense' || tag === 'Participle') && !sourceNoun(lower))
      return i;
  }
  return to;
}

/** "doctors offering to help": what the tagger takes for a noun. */
function isParticiple(tokens: readonly Token[], i: number): boolean {
  return (
    /.ing$/.test((tokens[i] as Token).lower) &&
    /^(?:to|in|at|for|from|with|on|the|a|an|their|his|her)$/.test(tokens[i + 1]?.lower ?? '')
  );
}

/** "An attorney for Pagliano, Mark MacDougall": the name behind the description, or null. */
function nameBehind(
  { tokens }: Document,
  names: readonly NameRun[],
  nameAt: NameAt,
  end: number,
  to: number,
  from: number,
): number | null {
  const head = headOf(tokens, from, end);
  const ofOne = tokens[from - 1]?.lower === 'of';
  if (head === null || (!ofOne && sourceNoun((tokens[head] as Token).lower)?.plural)) return null;
  for (let i = end; i < to; i++) {
    // "The governor, who spoke through his secretary, Ann Lee": another one's name.
    if (/^(?:who|whose|which)$/.test((tokens[i] as Token).lower)) return null;
    if ((tokens[i] as Token).text !== ',' && !/^[—–]$/.test((tokens[i] as Token).text)) continue;
    const index = nameAt[i + 1] ?? -1;
    const titled = index === -1 ? names[nameAt[i + 2] ?? -1] : names[index];
    if (titled?.kind === 'person' || (titled?.kind === 'unknown' && titled.words.length > 1)) {
      return index === -1 ? (nameAt[i + 2] ?? -1) : index;
    }
  }
  return null;
}

/** The head of a noun phrase `[from, end)`: its last source noun with nothing but its noun behind it, else its last word. */
function headOf(tokens: readonly Token[], from: number, end: number): number | null {
  let last = end - 1;
  while (
    last >= from &&
    (!WORD.test((tokens[last] as Token).text) ||
      (tokens[last] as Token).tag === 'Adverb' ||
      /^(?:today|yesterday|tomorrow|tonight|now)$/.test((tokens[last] as Token).lower))
  )
    last--;
  if (last < from) return null;
  if (sourceNoun((tokens[last] as Token).lower)) return last;
  const { tag } = tokens[last] as Token;
  if (/^(?:Noun|Plural|ProperNoun|Unknown|Value)$/.test(tag)) return last;
  for (let i = last - 1; i >= from; i--) if (sourceNoun((tokens[i] as Token).lower)) return i;
  return last;
}
