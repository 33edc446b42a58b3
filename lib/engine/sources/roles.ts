import type { TextSpan } from '../../model.ts';
import type { Token } from '../document.ts';
import { titleOf } from '../lexicon/titles.ts';
import { appositionEnd, describedBehind } from './apposition.ts';
import type { NameRun } from './nameRun.ts';
import type { Nominal } from './nominal.ts';
import type { Reading } from './reading.ts';
import type { Referent } from './referent.ts';

const VERB = /^(?:PastTense|PresentTense|Auxiliary|Copula|Modal|Verb)$/;
/** How far behind its noun the name may stand, in tokens. */
const FAR = 10;
/** "Cole was a happy child": what one was, not what one does. */
const NO_ROLE =
  /^(?:child|kid|baby|teen|teenager|toddler|boy|girl|man|woman|person|friend|fan|guy|victim|individual|part|success)$/;

/**
 * Joins names with the noun phrases that describe them: "moderator Matt Lauer", "Hezbollah, a terrorist group",
 * "his attorney, Mark MacDougall", "Smith is a lawyer". Their nouns become roles of the one named, so that
 * "the lawyer" can mean Smith later; the phrase is kept as description, exactly as printed.
 */
export function linkRoles(reading: Reading): void {
  const startsAt = new Map<number, number>();
  const endsAt = new Map<number, number>();
  for (const [i, run] of reading.names.entries()) {
    startsAt.set(run.titleFrom, i);
    endsAt.set(run.to, i);
  }
  for (const nominal of reading.nominals) {
    if (nominal.plural && nominal.noun?.kind !== 'government') continue;
    const before = nameBefore(reading, nominal, endsAt);
    const behind =
      startsAt.get(
        nominal.to + (/^(?:called|named)$/.test(reading.document.tokens[nominal.to]?.lower ?? '') ? 1 : 0),
      ) ??
      nameAfterComma(reading, nominal, startsAt) ??
      nameAfterCopula(reading, nominal, startsAt);
    const index = behind ?? before;
    if (index === undefined) continue;
    const referent = reading.named[index];
    const run = reading.names[index];
    if (!referent || !run || !fits(referent, run, nominal)) continue;
    reading.byHead.set(nominal.head, referent);
    describe(reading, referent, nominal, behind === undefined ? null : run);
  }
  for (const [i, run] of reading.names.entries()) {
    const referent = reading.named[i];
    describeByTitle(reading, run, referent);
    const printed = referent && describedBehind(reading.document, run, referent);
    if (printed) offer(referent, printed);
  }
}

/** "Hezbollah, a terrorist group", "Smith is a lawyer". */
function nameBefore(
  { document: { tokens }, names }: Reading,
  nominal: Nominal,
  endsAt: ReadonlyMap<number, number>,
): number | undefined {
  const mark = tokens[nominal.from - 1];
  // "Lady Starling, the Prime Minister's wife": he is not she.
  if (/^['’]s?$/.test(tokens[nominal.to]?.text ?? '')) return undefined;
  if (!mark || (nominal.possessor !== null && names[endsAt.get(nominal.from) ?? -1])) return undefined;
  const index = endsAt.get(nominal.from - 1);
  if (index === undefined || names[index]?.possessive) return undefined;
  if (/^(?:is|was|became)$/.test(mark.lower))
    return nominal.determiner === 'bare' || NO_ROLE.test(nominal.lemma) ? undefined : index;
  if (mark.text !== ',' || nominal.determiner === 'quantity') return undefined;
  if (tokens[nominal.from]?.lower === 'its') return undefined;
  // "In Perth, police first thought": a body without an article is a subject.
  if (nominal.determiner === 'bare' && nominal.noun?.kind === 'government') return undefined;
  // "with Clinton, a source said": what a verb follows is a subject, no description.
  let behind = nominal.to;
  while (tokens[behind]?.tag === 'Adverb') behind++;
  const next = tokens[behind];
  return next && VERB.test(next.tag) && next.lower !== 'led' ? undefined : index;
}

/** "his attorney, Mark MacDougall,", "The leader of the league, Jonathan Greenblatt,". */
function nameAfterComma(
  { document: { tokens }, names }: Reading,
  nominal: Nominal,
  startsAt: ReadonlyMap<number, number>,
): number | undefined {
  // "Ambassador to the Netherlands, Amir Hajari,": an office in capitals needs no article.
  const office = nominal.noun?.kind === 'person' && /^\p{Lu}/u.test((tokens[nominal.head] as Token).text);
  if (nominal.determiner === 'quantity' || (nominal.determiner === 'bare' && !office)) return undefined;
  const { sentence } = tokens[nominal.head] as Token;
  let comma = nominal.to;
  if (tokens[comma]?.text !== ',' && !/^(?:of|for|at|in|to|from)$/.test(tokens[comma]?.lower ?? ''))
    return undefined;
  for (; comma < nominal.to + FAR && tokens[comma]?.text !== ','; comma++) {
    const token = tokens[comma];
    if (!token || token.sentence !== sentence || VERB.test(token.tag)) return undefined;
  }
  const index = startsAt.get(comma + 1);
  const run = names[index ?? -1];
  if (!run || run.possessive || tokens[comma]?.text !== ',') return undefined;
  if (comma > nominal.to && (run.kind !== 'person' || nominal.noun?.kind !== 'person')) return undefined;
  const close = tokens[run.to]?.text ?? '.';
  return /^[,.;:—–)”"]$/.test(close) ? index : undefined;
}

/** "The first witness at the trial was police chief Ann Cole". */
function nameAfterCopula(
  { document: { tokens }, names }: Reading,
  nominal: Nominal,
  startsAt: ReadonlyMap<number, number>,
): number | undefined {
  if (nominal.determiner !== 'definite' || nominal.noun?.kind !== 'person') return undefined;
  const { sentence } = tokens[nominal.head] as Token;
  let copula = nominal.to;
  while (copula < nominal.to + 6 && !/^(?:is|was)$/.test(tokens[copula]?.lower ?? '')) {
    if (
      tokens[copula]?.sentence !== sentence ||
      VERB.test(tokens[copula]?.tag ?? '') ||
      tokens[copula]?.text === ','
    )
      return undefined;
    copula++;
  }
  for (let i = copula + 1; i < copula + 5 && tokens[i]?.sentence === sentence; i++) {
    const index = startsAt.get(i);
    const run = names[index ?? -1];
    if (run && run.kind !== 'person' && /^\p{Ll}/u.test(tokens[run.to]?.text ?? '')) {
      i = run.to;
      continue;
    }
    if (run) return run.possessive ? undefined : index;
    if (!/^(?:Noun|Adjective|Determiner|ProperNoun)$/.test(tokens[i]?.tag ?? '')) return undefined;
  }
  return undefined;
}

/** Bodies can be that too: "Acme, the owner of the port". */
const ANYBODY =
  /^(?:adviser|advisor|ally|author|backer|boss|buyer|candidate|champion|chief|competitor|consultant|contractor|critic|customer|delegate|developer|donor|employer|founder|co-founder|frontrunner|head|incumbent|insider|investor|lawmaker|leader|lender|maker|member|neighbour|neighbor|nominee|observer|operative|opponent|owner|partner|player|producer|promoter|publisher|rebel|representative|rival|seller|source|sponsor|strategist|supplier|supporter|user|winner)$/;

function fits(referent: Referent, run: NameRun, nominal: Nominal): boolean {
  const { noun } = nominal;
  if (!noun) return false;
  if (noun.kind === 'person') {
    if (referent.kind === null && (run.words.length > 1 || !ANYBODY.test(noun.lemma)))
      referent.kind = 'person';
    return referent.kind === 'person' && !(noun.gender && referent.gender && noun.gender !== referent.gender);
  }
  if (noun.kind === 'document' || noun.kind === 'group') return false;
  if (referent.kind === null) referent.kind = noun.kind;
  const bodies = referent.kind !== 'media' && referent.kind !== 'document' && noun.kind !== 'media';
  return referent.kind === noun.kind || (bodies && referent.kind !== 'person' && referent.kind !== 'group');
}

/** Keeps the noun as a role and the phrase as description. @param named the name behind it, null for one before it. */
function describe(reading: Reading, referent: Referent, nominal: Nominal, named: NameRun | null): void {
  const { document, nameAt, names } = reading;
  const { tokens } = document;
  referent.heads.add(nominal.lemma);
  for (const word of nominal.qualifiers) referent.qualifiers.add(word);
  referent.gender ??= nominal.noun?.gender ?? null;
  // "Department of Tides spokesman": the phrase begins inside a name.
  const inside = names[nameAt[nominal.from] ?? -1];
  const first = inside && inside !== named ? Math.min(inside.titleFrom, nominal.from) : nominal.from;
  const article = /^(?:the|a|an)$/.test((tokens[first] as Token).lower) && named ? 1 : 0;
  const from = Math.min(first + article, nominal.head);
  let to = named ? nominal.to : appositionEnd(tokens, nominal.to, nominal.head);
  // "undersecretary for legal affairs, Elin Hammar"
  if (named && named.titleFrom - 1 > to && tokens[named.titleFrom - 1]?.text === ',')
    to = named.titleFrom - 1;
  offer(referent, { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end });
}

/** "Communications Minister Fahmi Fadzil": capitalised roles before the name, forms of address left out. */
function describeByTitle(
  { document: { tokens } }: Reading,
  run: NameRun,
  referent: Referent | undefined,
): void {
  if (
    !referent ||
    run.titleFrom === run.from ||
    /^(?:reps|sens)\.?$/.test((tokens[run.from - 1] as Token).lower)
  )
    return;
  let from = run.titleFrom;
  while (from < run.from && titleOf((tokens[from] as Token).lower)?.role === '') from++;
  if (from === run.from) return;
  let to = run.from;
  while (to > from + 1 && titleOf((tokens[to - 1] as Token).lower)?.role === '') to--;
  while (
    /^(?:former|then|ex|longtime|retired|acting|current|late|deputy|outgoing|incoming|past)$/.test(
      tokens[from - 1]?.lower ?? '',
    )
  )
    from--;
  offer(referent, { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end });
}

/** Keeps the fuller description; the earlier one if neither is. */
function offer(referent: Referent, span: TextSpan): void {
  const now = referent.description;
  if (!now || span.end - span.start > now.end - now.start) referent.description = span;
}
