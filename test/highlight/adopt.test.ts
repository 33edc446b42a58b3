// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { adoptSheet, adoptWhenForced } from '../../lib/highlight/adopt.ts';
import { fakeRegistry, type Registry } from './registry.ts';

const FORCED = '(forced-colors: active)';
let registry: Registry;
beforeEach(() => {
  registry = fakeRegistry();
});
afterEach(() => vi.unstubAllGlobals());

test('a sheet goes and leaves the others in their order', () => {
  const drops = ['a', 'b', 'c'].map((css) => adoptSheet(document, css));
  drops[1]?.();
  expect(registry.sheets()).toEqual(['a', 'c']);
});

test('one for forced colours is made when they are forced, once, and not before', () => {
  const css = vi.fn(() => 'forced');
  const drop = adoptWhenForced(document, css);
  expect(css).not.toHaveBeenCalled();
  for (const forces of [true, false, true]) registry.turn(FORCED, forces);
  expect(registry.sheets()).toEqual(['forced']);
  expect(css).toHaveBeenCalledTimes(1);
  drop();
  expect(registry.sheets()).toEqual([]);
});

test('where they are forced already it is there at once; once undone it never comes', () => {
  registry.turn(FORCED, true);
  adoptWhenForced(document, () => 'forced')();
  expect(registry.sheets()).toEqual([]);
  registry.turn(FORCED, false);
  adoptWhenForced(document, () => 'forced')();
  registry.turn(FORCED, true);
  expect(registry.sheets()).toEqual([]);
  adoptWhenForced(document, () => 'forced');
  expect(registry.sheets()).toEqual(['forced']);
});
