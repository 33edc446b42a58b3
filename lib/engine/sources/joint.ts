import type { Document, Token, TokenRun } from '../document.ts';
import { PREPOSITIONS } from '../lexicon/functionWords.ts';
import { pronounOf } from '../lexicon/pronouns.ts';
import { sourceNoun } from '../lexicon/sourceNouns.ts';
import type { NameAt, NameRun } from './nameRun.ts';

const RELATIVE = /^(?:who|which|that|whose|whom|where|when)$/;
const DETERMINER = /^(?:the|a|an|his|her|its|their|our|my|some|many|other|two|three)$/;

/** The sources that the tokens `[from, to)` join: "Stone, Pence and the agency" are three; null for one source. */
export function jointRuns(
  document: Document,
  names: readonly NameRun[],
  nameAt: NameAt,
  from: number,
  to: number,
): TokenRun[] | null {
  const joint = jointAt(document, names, nameAt, from, to);
  if (joint === null) return null;
  const runs: TokenRun[] = [];
  let start = from;
  for (let i = from; i <= joint; i++) {
    if (i < joint && !(document.tokens[i]?.text === ',' && nameAt[i] === -1)) continue;
    if (start < i) runs.push({ from: start, to: i });
    start = i + 1;
  }
  return [...runs, { from: joint + 1, to }];
}

/** The "and" between two whole sources, or null: "Microsoft and the agency", not "Customs and Border Protection". */
function jointAt(
  { tokens }: Document,
  names: readonly NameRun[],
  nameAt: NameAt,
  from: number,
  to: number,
): number | null {
  for (let i = from + 1; i < to - 1; i++) {
    const { lower } = tokens[i] as Token;
    if (
      RELATIVE.test(lower) ||
      (PREPOSITIONS.has(lower) && nameAt[i] === -1 && i > from + 1 && !nextIsPlace(names, nameAt, i))
    )
      return null;
    if (lower === ',' && isApposition(tokens, nameAt, names, i, to)) return null;
    if (lower !== 'and' || nameAt[i] !== -1) continue;
    const before = i - 1;
    const isSource = (k: number): boolean =>
      nameAt[k] !== -1 ||
      sourceNoun((tokens[k] as Token).lower) !== undefined ||
      pronounOf((tokens[k] as Token).lower) !== undefined ||
      (tokens[k] as Token).tag === 'Plural';
    if (!isSource(before)) continue;
    if (isOnePhrase(tokens, names, nameAt, i, to)) return null;
    if (isOnePerson(tokens, names, nameAt, from, i, to) !== null || arePlaces(tokens, names, nameAt, from, i))
      return null;
    return i;
  }
  return null;
}

/**
 * "Bernie and Hillary supporters", "a Population and Housing Census report": one phrase, where only what stands
 * behind the "and" has a noun for its head.
 */
export function isOnePhrase(
  tokens: readonly Token[],
  names: readonly NameRun[],
  nameAt: NameAt,
  and: number,
  to: number,
): boolean {
  const end = sourceNoun((tokens[to - 1] as Token).lower);
  const [first, second] = [nameAt[and - 1] ?? -1, nameAt[and + 1] ?? -1];
  if (!end || to - and > 4 || first === -1 || second === -1 || nameAt[to - 1] !== -1) return false;
  return !end.plural || names[first]?.kind === names[second]?.kind;
}

/** "Former prosecutor and New York mayor Rudy Giuliani": the one who is named behind two of his roles, or null. */
export function nameBehindRoles(
  { tokens }: Document,
  names: readonly NameRun[],
  nameAt: NameAt,
  from: number,
  to: number,
): number | null {
  for (let i = from + 1; i < to - 1; i++) {
    const { lower } = tokens[i] as Token;
    if (RELATIVE.test(lower) || lower === ',') return null;
    if (lower === 'and' && nameAt[i] === -1) return isOnePerson(tokens, names, nameAt, from, i, to);
  }
  return null;
}

function isOnePerson(
  tokens: readonly Token[],
  names: readonly NameRun[],
  nameAt: NameAt,
  from: number,
  and: number,
  to: number,
): number | null {
  const role = sourceNoun((tokens[and - 1] as Token).lower);
  if (role?.kind !== 'person' || role.plural || nameAt[and - 1] !== -1) return null;
  if (DETERMINER.test(tokens[and + 1]?.lower ?? '')) return null;
  for (let i = and + 1; i < to && (tokens[i] as Token).text !== ','; i++) {
    const index = nameAt[i] ?? -1;
    const name = names[index];
    if (name?.kind !== 'person') continue;
    const bare = !DETERMINER.test((tokens[from] as Token).lower);
    const titled = name.titleFrom > and + 1 || name.titleFrom < name.from;
    return titled && (bare || name.titleFrom === name.from) ? index : null;
  }
  return null;
}

/** "polls in New Hampshire and Iowa": the places belong to the phrase before them. */
function arePlaces(
  tokens: readonly Token[],
  names: readonly NameRun[],
  nameAt: NameAt,
  from: number,
  and: number,
): boolean {
  const first = names[nameAt[and - 1] ?? -1];
  return (
    first?.kind === 'place' &&
    names[nameAt[and + 1] ?? -1]?.kind === 'place' &&
    first.titleFrom > from &&
    PREPOSITIONS.has(tokens[first.titleFrom - 1]?.lower ?? '')
  );
}

function nextIsPlace(names: readonly NameRun[], nameAt: NameAt, i: number): boolean {
  return names[nameAt[i + 1] ?? -1]?.kind === 'place';
}

/** "Smith, a lawyer and author": what follows the comma describes, it does not list. */
function isApposition(
  tokens: readonly Token[],
  nameAt: NameAt,
  names: readonly NameRun[],
  comma: number,
  to: number,
): boolean {
  const next = tokens[comma + 1];
  if (!next || comma + 1 >= to) return false;
  const name = names[nameAt[comma + 1] ?? -1];
  const goesOn =
    name &&
    name.kind !== 'place' &&
    name.kind !== 'people' &&
    /^(?:,|and)$/.test(tokens[name.to]?.lower ?? '');
  return !(goesOn && name.to < to && (name.kind === 'person' || nameAt[comma - 1] !== -1));
}
