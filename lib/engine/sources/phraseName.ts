import type { Document, Token } from '../document.ts';
import { CALENDAR } from '../lexicon/functionWords.ts';

const ARTICLE = /^(?:the|a|an|by|in|from|with|on|at|for|to|of|as|that)$/;
/** "Though authorities": what joins the clause is no part of its subject. */
const CONJUNCTION =
  /^(?:though|although|while|whereas|whether|when|once|after|before|because|since|if|unless|until|but|yet|and|so|however|meanwhile|still|even|only)$/;
const TIME = /^(?:last|this|next) (?:week|month|year|night)$/;
const YEAR = /^(?:19|20)\d\d$/;
const WORD = /[\p{L}\p{N}]/u;
/** A name longer than this, in tokens, is cut. */
const LONGEST = 24;

/**
 * What a source without a proper name is called: its printed phrase without the article, up to a comma or
 * relative clause. Sliced from the text, never rebuilt.
 *
 * @returns an empty string where nothing is left.
 */
export function phraseName({ tokens, text }: Document, from: number, to: number): string {
  let start = from;
  if (CONJUNCTION.test(tokens[start]?.lower ?? '') && start + 1 < to) start++;
  while (
    start < to &&
    (ARTICLE.test((tokens[start] as Token).lower) ||
      /^['’]s?$/.test((tokens[start] as Token).text) ||
      !WORD.test((tokens[start] as Token).text))
  )
    start++;
  // "Wednesday Mueller's lawyers", "last week the group"
  const isDay = CALENDAR.has(tokens[start]?.lower ?? '') && !/^['’]/.test(tokens[start + 1]?.text ?? '');
  if (to - start > 2 && isDay) start++;
  // "In 2019 a report by the board"
  else if (YEAR.test(tokens[start]?.lower ?? '') && ARTICLE.test(tokens[start + 1]?.lower ?? '')) start++;
  else if (to - start > 3 && TIME.test(`${tokens[start]?.lower} ${tokens[start + 1]?.lower}`)) start += 2;
  if (start < to && ARTICLE.test((tokens[start] as Token).lower)) start++;
  let end = start;
  const last = Math.min(to, start + LONGEST);
  for (let relative = false; end < last; end++) {
    if (end > start && (ends(tokens, end, to) || (!relative && startsClause(tokens, end)))) break;
    relative ||= /^(?:that|who|which|whose|where|what|how)$/.test(tokens[end]?.lower ?? '');
  }
  // "The United Nations’ (UN) top court": the noun comes behind the brackets.
  const close = tokens[end]?.text === '(' && tokens[end + 2]?.text === ')' ? end + 3 : last;
  if (close < last && /^(?:Noun|Adjective)$/.test(tokens[close]?.tag ?? '')) {
    end = close;
    while (end < last && !ends(tokens, end, to)) end++;
  }
  while (
    end > start &&
    !WORD.test((tokens[end - 1] as Token).text) &&
    (tokens[end - 1] as Token).text !== '%'
  )
    end--;
  // "the Times and the Post each"
  while (end > start + 1 && /^(?:each|both|all|that|which|who)$/.test((tokens[end - 1] as Token).lower))
    end--;
  if (start >= end) return '';
  return text.slice((tokens[start] as Token).start, (tokens[end - 1] as Token).end);
}

const OPENS_OBJECT = /^(?:a|an|the|his|her|its|their|our|my|no|this|these)$/;
const NOUN = /^(?:Noun|Plural|ProperNoun)$/;

/**
 * Whether a finite verb or its adverb stands here, which is no part of who did it: "a pastor [published a book]", "the
 * target [is] a mayor", "workers [eventually left]". A participle of the phrase is followed by its preposition: "a memo
 * seen by Roe".
 */
function startsClause(tokens: readonly Token[], i: number): boolean {
  if (!NOUN.test(tokens[i - 1]?.tag ?? '')) return false;
  const adverb = tokens[i]?.tag === 'Adverb';
  const verb = adverb ? i + 1 : i;
  const tag = tokens[verb]?.tag ?? '';
  if (/^(?:Copula|Auxiliary|Modal)$/.test(tag)) return !/^['’]/.test(tokens[verb]?.text ?? '');
  if (tag !== 'PastTense' && tag !== 'PresentTense') return false;
  // "a group [less formally bound] than that", but "less formally bound groups".
  if (adverb) return !/^(?:Noun|Plural|Adjective)$/.test(tokens[verb + 1]?.tag ?? '');
  return OPENS_OBJECT.test(tokens[verb + 1]?.lower ?? '');
}

function ends(tokens: readonly Token[], i: number, to: number): boolean {
  const { text, lower } = tokens[i] as Token;
  if (/^(?:[;:([—–]|--+)$/.test(text)) return true;
  // "The government - in concert with the monks -": a hyphen between spaces is a dash.
  if (text === '-' && (tokens[i - 1]?.end ?? 0) < (tokens[i]?.start ?? 0)) return true;
  if (/^(?:who|whose|which)$/.test(lower)) return true;
  // "A group of doctors in 2015 sent a letter": a verb behind a year or a day begins what they did.
  if (
    /^(?:PastTense|PresentTense|Copula|Auxiliary|Modal)$/.test(tokens[i]?.tag ?? '') &&
    (/^\d{4}$/.test(tokens[i - 1]?.text ?? '') || CALENDAR.has(tokens[i - 1]?.lower ?? '')) &&
    !/^(?:named|called|aged|led)$/.test(lower)
  )
    return true;
  if (text !== ',') return false;
  // "federal, state and local data" goes on; "a spokesman, adding" does not.
  const next = tokens[i + 1]?.lower ?? '';
  const listed = tokens.slice(i + 1, to).some((token) => token.lower === 'and');
  return !listed || /^(?:who|which|a|an|the)$/.test(next);
}
