/** Comparing names by their words, lower case, in order. */
import { isGivenName } from '../lexicon/givenNames.ts';
import { NAME_SUFFIX } from '../lexicon/titles.ts';

/** The name without "Jr." or "III". */
export function stem(words: readonly string[]): readonly string[] {
  return words.length > 1 && NAME_SUFFIX.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

export function surnameOf(words: readonly string[]): string {
  return stem(words).at(-1) ?? '';
}

/** "jr" and "sr" tell two persons apart; a number is often left out. */
export function suffixOf(words: readonly string[]): string {
  return words.length > 1 && /^[js]r$/.test(words.at(-1) ?? '') ? (words.at(-1) ?? '') : '';
}

export function endsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.every((word, i) => long[long.length - short.length + i] === word);
}

export function startsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.every((word, i) => long[i] === word);
}

/** One letter put in, left out, changed or swapped with its neighbour. */
export function oneLetterApart(a: string, b: string): boolean {
  if (a === b) return true;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let k = 0;
  while (k < Math.min(a.length, b.length) - i && a[a.length - 1 - k] === b[b.length - 1 - k]) k++;
  return Math.max(a.length, b.length) - i - k <= 1;
}

/** Letters without their marks, so that "Müller" and "Muller", "Petrović" and "Petrovic" are one spelling. */
export function plainLetters(word: string): string {
  return /^[\x20-\x7e]*$/.test(word)
    ? word
    : word
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replaceAll('ł', 'l')
        .replaceAll('ø', 'o')
        .replaceAll('ß', 'ss');
}

/** Opens a surname, though some of them are given names too. */
const PARTICLE = /^(?:al|el|abu|bin|ibn|ben|de|del|van|von|da|di|du|la|le|el|st)$/;

/** "Grey Wolf" of "Linda Grey Wolf": the end of a longer name, and no other person's full name. */
export function isTail(long: readonly string[], short: readonly string[]): boolean {
  const first = short[0] ?? '';
  return long.length > short.length && endsWith(long, short) && (PARTICLE.test(first) || !isGivenName(first));
}

/** Spellings of one country are one name: "U.S." and "United States". */
const SAME_PLACE: ReadonlyMap<string, string> = new Map([
  ['u.s.', 'united states'],
  ['us', 'united states'],
  ['usa', 'united states'],
  ['america', 'united states'],
  ['uk', 'united kingdom'],
  ['u.k.', 'united kingdom'],
  ['britain', 'united kingdom'],
  ['un', 'united nations'],
  ['u.n.', 'united nations'],
  ['eu', 'european union'],
  ['e.u.', 'european union'],
]);

/** The name as a key: without its article, countries by one of their spellings. */
export function keyOf(words: readonly string[]): string {
  const key = words.filter((word, i) => i > 0 || word !== 'the').join(' ');
  return SAME_PLACE.get(key) ?? key;
}
