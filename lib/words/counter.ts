import { numberFormat } from './formats.ts';

/** The forms of one counted noun; `other` is what a language always has. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

type Counter = (count: number, forms: Forms) => string;

/** Every section of a language counts; what the browser builds for that is slow to make and made once. */
const counters = new Map<string, Counter>();

/** Counts a noun in one language: `(2, {one: 'claim', other: 'claims'})` is "2 claims". */
export function counter(locale: string): Counter {
  const known = counters.get(locale) ?? newCounter(locale);
  counters.set(locale, known);
  return known;
}

function newCounter(locale: string): Counter {
  const rules = new Intl.PluralRules(locale);
  const format = numberFormat(locale);
  return (count, forms) => `${format.format(count)} ${forms[rules.select(count)] ?? forms.other}`;
}
