/** What a reading took with it at its edges: "[said:]", "[Roe on Monday]". */
import type { Document, Token, TokenRun } from '../document.ts';
import { agentEnd } from '../rules/agent.ts';
import { isVerb } from '../rules/reading.ts';
import { withRun } from './runs.ts';

const LEADS: ReadonlySet<string> = new Set(['on', 'this', 'last', 'late', 'early', 'earlier']);
const DAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday week month year morning afternoon evening night'.split(
    ' ',
  ),
);
const ADVERBS_OF_TIME: ReadonlySet<string> = new Set(['today', 'yesterday', 'tonight']);

/** The cue without marks at its edges; a cue that is a mark stays. */
export function withoutMarks({ tokens }: Document, run: TokenRun): TokenRun {
  let { from, to } = run;
  while (to > from && tokens[to - 1]?.tag === 'Punctuation') to--;
  while (from < to && tokens[from]?.tag === 'Punctuation') from++;
  return to > from ? { from, to } : run;
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/**
 * The source without a day or time at its end, or a year at its beginning: "Roe [on Monday]", "the mayor [last week]",
 * "Roe [today]", "In [2019] a report".
 */
export function withoutDay({ tokens }: Document, run: TokenRun): TokenRun {
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  const dated = /^[12]\d{3}$/.test(lower(run.from)) && ARTICLES.has(lower(run.from + 1));
  const from = dated && run.to - run.from > 2 ? run.from + 1 : run.from;
  let { to } = run;
  if (ADVERBS_OF_TIME.has(lower(to - 1))) to--;
  else if (DAYS.has(lower(to - 1))) {
    let lead = to - 1;
    while (lead > from && LEADS.has(lower(lead - 1))) lead--;
    if (lead < to - 1) to = lead;
  }
  return to > from ? { from, to } : run;
}

const DASH = /^(?:—|–|-|--+)$/;
const CAPITALS = /^\p{Lu}[\p{Lu}.'’-]+$/u;
/** Longest dateline, in tokens: "WASHINGTON, D.C. (AP) —". */
const LONGEST_DATELINE = 10;
const CLOCK = /^(?:[01]?\d|2[0-3])[.:h][0-5]\d(?:am|pm)?$/;

/** A source or content without where and when the paragraph was written: "[LEEDS — ]the mayor", "[14.07 ]The mayor". */
export function withoutDateline({ tokens, paragraphs }: Document, run: TokenRun): TokenRun {
  const first = tokens[run.from];
  if (!first || paragraphs[first.paragraph]?.from !== run.from) return run;
  if (CLOCK.test(first.lower) && run.to - run.from > 1) return { from: run.from + 1, to: run.to };
  if (!CAPITALS.test(first.text)) return run;
  for (let k = run.from + 1; k < Math.min(run.to - 1, run.from + LONGEST_DATELINE); k++) {
    const { text } = tokens[k] as Token;
    // "IBM — the company — said": what goes on in small letters is an insertion.
    if (DASH.test(text))
      return /^\p{Ll}/u.test(tokens[k + 1]?.text ?? '') ? run : { from: k + 1, to: run.to };
    if (/^\p{Ll}/u.test(text)) return run;
  }
  return run;
}

const TAILS: ReadonlySet<string> = new Set(
  'and or but at of in on for with from to by as also still now then already later once'.split(' '),
);
const CONTRACTED = /^['’](?:d|ll|ve|re|m)$/;

/** The source without what belongs to the verb behind it: "Roe [allegedly]", "police [at] first", "he[’d]". */
export function withoutTail({ tokens }: Document, run: TokenRun): TokenRun {
  let { to } = run;
  while (to > run.from + 1) {
    const { lower, tag } = tokens[to - 1] ?? { lower: '', tag: '' };
    const isAdverb = tag === 'Adverb' && lower.endsWith('ly');
    if (!isAdverb && !TAILS.has(lower) && !CONTRACTED.test(lower)) break;
    to--;
    if (tokens[to - 1]?.text === ',' && to > run.from + 1) to--;
  }
  return { from: run.from, to };
}

const SUBJECTS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'i']);

/** The source without whom it was told to: "Roe told [Lee] she fears it". */
export function withoutAddressee({ tokens }: Document, run: TokenRun): TokenRun {
  const last = tokens[run.to - 1]?.lower ?? '';
  const before = tokens[run.to - 2];
  const isName = before !== undefined && /^\p{Lu}/u.test(before.text) && before.tag !== 'Conjunction';
  return run.to - run.from > 1 && SUBJECTS.has(last) && isName ? { from: run.to - 1, to: run.to } : run;
}

const OPENS_SUBJECT: ReadonlySet<string> = new Set([
  'Plural',
  'ProperNoun',
  'Pronoun',
  'Determiner',
  'Possessive',
]);

/** The source without what joins its clause: "said [that] members fear"; "that member" stays. */
export function withoutThat({ tokens }: Document, run: TokenRun): TokenRun {
  const next = tokens[run.from + 1];
  // "That's the reason experts"
  const joins = OPENS_SUBJECT.has(next?.tag ?? '') && /^\p{L}/u.test(next?.text ?? '');
  return joins && tokens[run.from]?.lower === 'that' && run.to - run.from > 1
    ? { from: run.from + 1, to: run.to }
    : run;
}

/** The source without dateline, day, conjunction, adverb or addressee. */
export function sourceAlone(document: Document, run: TokenRun): TokenRun {
  return [withoutDateline, withoutDay, withoutThat, withoutTail, withoutAddressee].reduce(
    (rest, cut) => cut(document, rest),
    run,
  );
}

/** Who is said to say what, as far as the edges between the two go. */
export interface Edges {
  readonly source: TokenRun | null;
  readonly content: readonly TokenRun[];
}

/** A passive's judgement is content and no part of its agent, nor nobody's: "described by [critics] as reckless". */
export function withoutJudgement(document: Document, { source, content }: Edges): Edges {
  const { tokens } = document;
  if (!source || tokens[source.from - 1]?.lower !== 'by') return { source, content };
  const end = agentEnd(tokens, source);
  const to = end < source.to ? source.to : judgementEnd(document, end);
  if (to === end || content.some((run) => run.from <= end && end < run.to)) return { source, content };
  return { source: { from: source.from, to: end }, content: withRun(content, { from: end, to }) };
}

const STOPS = /^(?:[,.;:!?—–()“”"]|-|--+)$/;

/** Where "as a turning point" ends that begins behind an agent; its beginning where none does. */
function judgementEnd({ tokens, sentences }: Document, from: number): number {
  const first = tokens[from];
  if (first?.lower !== 'as' || SUBJECTS.has(tokens[from + 1]?.lower ?? '')) return from;
  const last = sentences[first.sentence]?.to ?? from;
  let to = from;
  while (to < last && !STOPS.test(tokens[to]?.text ?? '')) to++;
  return to > from + 1 ? to : from;
}

const FORUMS: ReadonlySet<string> = new Set(
  (
    'court courts judge judges justice justices jury tribunal committee committees panel commission council board ' +
    'congress parliament senate house assembly lawmakers legislators crowd crowds audience audiences meeting session'
  ).split(' '),
);
const NOUNS: ReadonlySet<string> = new Set(['Noun', 'ProperNoun', 'Possessive', 'Adjective']);
/** How far behind "before" its noun is looked for, in tokens: "before a joint meeting of Congress". */
const FORUM = 6;

/**
 * Before whom a thing is attacked or praised is no part of it: "challenged the rules [before ten judges]". In a clause,
 * which has a verb, it may well be what is told: "said he would testify before the court".
 */
export function withoutForum({ tokens }: Document, run: TokenRun): TokenRun {
  const inner = tokens.slice(run.from, run.to);
  const place = inner.findIndex(({ lower }) => lower === 'before');
  // "the Clean Plan rules": the tagger takes a noun behind nouns for a verb.
  const isNoun = ({ tag }: Token, k: number): boolean =>
    k === place - 1 && tag === 'PresentTense' && NOUNS.has(inner[k - 1]?.tag ?? '');
  if (place < 1 || inner.some((token, k) => isVerb(token) && !isNoun(token, k))) return run;
  const behind = inner.slice(place + 1, place + 1 + FORUM);
  return behind.some(({ lower }) => FORUMS.has(lower)) ? { from: run.from, to: run.from + place } : run;
}

const DANGLING: ReadonlySet<string> = new Set(['who', 'which']);

/** The source without the relative pronoun of an insertion before its cue: "two people, [who] asked for time, said". */
export function withoutPronoun({ tokens }: Document, { from, to }: TokenRun, head: number): TokenRun {
  const isInserted =
    to - from > 2 && tokens[to - 2]?.text === ',' && DANGLING.has(tokens[to - 1]?.lower ?? '');
  const isFar = head > to && tokens.slice(to, head).some(({ text }) => text === ',');
  return isInserted && isFar ? { from, to: to - 2 } : { from, to };
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'which']);
const OPENS_PHRASE: ReadonlySet<string> = new Set(['Noun', 'Plural', 'ProperNoun', 'Determiner']);

/** The pronoun that a relative clause is about is content and no part of who says it: "the mayor, who [critics] say is late". */
export function withoutRelative({ tokens }: Document, { source, content }: Edges): Edges {
  const relative = source && tokens[source.from];
  const next = source && source.to - source.from > 1 ? tokens[source.from + 1] : undefined;
  if (!source || !relative || !RELATIVES.has(relative.lower) || !OPENS_PHRASE.has(next?.tag ?? '')) {
    return { source, content };
  }
  const own = { from: source.from, to: source.from + 1 };
  return {
    source: { from: own.to, to: source.to },
    content: withRun(content, own),
  };
}

/** How far behind the agent the comma is looked for that closes the insertion, in tokens. */
const INSERTION = 24;

/** "concerns from Roe, seen by many [as a friend], that it was late": what stands behind the insertion is not of it. */
export function withinInsertion<T extends Edges & { readonly cue: TokenRun }>(
  { tokens }: Document,
  one: T,
): T {
  const { cue, source, content } = one;
  if (!source || tokens[cue.from - 1]?.text !== ',' || tokens[source.from - 1]?.lower !== 'by') return one;
  let end = source.to;
  while (end < source.to + INSERTION && tokens[end] && tokens[end]?.text !== ',') end++;
  if (tokens[end]?.text !== ',') return one;
  const kept = content
    .filter(({ from }) => from < end)
    .map(({ from, to }) => ({ from, to: Math.min(to, end) }));
  return kept.length > 0 ? { ...one, content: kept } : one;
}
