import type { Token } from '../document.ts';
import { isGivenName } from '../lexicon/givenNames.ts';
import { titleOf } from '../lexicon/titles.ts';

const CAPITAL = /^\p{Lu}/u;

/** "Theresa May", "Mr March": a month behind a given name or a form of address is a surname. */
export function isMonthSurname(tokens: readonly Token[], i: number): boolean {
  const [before, month] = [tokens[i - 1], tokens[i]];
  if (
    !month ||
    !/^(?:May|March|April|June|August)$/.test(month.text) ||
    /^\d/.test(tokens[i + 1]?.text ?? '')
  )
    return false;
  const { lower = '' } = before ?? {};
  return CAPITAL.test(before?.text ?? '') && (isGivenName(lower) || titleOf(lower)?.gender !== undefined);
}
