import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listFormat, numberFormat, percentFormat } from '../../lib/words/formats.ts';

const LOCALES = ['en', 'es', 'fr', 'de', 'ar', 'de-AT'];

test.each(LOCALES)('numbers in %s are written as the browser writes them', (locale) => {
  const ours = numberFormat(locale);
  const browsers = new Intl.NumberFormat(locale);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.nat(1200),
        fc.double({ noNaN: true, min: -2000, max: 1e7 }).map((n) => n + 0),
      ),
      (value) => {
        expect(ours.format(value)).toBe(browsers.format(value));
      },
    ),
  );
});

const PERCENT: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 0 };

test.each(LOCALES)('with options, in %s, the browser writes them', (locale) => {
  expect(numberFormat(locale, PERCENT).format(0.34)).toBe(
    new Intl.NumberFormat(locale, PERCENT).format(0.34),
  );
});

test.each(LOCALES)('whole percents in %s', (locale) => {
  const ours = percentFormat(locale);
  const browsers = new Intl.NumberFormat(locale, PERCENT);
  for (const value of [...Array(101).keys()].map((n) => n / 100).concat(1.5, -0.2, 0.336)) {
    expect(ours.format(value)).toBe(browsers.format(value));
  }
});

const LISTS: readonly (readonly string[])[] = [[], ['one'], ['one', 'two'], ['one', 'two', 'three']];

test.each(LISTS)('lists as the browser writes them: %s', (...items) => {
  for (const locale of LOCALES) {
    const options = { type: 'conjunction' } as const;
    expect(listFormat(locale, options).format(items)).toBe(
      new Intl.ListFormat(locale, options).format(items),
    );
  }
});
