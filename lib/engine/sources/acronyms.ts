import type { Document, Token } from '../document.ts';
import type { NameRun } from './nameRun.ts';

const SKIPPED = new Set('of for the and in on to a de & at'.split(' '));
const ACRONYM = /^(?:\p{Lu}{2,7}|(?:\p{Lu}\.){2,7})$/u;

/** The capital initials of a name, in lower case: "israel defense forces" → "idf". */
export function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !SKIPPED.has(word))
    .flatMap((word) => word.split('-'))
    .map((word) => word[0] ?? '')
    .join('');
}

/** All initials, small words too: "department of justice" → "doj". */
function allInitials(words: readonly string[]): string {
  return words.map((word) => word[0] ?? '').join('');
}

/**
 * Acronyms and what they stand for: "Israel Defense Forces (IDF)", "NAACP" in brackets behind its name, or an
 * acronym anywhere whose letters are the initials of a name printed in the article.
 *
 * @returns for the index of each acronym among the runs, the words of the longer name joined by a space.
 */
export function acronymsOf(document: Document, runs: readonly NameRun[]): Map<number, string> {
  const byInitials = new Map<string, string>();
  for (const { words } of runs) {
    if (words.length < 2) continue;
    const name = words.filter((word, i) => i > 0 || word !== 'the').join(' ');
    for (const initials of [initialsOf(words), allInitials(words)]) {
      if (initials.length > 1 && !byInitials.has(initials)) byInitials.set(initials, name);
    }
  }
  const found = new Map<number, string>();
  for (const [i, run] of runs.entries()) {
    if (run.words.length !== 1) continue;
    const token = document.tokens[run.from] as Token;
    if (!ACRONYM.test(token.text)) continue;
    const letters = token.lower.replaceAll('.', '');
    const bracketed = document.tokens[run.from - 1]?.text === '(' ? runs[i - 1] : undefined;
    const adjacent = bracketed && bracketed.to === run.from - 1 && fits(letters, bracketed.words);
    const name = adjacent
      ? bracketed.words.filter((word, k) => k > 0 || word !== 'the').join(' ')
      : byInitials.get(letters);
    if (name !== undefined) found.set(i, name);
  }
  return found;
}

/** Whether the letters stand for the words: the first one at least, in brackets right behind the name. */
function fits(letters: string, words: readonly string[]): boolean {
  const initials = initialsOf(words);
  return initials.startsWith(letters[0] ?? '-') && (initials.length > 1 || letters.length < 3);
}
