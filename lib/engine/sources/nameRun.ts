import type { Document, Token } from '../document.ts';
import { type Gender, genderOfName, isGivenName } from '../lexicon/givenNames.ts';
import { isCountryman, isPlace, peopleWord } from '../lexicon/places.ts';
import { isThing, knownName, nameWord } from '../lexicon/properNames.ts';
import { sourceNoun } from '../lexicon/sourceNouns.ts';
import { isSurname } from '../lexicon/surnames.ts';
import { isLettersBehind, NAME_SUFFIX, type Title, titleOf } from '../lexicon/titles.ts';
import { plainLetters } from './nameWords.ts';

export type NameKind =
  | 'thing'
  | 'person'
  | 'organization'
  | 'government'
  | 'media'
  | 'place'
  | 'people'
  | 'unknown';

/** One printed name. */
export interface NameRun {
  /** Tokens of the name itself, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Where its titles and capitalised roles begin; `from` without any. */
  readonly titleFrom: number;
  /** The words of the name in lower case, full stops left out. */
  readonly words: readonly string[];
  readonly kind: NameKind;
  /** Roles that titles spell out: "Sen." → senator. */
  readonly roles: readonly string[];
  /** Other words of those titles: "communications" of "Communications Minister". */
  readonly offices: readonly string[];
  readonly gender: Gender | null;
  /** "Clinton's": followed by the possessive. */
  readonly possessive: boolean;
}

/** For each token, the index of the name in which it stands, or -1. */
export type NameAt = Int32Array;

/** Words that stand before a person's name and are no title: "GOP candidate", "then-Senator". */
const BEFORE_PERSON = new Set('gop then-president u.s. us uk eu former ex-president then'.split(' '));
/** "Hamas-run", "Texas-based": a qualifier before a name. */
const QUALIFIED =
  /-(?:run|based|led|backed|controlled|born|linked|aligned|owned|funded|dominated|held|style)$/;
/** "the Duke of York": words after which "of" makes an office, not a name. */
const OFFICE = /^(?:staff|state|defense|defence|commerce|energy|education|labor|labour|justice|agriculture)$/;
const OFFICE_OF = /^(?:secretary|director|speaker|minister|head|president|chief)$/;

/** Words that tell one minister, secretary or chief from another. */
const OFFICE_WORD =
  /^(?:prime|foreign|finance|home|interior|defen[cs]e|health|education|justice|labou?r|communications?|transport|energy|environment|agriculture|trade|economy|culture|technology|information|treasury|manpower|housing|commerce|press|state|vice|deputy|development|industry|sports|tourism|police|fire)$/;

/** These may stand before a firm as well: "Rival Norden". */
const RELATION = /^(?:rival|partner|backer|sponsor|ally|opponent)$/;

/** "J.D. Vance", "H Smith". */
const INITIALS = /^(?:(?:\p{Lu}\.){1,3}|\p{Lu})$/u;

/**
 * The names in a run of capitalised words: titles are parted off, what is no name at all is dropped.
 *
 * @param surnames last words of people's full names in the article: "King" of "Grace King" is no title there.
 */
export function readRun(
  document: Document,
  from: number,
  to: number,
  surnames: ReadonlySet<string>,
): NameRun[] {
  const { tokens } = document;
  let end = to;
  const possessive = /^['’]s?$/.test(tokens[end]?.text ?? '');
  while (end > from && /^(?:and|of|for|the|&|\.)$/.test((tokens[end - 1] as Token).lower)) end--;
  const start = personStart(tokens, from, end, surnames);
  if (start === null) return [];
  const lowers = lowerWords(tokens, start, nameEnd(tokens, start, end));
  if (lowers.length === 0 || isShouted(tokens, start, end)) return [];
  const titles =
    start > from ? titlesOf(tokens, from, start) : { roles: [], offices: [], gender: null, titled: false };
  const plain = kindOfRun(tokens, start, end, lowers, titles.titled);
  // "Sotheby’s"
  const isFirm = /^['’]s$/.test(tokens[end - 1]?.text ?? '') && (plain === 'unknown' || plain === 'person');
  const kind = isFirm ? 'organization' : plain;
  if (kind === 'people' && peopleWord(lowers.at(-1) ?? '') !== 'many') return [];
  if (
    kind === 'unknown' &&
    lowers.length === 1 &&
    sourceNoun(lowers[0] ?? '') &&
    !surnames.has(lowers[0] ?? '') &&
    !/^\p{Lu}{2}(?!s$)/u.test(tokens[start]?.text ?? '')
  )
    return [];
  if (lowers.length === 1 && isCountryman(lowers[0] ?? '') && lowerAt(tokens, start - 1) === 'the') return [];
  const given = kind === 'person' && lowers.length > 1 ? genderOfName(lowers[0] ?? '') : null;
  const run: NameRun = {
    from: start,
    to: end,
    titleFrom: from,
    words: lowers,
    kind,
    roles: titles.roles,
    offices: titles.offices,
    gender: titles.gender ?? given,
    possessive,
  };
  return [run];
}

/** Where "Jane Roe" ends in "Jane Roe KC MP". */
function nameEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end - from > 1 && isLettersBehind(tokens[end - 1]?.text ?? '')) end--;
  return end;
}

/** "BEEN CALLED OUT BY": a headline in capitals holds no names. */
function isShouted(tokens: readonly Token[], from: number, to: number): boolean {
  let shouted = 0;
  for (let i = from; i < to; i++) if (/^\p{Lu}{2,}$/u.test((tokens[i] as Token).text)) shouted++;
  return shouted >= 3;
}

function lowerWords(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const { lower, text } = tokens[i] as Token;
    if (text !== '.' && text !== '&' && !/^['’]s?$/.test(text))
      words.push(plainLetters(/^(?:\p{L}\.){2,}$/u.test(lower) ? lower : lower.replace(/\.$/, '')));
  }
  return words;
}

/** Where the name starts behind titles and roles; null where titles are all there is ("Attorney General"). */
function personStart(
  tokens: readonly Token[],
  from: number,
  end: number,
  surnames: ReadonlySet<string>,
): number | null {
  const article = /^(?:the|a|an|his|her|its|their|our)$/.test(tokens[from - 1]?.lower ?? '');
  const lower = (i: number): string => (tokens[i] as Token).lower;
  if (knownName(lowerWords(tokens, from, end).join(' '))) return from;
  let role = -1;
  for (let i = from; i < end; i++) {
    const noun = sourceNoun(lower(i));
    const title =
      constable(tokens, i, surnames) ??
      titleOf(lower(i)) ??
      (noun?.kind === 'person' && !noun.plural ? noun : undefined);
    // "Tan Sri Halim", but "Dr. Tan Wei Ming".
    if (lower(i) === 'tan' && lowerAt(tokens, i + 1) !== 'sri') continue;
    // "Lia Tan": a form of address behind which nothing stands is a surname.
    // "Peter T. King": so is one behind a given name or an initial.
    const before = i > from ? lower(i - 1) : '';
    const address =
      i === end - 1 &&
      i > from &&
      (titleOf(lower(i))?.role === '' ||
        (titleOf(lower(i)) !== undefined && (isGivenName(before) || /^(?:\p{L}|\p{L}?\.)$/u.test(before))));
    // "CEO Masayoshi Son": behind a role and a name, a noun for a relative is a surname.
    const surname = role >= 0 && i === end - 1 && i - role >= 2;
    const known = i === end - 1 && !article && surnames.has(lower(i));
    if (title && !address && !surname && !known && !peopleWord(lower(i))) role = i;
  }
  if (role < 0) return behindPeople(tokens, from, end);
  const rest = role + 1;
  if (rest === end) return from === role || allRoles(tokens, from, end) ? null : from;
  if (OFFICE_OF.test(lower(role)) && lower(rest) === 'of') {
    for (let i = rest + 2; i < end - 1; i++) if (isGivenName(lower(i))) return i;
    // "Chief of Staff Rahm Emanuel"
    if (OFFICE.test(lower(rest + 1)) && end >= rest + 4) return rest + 2;
    return allRoles(tokens, from, role + 1) ? null : from;
  }
  // "the Commissioner for the Environment": an office, and nobody's name.
  if (lower(rest) === 'for') return null;
  for (let i = rest; i < end; i++) if (nameWord(lower(i)) || lower(i) === 'of') return from;
  return NAME_SUFFIX.test(lower(rest)) ? from : rest;
}

/** "Det Con Lee Bates", "DC Bates": letters that stand for other things before other names. */
function constable(tokens: readonly Token[], i: number, surnames: ReadonlySet<string>): Title | undefined {
  const isCon = lowerAt(tokens, i) === 'con' && /^det\.?$/.test(lowerAt(tokens, i - 1));
  const isDc = tokens[i]?.text === 'DC' && surnames.has(lowerAt(tokens, i + 1));
  return isCon || isDc ? titleOf('pc') : undefined;
}

/** "Republican Donald Trump": the name starts behind the party. */
function behindPeople(tokens: readonly Token[], from: number, end: number): number {
  if (from < end - 1 && QUALIFIED.test(lowerAt(tokens, from))) return from + 1;
  // "Scottish Marine Institute": no person's name, though some are called Marine.
  const last = sourceNoun(lowerAt(tokens, end - 1));
  if (last && last.kind !== 'person') return from;
  let start = from;
  while (start < end - 1 && isBeforePerson((tokens[start] as Token).lower)) start++;
  return start < end && start > from && isGivenName((tokens[start] as Token).lower) && start < end - 1
    ? start
    : from;
}

function lowerAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.lower ?? '';
}

function isBeforePerson(lower: string): boolean {
  return BEFORE_PERSON.has(lower) || peopleWord(lower) !== null;
}

function allRoles(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const { lower } = tokens[i] as Token;
    const plain = peopleWord(lower) ?? titleOf(lower) ?? sourceNoun(lower) ?? (isPlace(lower) || undefined);
    if (
      !plain &&
      !/^(?:vice|prime|first|foreign|general|deputy|assistant|chief|majority|minority|executive|national|acting|home|finance|defense|defence|interior|managing|senior|district|secretary|of|state|the)$/.test(
        lower,
      )
    )
      return false;
  }
  return true;
}

function titlesOf(
  tokens: readonly Token[],
  from: number,
  to: number,
): { roles: string[]; offices: string[]; gender: Gender | null; titled: boolean } {
  const roles: string[] = [];
  const offices: string[] = [];
  let gender: Gender | null = null;
  let titled = false;
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i] as Token;
    const title = titleOf(lower);
    const noun = title ? undefined : sourceNoun(lower);
    if (title?.role) roles.push(title.role);
    if (noun?.kind === 'person') roles.push(noun.lemma);
    if (!title && !noun && OFFICE_WORD.test(lower)) offices.push(lower);
    gender ??= title?.gender ?? noun?.gender ?? null;
    titled ||= title !== undefined || (noun?.kind === 'person' && !RELATION.test(lower));
  }
  return { roles, offices, gender, titled };
}

function kindOfRun(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: readonly string[],
  titled: boolean,
): NameKind {
  const whole = words.join(' ');
  const first = words[0] ?? '';
  const known = knownName(whole);
  // "Downing Street" speaks, other streets don't.
  if (!known && words.length > 1 && isThing(words.at(-1) ?? '')) return 'thing';
  if (titled && words.length <= 4) return 'person';
  if (words.length > 1 && isNewsAgency(words)) return 'media';
  if (known) return known;
  if (isPlace(whole)) return 'place';
  if (words.length === 1 && peopleWord(first)) return 'people';
  // "House Republicans", "Louisiana Republican".
  if (words.length > 1 && peopleWord(words.at(-1) ?? '') && !isGivenName(first)) return 'people';
  if (words.length > 2 && /^(?:house|senate)$/.test(first)) return 'government';
  const inside = words.map((word) => nameWord(word)).findLast((kind) => kind !== undefined);
  const head = sourceNoun(words.at(-1) ?? '');
  // "Indiana State Police", "a Suffolk University Poll".
  if (words.length > 1 && head?.kind === 'government') return 'government';
  if (words.length > 1 && head && /^(?:survey|study|report)$/.test(head.lemma)) return 'thing';
  if (words.length > 1 && head?.plural) return 'organization';
  const person = words.length > 1 && words.length <= 4 && isGivenName(first);
  if (
    inside &&
    !(person && words.length === 2 && !/^(?:inc|party|foundation|university|institute)$/.test(words[1] ?? ''))
  ) {
    return inside;
  }
  if (person) return 'person';
  if (words.length === 1 && isSurname(first)) return 'person';
  if (words.length > 1 && INITIALS.test((tokens[from] as Token).text) && !isPlace(first)) return 'person';
  const capitals = /^\p{Lu}{2,}$/u.test((tokens[from] as Token).text);
  for (let i = from; i < to && !capitals && words.length > 1; i++) {
    if ((tokens[i] as Token).entity === 'person') return 'person';
  }
  if (words.length === 1 && isThing(first) && /^(?:the|this|a)$/.test(tokens[from - 1]?.lower ?? ''))
    return 'thing';
  if (words.length === 1 && isGivenName(first)) return 'person';
  return 'unknown';
}

/** "the Marrow Press Agency", "News Agency of Nigeria", "Press Trust of India". */
function isNewsAgency(words: readonly string[]): boolean {
  const body = words.findIndex((word) => /^(?:agency|association|trust)$/.test(word));
  const ends = body === words.length - 1 || words[body + 1] === 'of';
  return ends && /^(?:news|press)$/.test(words[body - 1] ?? '');
}
