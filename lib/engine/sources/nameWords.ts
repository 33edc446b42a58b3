/** Comparing names by their words, lower case, in order. */
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
