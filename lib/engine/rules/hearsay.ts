/** What is said by nobody who is named: “it is alleged that X”, “there are fears X”, “amid claims X”. */
import type { Token, TokenRun } from '../document.ts';
import { clauseFollows } from './complement.ts';
import { cueEntry } from './cueForms.ts';
import { rightEnd } from './extent.ts';
import type { Found } from './found.ts';
import { phraseEnd } from './nounPhrase.ts';
import {
  claim,
  isAdverb,
  isFree,
  isNoun,
  isOpaque,
  isVerb,
  lower,
  type Reading,
  sentenceAt,
} from './reading.ts';
import { BE, DETERMINERS, PERSONS } from './words.ts';

/** Nouns for a claim that stand without an article where nobody is named for it. */
const CLAIMS: ReadonlySet<string> = new Set(
  `accusations allegations assertions claims complaints concern concerns fears hopes reports rumors rumours speculation suggestions
  suspicions warnings worries`.split(/\s+/),
);
/** What leads in such a noun: "[amid] fears the dam may fail", "[denied] claims he lied". */
const LEADS: ReadonlySet<string> = new Set(
  `after amid amidst despite following over deny denies denied denying dismiss dismisses dismissed dismissing reject rejects rejected
  rejecting rebuff rebuffed refute refuted fuel fuels fuelled fueled fuelling fueling prompt prompts prompted prompting spark sparks
  sparked sparking raising`.split(/\s+/),
);
/** "the claims he [made] last week": verbs that have the claim for their object, and say nothing of what is claimed. */
const TAKES_CLAIM: ReadonlySet<string> = new Set(
  'air bring cite deny dismiss express face get give have hear issue level make publish raise read receive reject repeat see send share voice'.split(
    ' ',
  ),
);
/** "made [last] week": no object. */
const OF_TIME: ReadonlySet<string> = new Set(['last', 'this', 'next', 'earlier', 'late', 'early']);
const OPENS_OBJECT: ReadonlySet<string> = new Set(['Adjective', 'Value']);
const HELPING: ReadonlySet<string> = new Set(['Copula', 'Auxiliary', 'Modal']);
/** How far behind its subject a verb is looked for, in tokens. */
const CLAUSE = 8;
/** Between "there are" and the noun, and between a verb and its auxiliaries, in tokens. */
const REACH = 4;

/** In order of the text. Claims nothing. */
export function hearsay(reading: Reading): Found[] {
  const found: Found[] = [];
  for (let i = reading.region.from; i < reading.region.to; i++) {
    if (isOpaque(reading, i)) continue;
    const word = lower(reading, i);
    const one = word === 'it' ? impersonal(reading, i) : CLAIMS.has(word) ? claimed(reading, i) : null;
    if (one) found.push(one);
  }
  return found;
}

/** "It was announced by the ministry that X". Claims what it finds. */
export function impersonalBy(reading: Reading): Found[] {
  const found: Found[] = [];
  for (let i = reading.region.from; i < reading.region.to; i++) {
    if (lower(reading, i) !== 'it' || isOpaque(reading, i)) continue;
    const one = impersonal(reading, i);
    if (!one?.source || !isFree(reading, [...one.cue, ...one.content])) continue;
    found.push(one);
    claim(reading, [...one.cue, ...one.content, one.source]);
  }
  return found;
}

/** "It is alleged that X", "It was announced by the ministry that X". */
function impersonal(reading: Reading, i: number): Found | null {
  const { to } = sentenceAt(reading, i);
  let head = i + 1;
  let passive = false;
  while (head < Math.min(to, i + 1 + REACH)) {
    const word = lower(reading, head);
    if (BE.has(word)) passive = true;
    else if (!/^(?:has|had)$/.test(word) && !isAdverb(reading.tokens[head])) break;
    head++;
  }
  const token = reading.tokens[head];
  const entry = token && passive ? cueEntry(token) : null;
  if (!entry || (entry.form !== 'past' && entry.form !== 'participle') || isOpaque(reading, head))
    return null;
  if (!entry.frames.has('that') && !entry.frames.has('clause')) return null;
  const agent = lower(reading, head + 1) === 'by' ? phraseEnd(reading, head + 2, to, true) : head + 2;
  const source = agent > head + 2 ? { from: head + 2, to: agent } : null;
  const content = clauseAt(reading, source ? agent : head + 1, to);
  if (!content) return null;
  return {
    cue: [{ from: i + 1, to: head + 1 }],
    source,
    content: [content],
    rule: 'it is said, content',
    lemma: entry.lemma,
    confidence: 0.7,
  };
}

/** "There are fears among residents the dam may fail", "He denied claims he lied". */
function claimed(reading: Reading, noun: number): Found | null {
  if (isVerb(reading.tokens[noun]) && lower(reading, noun + 1) !== 'that' && !isLedIn(reading, noun))
    return null;
  const { to } = sentenceAt(reading, noun);
  const start = leadOf(reading, noun);
  if (start < 0) return null;
  const giver = /^(?:among|from)$/.test(lower(reading, noun + 1))
    ? phraseEnd(reading, noun + 2, to, false)
    : noun;
  const source = giver > noun + 2 ? { from: noun + 2, to: giver } : null;
  const from = source ? giver : noun + 1;
  const content = isOfClaim(reading, from, to) ? null : clauseAt(reading, from, to);
  if (!content) return null;
  return {
    cue: [{ from: start, to: noun + 1 }],
    source,
    content: [content],
    rule: 'claims of nobody named, content',
    lemma: lower(reading, noun),
    confidence: 0.6,
  };
}

/** Where the cue begins: at the verb of "there [are] fears", at the noun behind what leads it in; -1 where neither stands. */
function leadOf(reading: Reading, noun: number): number {
  let k = noun - 1;
  while (
    k > noun - REACH &&
    (reading.tokens[k]?.tag === 'Adjective' || isAdverb(reading.tokens[k]) || isNoun(reading.tokens[k]))
  )
    k--;
  if (LEADS.has(lower(reading, k)) || opensContent(reading, k + 1)) return k + 1;
  let verb = k;
  while (verb > k - 2 && (BE.has(lower(reading, verb)) || /^(?:has|have|had)$/.test(lower(reading, verb))))
    verb--;
  return verb < k && lower(reading, verb) === 'there' ? verb + 1 : -1;
}

/** "denied | claims he lied": a content that is read as a text of its own begins with the noun. */
const opensContent = (reading: Reading, i: number): boolean =>
  reading.document.inside && sentenceAt(reading, i).from === i;

const isLedIn = (reading: Reading, noun: number): boolean => LEADS.has(lower(reading, noun - 1));

/** "that X" or "X" from `from` on, as a whole clause; null where none stands. */
function clauseAt(reading: Reading, from: number, to: number): TokenRun | null {
  const that = lower(reading, from) === 'that';
  const first = that ? from + 1 : from;
  const opens =
    that ||
    PERSONS.has(lower(reading, first)) ||
    DETERMINERS.has(lower(reading, first)) ||
    isNoun(reading.tokens[first]) ||
    lower(reading, first) === 'there';
  if (!opens || !clauseFollows(reading, first, to)) return null;
  const end = rightEnd(reading, from, 'clause', true);
  return end > first + 1 ? { from, to: end } : null;
}

/** "claims [he made last week]": a relative clause without its pronoun. */
function isOfClaim(reading: Reading, from: number, to: number): boolean {
  let verb = from + 1;
  while (verb < Math.min(to, from + CLAUSE) && !isMainVerb(reading.tokens[verb])) verb++;
  if (lower(reading, from) === 'that' || !TAKES_CLAIM.has(reading.tokens[verb]?.lemma ?? '')) return false;
  const next = reading.tokens[verb + 1];
  const hasObject =
    next !== undefined && (DETERMINERS.has(next.lower) || isNoun(next) || OPENS_OBJECT.has(next.tag));
  return !hasObject || OF_TIME.has(next.lower);
}

const isMainVerb = (token: Token | undefined): boolean => isVerb(token) && !HELPING.has(token?.tag ?? '');
