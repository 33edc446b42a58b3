import type { SourceKind } from '../../model.ts';
import type { Document, Token } from '../document.ts';
import { peopleWord } from '../lexicon/places.ts';
import type { Nominal } from './nominal.ts';
import type { Referent } from './referent.ts';

/** Endings of words for people and for things, where the noun is in no list. Rows: ending, kind, example. */
const ENDINGS: readonly (readonly [RegExp, SourceKind, string])[] = [
  [/(?:tion|ment|ness|ity|ism|ing|ence|ance|sis|ture|data)$/, 'document', 'a calculation showed'],
  [/(?:er|or|ist|ian|ant|ee|man|woman|ster)$/, 'anonymous-person', 'a barber said'],
];

/** Many who are sources only as such; they could have been named. */
const HIDDEN_MANY = /^(?:source|insider|aide|operative|whistleblower|informant)$/;
const FAMILIAR = /^(?:familiar|briefed|close|knowledgeable|aware|involved)$/;

/** The kind of a source without a proper name. */
export function nominalKind(document: Document, nominal: Nominal): SourceKind {
  const { noun, plural, head } = nominal;
  const token = document.tokens[head] as Token;
  if (isHidden(document, nominal)) return 'anonymous-person';
  if (peopleWord(token.lower) === 'many') return 'group';
  if (!noun) {
    if (plural) return 'group';
    return ENDINGS.find(([ending]) => ending.test(token.lower))?.[1] ?? 'document';
  }
  if (noun.kind === 'person') return plural ? 'group' : 'anonymous-person';
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
    FAMILIAR.test(tokens[head + 1]?.lower ?? '')
  );
}

/** A human source that the article could have named and did not. */
export function isUnnamedHuman(_document: Document, _nominal: Nominal, kind: SourceKind): boolean {
  return kind === 'anonymous-person';
}

/** The kind to show, where names alone left it open. */
export function finalKind(referent: Referent): SourceKind {
  if (referent.kind !== null) return referent.kind;
  if (referent.gender !== null) return 'person';
  const words = (referent.names[0] ?? '').split(/\s+/);
  const capitals = words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return capitals && words.length >= 2 && words.length <= 3 ? 'person' : 'organization';
}
