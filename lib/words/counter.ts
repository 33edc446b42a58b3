import { numberFormat } from './formats.ts';

/** The forms of one counted noun; `other` is what a language always has. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

type Counter = (count: number, forms: Forms) => string;

/** Every section of a language counts; what the browser builds for that is slow to make, and made once for all of them. */
const counters = new Map<string, Counter>();

/** Forms that tell the number by themselves, as "a pair of claims" does: no digits stand before them. */
const WORDED: Readonly<Record<string, readonly Intl.LDMLPluralRule[]>> = { ar: ['zero', 'one', 'two'] };

/**
 * Counts a noun in one language: `(2, {one: 'claim', other: 'claims'})` is "2 claims". In Arabic the forms for none,
 * one and two are written without digits, and say it in full. Nothing is built before something is counted: scripts for
 * a page carry the words of all languages.
 */
export function counter(locale: string): Counter {
  return (count, forms) => {
    const known = counters.get(locale) ?? newCounter(locale);
    counters.set(locale, known);
    return known(count, forms);
  };
}

function newCounter(locale: string): Counter {
  const rules = new Intl.PluralRules(locale);
  const format = numberFormat(locale);
  const worded = WORDED[locale] ?? [];
  return (count, forms) => {
    const rule = rules.select(count);
    const form = forms[rule];
    if (form !== undefined && worded.includes(rule)) return form;
    return `${format.format(count)} ${form ?? forms.other}`;
  };
}
