/** Numbers in words that are no plain cardinals: "dozens", "two-thirds", "a couple of", "three-judge". */
import type { Token } from '../document.ts';
import { cardinal, fraction, isMany, magnitude } from '../lexicon/numberWords.ts';
import { unitOf } from '../lexicon/units.ts';
import { made, type PrintedNumber } from './printedNumber.ts';

/** "two-thirds", "three-quarters"; null for other words. */
export function hyphenFraction(lower: string): number | null {
  const at = lower.indexOf('-');
  if (at < 0) return null;
  const count = cardinal(lower.slice(0, at));
  const part = fraction(lower.slice(at + 1));
  return count !== undefined && part !== undefined ? count * part : null;
}

/** "three-judge panel", "six-figure": a number and what it counts in one word. */
export function joinedWord(lower: string, from: number): PrintedNumber | null {
  const at = lower.indexOf('-');
  if (at < 0) return null;
  const value = cardinal(lower.slice(0, at));
  const rest = lower.slice(at + 1);
  if (value === undefined || rest === '' || /^(?:on|off|up|way|sided|time|and|size|fold|of)/.test(rest))
    return null;
  return made(from, from + 1, value, { joined: rest });
}

/** "dozens", "tens of thousands", "hundreds of millions". */
export function many(tokens: readonly Token[], from: number): PrintedNumber {
  const next = tokens[from + 2]?.lower ?? '';
  const longer = (tokens[from + 1]?.lower === 'of' || tokens[from + 1]?.lower === 'and') && isMany(next);
  return made(from, longer ? from + 3 : from + 1, null, { form: 'many' });
}

/** "half", "a third of", "nearly a quarter of"; ordinals, halves of a game and quarters of a year are none. */
export function oneFraction(
  tokens: readonly Token[],
  from: number,
  lower: string,
  before: string,
): PrintedNumber | null {
  const next = tokens[from + 1]?.lower ?? '';
  const value = fraction(lower) ?? null;
  if (lower === 'half') {
    if (/^an?$/.test(next)) return halfOf(tokens, from);
    const none =
      /^(?:first|second|latter|other|better|last|this|third|and|one)$/.test(before) && next !== 'of';
    return none ? null : made(from, from + 1, value, { form: 'fraction' });
  }
  if (!/^(?:a|one)$/.test(before) || !/^(?:of|—|–|-|,|\.|less|more)$/.test(next)) return null;
  return made(from - 1, from + 1, value, { form: 'fraction' });
}

/** "half a million", "half an hour", "half a percent": of one magnitude or unit; of anything else, a share. */
function halfOf(tokens: readonly Token[], from: number): PrintedNumber {
  const behind = tokens[from + 2]?.lower ?? '';
  const times = magnitude(behind);
  if (times !== undefined && behind.length > 3) return made(from, from + 3, times / 2);
  const unit = unitOf(behind);
  return unit && unit.measured !== 'multiple'
    ? made(from, from + 2, 0.5)
    : made(from, from + 1, 0.5, { form: 'fraction' });
}

/** "a million", "a dozen", "a couple of weeks", "several thousand"; null where no number follows. */
export function afterArticle(tokens: readonly Token[], from: number): PrintedNumber | null {
  const { lower } = tokens[from] as Token;
  const next = tokens[from + 1]?.lower ?? '';
  if (lower === 'couple' || lower === 'pair') {
    const times = magnitude(next);
    if (times !== undefined && next.length > 2) return made(from, from + 2, 2 * times);
    return next === 'of' && /^(?:a|the|last|past)$/.test(tokens[from - 1]?.lower ?? '')
      ? made(from, from + 1, 2)
      : null;
  }
  if (lower === 'several' || lower === 'few') {
    return magnitude(next) !== undefined && next.length > 2
      ? made(from, from + 2, null, { form: 'many' })
      : null;
  }
  if (magnitude(next) !== undefined && next.length > 3) {
    let value = magnitude(next) ?? 1;
    let to = from + 2;
    for (
      let times = magnitude(tokens[to]?.lower ?? '');
      times !== undefined && (tokens[to]?.lower.length ?? 0) > 3;
      times = magnitude(tokens[to]?.lower ?? '')
    ) {
      value *= times;
      to++;
    }
    return made(from, to, value);
  }
  return /^(?:decade|century)$/.test(next) && tokens[from + 2]?.lower !== 'ago'
    ? made(from, from + 1, 1)
    : null;
}
