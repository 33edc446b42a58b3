import type { Document } from '../document.ts';
import type { NameRun } from './nameRun.ts';

const RELATIVE =
  /^(?:son|daughter|wife|husband|widow|widower|brother|sister|mother|father|mom|dad|parent|cousin|uncle|aunt|nephew|niece|grandson|granddaughter|grandfather|grandmother|stepson|stepdaughter|half-brother|half-sister|fianc[eé]e?)$/;
const POSSESSIVE = /^(?:his|her|their|['’]s?)$/;
/** Words between the name and whose relative it is: "her younger brother, ". */
const FAR = 4;

/** "his son, Karim Reza", "her brother Paul", "Karim Reza, his son": told by whose relative the person is. */
export function isIntroducedAsRelative({ tokens }: Document, { titleFrom, to }: NameRun): boolean {
  const noun = tokens[titleFrom - 1]?.text === ',' ? titleFrom - 2 : titleFrom - 1;
  if (RELATIVE.test(tokens[noun]?.lower ?? '')) return hasOwner(noun);
  if (tokens[to]?.text !== ',') return false;
  for (let i = to + 1; i <= to + FAR; i++) if (RELATIVE.test(tokens[i]?.lower ?? '')) return hasOwner(i);
  return false;

  function hasOwner(at: number): boolean {
    for (let i = at - 1; i >= at - FAR; i--) {
      const word = tokens[i];
      if (!word || word.sentence !== tokens[at]?.sentence || word.text === ',') return false;
      if (POSSESSIVE.test(word.lower)) return true;
    }
    return false;
  }
}
