import { expect, test } from 'vitest';
import type { Attribution } from '../lib/model.ts';
import { asShown, claimsAround } from '../lib/nesting.ts';
import { analysis, attribution, figure, span } from './highlight/analyses.ts';

/** A claim and the one around it: "b<a" stands within a; "b?<a" and gives no source. */
function claims(written: string): Attribution[] {
  return written.split(' ').map((one) => {
    const [name = '', parentId = null] = one.split('<');
    const id = name.replace('?', '');
    return attribution({ id, parentId, sourceId: name === id ? `of ${id}` : null, content: [span(0, 9)] });
  });
}
const written = (found: readonly Attribution[]) =>
  found
    .map(({ id, sourceId, parentId }) => `${id}${sourceId ? '' : '?'}${parentId ? `<${parentId}` : ''}`)
    .join(' ');

const SHOWN: [claims: string, shown: string][] = [
  ['a', 'a'],
  ['a?', 'a?'],
  ['a b<a', 'a b<a'],
  ['a b?<a', 'a'],
  ['a? b?<a', 'a? b?<a'],
  ['a? b<a', 'a? b<a'],
  // What stands within the one that goes, stands within the one around it.
  ['a b?<a c<b', 'a c<a'],
  ['a b?<a c?<b d<c', 'a d<a'],
  ['a b<a c?<b', 'a b<a'],
  ['a? b<a c?<b', 'a? b<a'],
  // Only a faulty analysis holds a ring, or the name of a claim that is not there.
  ['a?<b b?<a', 'a?<b b?<a'],
  ['a?<b b<a', 'b<b'],
  ['a?<z', 'a?<z'],
];
test.each(SHOWN)('of "%s" a reader is shown "%s"', (given, shown) => {
  expect(written(asShown(analysis(claims(given))).attributions)).toBe(shown);
});

const TOLD: [claims: string, toldIn: string | null, shownIn: string | null][] = [
  ['a b?<a', 'b', 'a'],
  ['a b<a', 'b', 'b'],
  ['a?', 'a', 'a'],
  ['a b?<a', null, null],
];
test.each(TOLD)('with "%s" a number of %s is one of %s', (given, toldIn, shownIn) => {
  const shown = asShown(analysis(claims(given), [figure('f', span(1, 2), toldIn)]));
  expect(shown.figures.map(({ attributionId }) => attributionId)).toEqual([shownIn]);
});

test('an analysis without such a claim stays the very same', () => {
  const given = analysis(claims('a b<a c?'));
  expect(asShown(given)).toBe(given);
});

test('the claims around one: the nearest first, no more than are asked for, and a ring ends', () => {
  const around = (given: string, most?: number) => {
    const all = claims(given);
    const byId = new Map(all.map((claim) => [claim.id, claim]));
    return all.map((claim) => claimsAround(claim, byId, most).map(({ id }) => id));
  };
  expect(around('a b<a c<b')).toEqual([[], ['a'], ['b', 'a']]);
  expect(around('a b<a c<b', 1)).toEqual([[], ['a'], ['b']]);
  expect(around('a<b b<a')).toEqual([['b'], ['a']]);
});
