import { expect, test } from 'vitest';
import { collapse, isInvisible, isSpace } from '../../lib/page/whitespace.ts';

test('every code unit is what collapsing takes it for', () => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const unit = String.fromCharCode(code);
    let middle = `a${unit}b`;
    if (isSpace(code)) middle = 'a b';
    if (isInvisible(code)) middle = 'ab';
    if (collapse(`a${unit}b`) !== middle) wrong.push(code.toString(16));
    const edge = isSpace(code) || isInvisible(code) ? 'a' : `${unit} a ${unit}`;
    if (collapse(`${unit} a ${unit}`) !== edge) wrong.push(`${code.toString(16)} at the edge`);
  }
  expect(wrong).toEqual([]);
});

test('a gap of many kinds is one space', () => {
  expect(collapse(' \u200b\n a\u00a0\u200e\t \u0085b\u00adc \ufeff')).toBe('a bc');
});
