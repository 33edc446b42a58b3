import type { Document, Token } from '../document.ts';
import { CALENDAR, isStarter } from '../lexicon/functionWords.ts';
import { isGivenName } from '../lexicon/givenNames.ts';
import { isPlace, peopleWord } from '../lexicon/places.ts';
import { knownName, nameWord, opensPossessive } from '../lexicon/properNames.ts';
import { sourceNoun } from '../lexicon/sourceNouns.ts';
import { isSurname } from '../lexicon/surnames.ts';
import { titleOf } from '../lexicon/titles.ts';
import { isMonthSurname } from './monthSurname.ts';
import { type NameRun, readRun } from './nameRun.ts';
import { plainLetters } from './nameWords.ts';
import { hasMark, isRoleBehind, possessiveNames } from './possessiveNames.ts';

/** Small words inside a name: "Bill de Blasio". */
const PARTICLE = new Set(
  'de del della den di da dos du la le ten van von zu der bin ibn al el ben y'.split(' '),
);
/** A name longer than this is a headline. */
const LONGEST = 12;
/** Share of capitalised words from which a paragraph counts as a headline: without a full stop, and with one. */
const HEADLINE = 0.6;
const STOPPED_HEADLINE = 0.85;

/** "Anwar al-Awlaki": a surname may open with a small article. */
const CAPITAL = /^(?:(?:al|el|as|ad|ar|at|ul)[-‑])?\p{Lu}/u;
const WORD = /^\p{L}/u;
/** "N15", "R2.5bn": naira, rand. */
const SUM = /^[NR]\d/;
const SITE = /^(?:com|org|net|gov|ai|io|tv)$/;
const INITIAL = /^\p{Lu}$/u;

/** Which words the text prints with a capital inside a sentence, and which in lower case. */
interface Evidence {
  readonly capital: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
  /** Last words of people's full names. */
  readonly surnames: ReadonlySet<string>;
  /** Words to whose name the possessive belongs: "Moody’s". */
  readonly possessive: ReadonlySet<string>;
}

/**
 * All names in the article, in order: runs of capitalised words with their small words, titles parted off.
 * Linear in the number of tokens.
 */
export function findNames(document: Document): NameRun[] {
  const headline = headlineParagraphs(document);
  const evidence = evidenceOf(document, headline);
  const first = namesWith(document, headline, evidence);
  const surnames = surnamesOf(first);
  return surnames.size === 0 ? first : namesWith(document, headline, { ...evidence, surnames });
}

/** The last words of full names that open with a known given name. */
function surnamesOf(names: readonly NameRun[]): Set<string> {
  const found = new Set<string>();
  for (const { kind, words } of names) {
    const last = words.at(-1);
    if (kind === 'person' && last && words.length > 1 && isGivenName(words[0] ?? '')) found.add(last);
  }
  return found;
}

function namesWith(document: Document, headline: readonly boolean[], evidence: Evidence): NameRun[] {
  const { tokens } = document;
  const found: NameRun[] = [];
  for (let i = 0; i < tokens.length; ) {
    const to = runFrom(document, i, headline, evidence);
    if (to === i) {
      i++;
      continue;
    }
    found.push(...readRun(document, i, to, evidence.surnames));
    i = to;
  }
  return found;
}

function headlineParagraphs({ tokens, paragraphs }: Document): boolean[] {
  return paragraphs.map(({ from, to }) => {
    let words = 0;
    let capitals = 0;
    for (let i = from; i < to && words < 40; i++) {
      const token = tokens[i] as Token;
      if (!WORD.test(token.text) || token.text.length < 4) continue;
      words++;
      if (CAPITAL.test(token.text)) capitals++;
    }
    const closed = /^[”"’)]$/.test(tokens[to - 1]?.text ?? '') ? 2 : 1;
    // A colon leads in what somebody said: "Roe, the British Ambassador to Indonesia, said:"
    const stops = /^[.?!:]$/.test(tokens[to - closed]?.text ?? '');
    return words >= 4 && capitals / words > (stops ? STOPPED_HEADLINE : HEADLINE) && to - from < 40;
  });
}

function evidenceOf(document: Document, headline: readonly boolean[]): Evidence {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const [i, token] of document.tokens.entries()) {
    if (!WORD.test(token.text) || headline[token.paragraph]) continue;
    if (!CAPITAL.test(token.text)) small.add(token.lower);
    else if (!startsPhrase(document, i)) capital.add(token.lower);
  }
  return { capital, small, surnames: new Set(), possessive: possessiveNames(document) };
}

/** Whether a capital is owed to the place of the word: at the start of a sentence or a quotation. */
function startsPhrase({ tokens, sentences }: Document, i: number): boolean {
  const token = tokens[i] as Token;
  if (sentences[token.sentence]?.from === i) return true;
  const before = tokens[i - 1]?.text ?? '';
  return /^(?:[“‘"'«„([:—–-]|``|''|\.\.\.|…|\.|[?!])$/.test(before);
}

/** The end of the run of name words that starts at `from`; `from` itself if none does. */
function runFrom(document: Document, from: number, headline: readonly boolean[], evidence: Evidence): number {
  const { tokens } = document;
  if (!startsName(document, from, headline, evidence)) return from;
  let to = from + 1;
  while (to - from < LONGEST) {
    const next = tokens[to];
    if (!next || next.sentence !== tokens[to - 1]?.sentence) break;
    if (isNameWord(next, headline, evidence)) {
      if (isOtherName(tokens, from, to, evidence) || isRoleBehind(tokens, to)) break;
      to++;
      continue;
    }
    const joined = joins(document, from, to, headline, evidence);
    if (joined === 0) break;
    to += joined;
  }
  return to;
}

/** "District of Vermont | Joshua Lever", "the Daily Mail | Lacey": a whole name ends, and a person's begins. */
function isOtherName(tokens: readonly Token[], from: number, to: number, { surnames }: Evidence): boolean {
  const next = tokens[to] as Token;
  const behind = CAPITAL.test(tokens[to + 1]?.text ?? '');
  const before = tokens.slice(Math.max(from, to - 3), to).map(({ lower }) => lower);
  const place = before.findIndex((_, i) => isPlace(before.slice(i).join(' ')));
  if (place > 0 && before[place - 1] === 'of' && behind && isGivenName(next.lower)) return true;
  // "envoy to Ukraine | Kurt Volker", "ambassador to Britain | Liu Xiaming"
  const [role, link] = [tokens[from - 2], tokens[from - 1]?.lower];
  if (place === 0 && behind && isPlace(before.join(' ')) && /^(?:to|for)$/.test(link ?? ''))
    return isGivenName(next.lower) || sourceNoun(role?.lower ?? '')?.kind === 'person';
  const known = tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
  return surnames.has(plainLetters(next.lower)) && !behind && knownName(known) === 'media';
}

function isNameWord(token: Token, headline: readonly boolean[], evidence: Evidence): boolean {
  if (!CAPITAL.test(token.text) || CALENDAR.has(token.lower) || token.lower === 'i') return false;
  if (SUM.test(token.text)) return false;
  if (!headline[token.paragraph] || evidence.capital.has(token.lower)) return true;
  // A headline without its article: only given names and what is known tell its names.
  return evidence.capital.size === 0 && token.entity === 'person';
}

function startsName(
  document: Document,
  i: number,
  headline: readonly boolean[],
  evidence: Evidence,
): boolean {
  const token = document.tokens[i] as Token;
  if (!isNameWord(token, headline, evidence)) return false;
  if (headline[token.paragraph] || isOwnPossessive(document.tokens, i, evidence)) return true;
  if (!startsPhrase(document, i)) return !/^(?:the|a|an|and|or|but|of|in|on|for|to)$/.test(token.lower);
  const two = `${token.lower} ${document.tokens[i + 1]?.lower}`;
  if (isStarter(token.lower)) return isPlace(two);
  if (knownName(two)) return true;
  // "Getting Disney to agree": a verb opens the sentence.
  if (
    /^(?:Gerund|PastTense|Infinitive|PresentTense|Participle)$/.test(token.tag) &&
    !evidence.capital.has(token.lower)
  )
    return isGivenName(token.lower);
  if (evidence.capital.has(token.lower) || isSite(document.tokens, i)) return true;
  if (evidence.small.has(token.lower) && !CAPITAL.test(document.tokens[i + 1]?.text ?? '')) return false;
  if (token.entity === 'person' || token.entity === 'organization' || token.entity === 'place') return true;
  if (token.tag === 'ProperNoun' || token.tag === 'Noun' || token.tag === 'Plural') return true;
  return CAPITAL.test(document.tokens[i + 1]?.text ?? '') || /^\p{Lu}{2}/u.test(token.text);
}

/** "Moody’s", "Sotheby’s": the mark belongs to the name. */
function isOwnPossessive(tokens: readonly Token[], i: number, { possessive }: Evidence): boolean {
  return possessive.has(tokens[i]?.lower ?? '') && hasMark(tokens, i);
}

/** "Northline.com Inc.": the tagger parts the address at its stop. */
function isSite(tokens: readonly Token[], i: number): boolean {
  const [name, stop, site] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  const tight = stop?.start === name?.end && site?.start === stop?.end;
  return stop?.text === '.' && tight && SITE.test(site?.text ?? '');
}

/** How many tokens at `to` join what follows to the name: "." of an initial, "of the", "&", "de". */
function joins(
  { tokens }: Document,
  from: number,
  to: number,
  headline: readonly boolean[],
  evidence: Evidence,
): number {
  const before = tokens[to - 1] as Token;
  const joint = tokens[to] as Token;
  const name = (k: number): boolean => {
    const token = tokens[k];
    return token?.sentence === before.sentence && isNameWord(token, headline, evidence);
  };
  if (isMonthSurname(tokens, to)) return 1;
  if (isOwnPossessive(tokens, to - 1, evidence)) return 1;
  if (/^['’]s?$/.test(joint.text) && joint.start === before.end)
    return name(to + 1) && isPossessiveName(tokens, from, to) ? 1 : 0;
  if (joint.text === '.' && INITIAL.test(before.text) && joint.start === before.end && name(to + 1)) return 1;
  if (joint.text === '.' && titleOf(before.lower) && joint.start === before.end && name(to + 1)) return 1;
  if (isSite(tokens, to - 1)) return 2;
  if (joint.text === '&' && name(to + 1)) return 1;
  if (PARTICLE.has(joint.lower) && name(to + 1)) return 1;
  if (/^(?:bin|van|von|de)$/.test(joint.lower) && PARTICLE.has(tokens[to + 1]?.lower ?? '') && name(to + 2))
    return 2;
  if (
    joint.lower === 'on' &&
    /^(?:institute|center|centre|committee|council|commission|subcommittee|office|conference|campaign|coalition)$/.test(
      before.lower,
    )
  ) {
    return name(to + 1) ? 1 : 0;
  }
  if (joint.lower === 'of' || joint.lower === 'for') {
    const skip = /^(?:the|a|an)$/.test(tokens[to + 1]?.lower ?? '') ? 2 : 1;
    if (name(to + skip) && opensOf(tokens, from, to)) return skip;
  }
  // "Forensics for Justice": no person's name ends so.
  if (joint.lower === 'for' && name(to + 1) && /^\p{Lu}\p{Ll}{3,}s$/u.test(before.text))
    return isGivenName(before.lower) || isSurname(before.lower) || isPlace(before.lower) ? 0 : 1;
  if (joint.lower === 'and' && name(to + 1)) return joinsOrganization(tokens, from, to) ? 1 : 0;
  return 0;
}

/** "St Brannoc’s Hospital", "the Seafarers’ Union", "King’s College": the possessive stands inside the name. */
function isPossessiveName(tokens: readonly Token[], from: number, mark: number): boolean {
  const owner = (tokens[mark - 1] as Token).lower;
  const kind = nameWord(tokens[mark + 1]?.lower ?? '');
  if (/^(?:st|saint)$/.test(tokens[from]?.lower.replace('.', '') ?? '')) return true;
  const many = tokens[mark]?.text.length === 1 && owner.endsWith('s');
  // "the European Automobile Manufacturers’ Association"
  const longest = many && sourceNoun(owner)?.plural ? 4 : 2;
  if (kind === undefined || mark - from > longest) return false;
  if (opensPossessive(owner)) return true;
  return many && !isSurname(owner) && !isGivenName(owner) && !isPlace(owner) && !peopleWord(owner);
}

/** "Ministry of", "Bank of", "Secretary of": what stands before "of" is the head of an institution or office. */
function opensOf(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[to - 1] as Token;
  if (
    /^(?:secretary|chief|speaker|director|chamber|house|daughters|sons|republic|joint|head|minister|times|bishop|archbishop|prince|duke|duchess|president)$/.test(
      before.lower,
    )
  )
    return true;
  for (let i = from; i < to; i++) if (nameWord((tokens[i] as Token).lower)) return true;
  return false;
}

/** "Oversight and Reform Committee": the word for the institution comes only behind the "and". */
function joinsOrganization(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const kind = nameWord((tokens[i] as Token).lower);
    if (
      kind &&
      to - from > 1 &&
      (tokens[i] as Token).lower !== 'house' &&
      (tokens[i] as Token).lower !== 'senate'
    ) {
      return (tokens[i] as Token).lower === 'department' || /^(?:of|for)$/.test(tokens[i + 1]?.lower ?? '');
    }
  }
  const end = Math.min(tokens.length, to + 5);
  for (let i = to + 1; i < end && CAPITAL.test((tokens[i] as Token).text); i++) {
    if (nameWord((tokens[i] as Token).lower) && i > to)
      return !/^\p{Lu}{2,}$/u.test((tokens[to - 1] as Token).text);
  }
  return false;
}
