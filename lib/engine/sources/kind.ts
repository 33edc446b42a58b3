import type { SourceKind } from '../../model.ts';
import type { Document, Token } from '../document.ts';
import { isGivenName } from '../lexicon/givenNames.ts';
import { isPlace, peopleWord } from '../lexicon/places.ts';
import { isSurname } from '../lexicon/surnames.ts';
import type { Nominal } from './nominal.ts';
import type { Referent } from './referent.ts';

/** Endings of words for people and for things, where the noun is in no list. Rows: ending, kind, example. */
const ENDINGS: readonly (readonly [RegExp, SourceKind, string])[] = [
  [/(?:tion|ment|ness|ity|ism|ing|ence|ance|sis|ture|data)$/, 'document', 'a calculation showed'],
  [/(?:auto|car|drug|chip|plane|arms|phone|toy|boat|truck)-?maker$/, 'organization', 'the automaker said'],
  [
    /^(?!.*(?:order|number|paper|letter|chapter|weather|power|water|matter|error|factor|offer|other|computer|center|tower|paper|answer|banner)$).*(?:er|or|ist|ian|ant|ee|man|woman|ster)$/,
    'anonymous-person',
    'a barber said',
  ],
];

/** Many who are sources only as such; they could have been named. */
const HIDDEN_MANY = /^(?:source|insider|aide|operative|whistleblower|informant)$/;
const HIDDEN_ONE =
  /^(?:source|insider|official|aide|operative|whistleblower|informant|person|staffer|diplomat)$/;
/** Whoever has one has but one: "her father" is told by the words. */
const ONLY_ONE = /^(?:mother|father|wife|husband|widow|boss|successor|predecessor)$/;
const COLLECTIVE =
  /^(?:group|number|array|majority|minority|handful|crowd|series|range|host|bunch|dozens|scores|hundreds|thousands|couple|pair|plurality|percentage|proportion|share|portion|chunk|slice|swath|coalition|team|panel|collection|list|lot|lots|half|third|quarter|generation)$/;
const SOMEONE = /^some(?:one|body)$/;
const EVERYONE = /^(?:every|any|no)(?:one|body)$|^(?:much|most|many|some|those|ones?)$/;
/** Plurals that are no people: "interviews", "discussions", "results". */
const THING =
  /(?:tions|ments|ities|isms|ences|ances|views|results|numbers|photos|images|trends|events|signs|words|facts|odds|returns)$/;
/** "an internal commission paper": no newspaper. */
const WRITTEN =
  /^(?:briefing|cabinet|commission|confidential|consultation|discussion|draft|green|internal|official|policy|position|research|scientific|secret|white|working)$/;
const FAMILIAR = /^(?:familiar|briefed|close|knowledgeable|aware|involved)$/;
/** "people [with] direct knowledge of the talks" */
const KNOWING = /^(?:knowledge|insight|information)$/;

/** The kind of a source without a proper name. */
export function nominalKind(document: Document, nominal: Nominal): SourceKind {
  const { noun, plural, head } = nominal;
  const token = document.tokens[head] as Token;
  if (isHidden(document, nominal)) return 'anonymous-person';
  if (peopleWord(token.lower) === 'many') return 'group';
  if (!noun) {
    if (SOMEONE.test(token.lower)) return 'anonymous-person';
    if (EVERYONE.test(token.lower)) return 'group';
    if (/year-olds?$/.test(token.lower)) return token.lower.endsWith('s') ? 'group' : 'anonymous-person';
    if (plural && THING.test(token.lower)) return 'document';
    if (plural || isCollective(document, nominal)) return 'group';
    const kind = ENDINGS.find(([ending]) => ending.test(token.lower))?.[1] ?? 'document';
    // "the computer specialist": one whom the article names elsewhere.
    return kind === 'anonymous-person' && nominal.determiner === 'definite' ? 'person' : kind;
  }
  if (isCollective(document, nominal)) return 'group';
  if (isLegislative(nominal)) return 'government';
  if (token.lower === 'paper' && nominal.qualifiers.some((word) => WRITTEN.test(word))) return 'document';
  if (noun.lemma === 'agency' && /^(?:news|press)$/.test(nominal.qualifiers.at(-1) ?? '')) return 'media';
  if (noun.lemma === 'bank' && nominal.qualifiers.at(-1) === 'central') return 'government';
  // "the nominee", "Senator from Texas": somebody whom the article names elsewhere, or takes as known.
  const identified =
    nominal.determiner === 'definite' ||
    nominal.determiner === 'bare' ||
    (nominal.determiner === 'possessive' && ONLY_ONE.test(noun.lemma));
  if (noun.kind === 'person')
    return plural ? 'group' : identified && !HIDDEN_ONE.test(noun.lemma) ? 'person' : 'anonymous-person';
  if (noun.kind === 'organization' && plural && noun.lemma !== 'union') return 'group';
  return noun.kind;
}

/** "sources", "people familiar with the matter", "two aides". */
function isHidden({ tokens }: Document, { noun, plural, head, determiner }: Nominal): boolean {
  if (!plural) return false;
  if (noun && HIDDEN_MANY.test(noun.lemma)) return true;
  if (noun?.lemma === 'official' && determiner === 'quantity') return true;
  return (
    (noun?.lemma === 'people' || noun?.lemma === 'person' || noun?.lemma === 'official') &&
    (FAMILIAR.test(tokens[head + 1]?.lower ?? '') || knowsMuch(tokens, head + 1))
  );
}

/** "people [with direct knowledge] of the talks" */
function knowsMuch(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.lower === 'with' && tokens.slice(i + 1, i + 4).some(({ lower }) => KNOWING.test(lower));
}

/** "a group of doctors", "an array of artists": many people, not a body of its own. */
function isCollective({ tokens }: Document, { head, lemma }: Nominal): boolean {
  if (!COLLECTIVE.test(lemma) || tokens[head + 1]?.lower !== 'of') return false;
  for (let i = head + 2; i < head + 6; i++) {
    const token = tokens[i];
    if (!token || /^[,.;]$/.test(token.text)) return false;
    if (token.tag === 'Plural' || /^(?:people|women|men|children)$/.test(token.lower)) return true;
  }
  return false;
}

/** "a House panel", "a three-judge panel". */
function isLegislative({ lemma, qualifiers }: Nominal): boolean {
  return (
    /^(?:panel|committee|board|caucus)$/.test(lemma) &&
    qualifiers.some((word) =>
      /house|senate|judge|federal|congressional|parliamentary|appeals|legislative|city|state|county/.test(
        word,
      ),
    )
  );
}

/** A human source that the article could have named and did not. */
export function isUnnamedHuman(kind: SourceKind): boolean {
  return kind === 'anonymous-person';
}

/** "Searchers", "Divers", "Fishermen" */
function isManyByEnding(word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}{2,}(?:ers|ors|ists|ants)$|^\p{Lu}\p{Ll}{3,}(?:men|women)$/u.test(word) &&
    !isSurname(word.toLowerCase())
  );
}

/** The kind to show, where names alone left it open. */
export function finalKind(referent: Referent): SourceKind {
  if (referent.kind !== null) return referent.kind;
  if (referent.gender !== null) return 'person';
  const words = (referent.names[0] ?? '').split(/\s+/);
  if (/^(?:North|South|East|West|New)$/.test(words[0] ?? '') && /(?:an|er)s$/.test(words.at(-1) ?? ''))
    return 'group';
  // "Searchers" at the start of a sentence
  if (words.length === 1 && isManyByEnding(words[0] ?? '')) return 'group';
  // "Kenya Power", but "Jordan Lee"
  const first = (words[0] ?? '').toLowerCase();
  if (words.length > 1 && isPlace(first) && !isGivenName(first)) return 'organization';
  const capitals = words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return capitals && words.length >= 2 && words.length <= 3 ? 'person' : 'organization';
}
