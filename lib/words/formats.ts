/**
 * The browser's formats for one language. The first of them takes a browser tens of milliseconds to make, in which
 * the popup could stand: each is made when it is first needed.
 */

/** Languages whose numbers below 1,000 are written with the digits of programs. */
const PLAIN_DIGITS = /^(en|es|fr|de)\b/;

export interface NumberFormat {
  format(value: number): string;
}

/** As `new Intl.NumberFormat`; small whole numbers need none. */
export function numberFormat(locale: string, options?: Intl.NumberFormatOptions): NumberFormat {
  const isPlain = options === undefined && PLAIN_DIGITS.test(locale);
  let made: Intl.NumberFormat | null = null;
  return {
    format(value) {
      if (isPlain && Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
      made ??= new Intl.NumberFormat(locale, options);
      return made.format(value);
    },
  };
}

/** What these languages write behind the digits of whole percents. */
const PERCENT_SIGNS: Readonly<Record<string, string>> = {
  en: '%',
  es: '\u00a0%',
  fr: '\u00a0%',
  de: '\u00a0%',
};

/** Shares from 0 to 1 in whole percents, as `new Intl.NumberFormat` writes them. */
export function percentFormat(locale: string): NumberFormat {
  const sign = PERCENT_SIGNS[locale];
  const browsers = numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    format(value) {
      if (sign === undefined || !(value >= 0 && value <= 1)) return browsers.format(value);
      return `${Math.round(100 * value)}${sign}`;
    },
  };
}

/** What these languages write between two that say something together, whatever they are called. */
const BETWEEN_TWO: Readonly<Record<string, string>> = { en: ' and ', fr: ' et ', de: ' und ' };

/** As `new Intl.ListFormat`; lists of one need none, nor do most of two. */
export function listFormat(
  locale: string,
  options: Intl.ListFormatOptions,
): { format(items: readonly string[]): string } {
  const between =
    options.type === 'conjunction' && options.style === undefined ? BETWEEN_TWO[locale] : undefined;
  let made: Intl.ListFormat | null = null;
  return {
    format(items) {
      if (items.length < 2) return items[0] ?? '';
      if (items.length === 2 && between !== undefined) return items.join(between);
      made ??= new Intl.ListFormat(locale, options);
      return made.format(items);
    },
  };
}
