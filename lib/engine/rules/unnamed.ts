import type { Token, TokenRun } from '../document.ts';

const ANONYMITY: ReadonlySet<string> = new Set('named identified anonymous anonymity anonymously'.split(' '));
/** Such a word stands among so many first tokens: "not to be [named]", "on the condition of [anonymity]". */
const FIRST = 5;

/** "who asked not [to be named]", "spoke on [the condition of anonymity]": says why there is no name, and is no claim. */
export function isAboutAnonymity(tokens: readonly Token[], { from, to }: TokenRun): boolean {
  for (let k = from; k < Math.min(to, from + FIRST); k++) {
    if (ANONYMITY.has(tokens[k]?.lower ?? '')) return true;
  }
  return false;
}
