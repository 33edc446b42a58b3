/** A number as printed: tokens `[from, to)` with its currency sign. */
export interface PrintedNumber {
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  /** Upper end of a range. */
  readonly upTo: number | null;
  readonly currency: string | null;
  /** A noun or unit joined by a hyphen: "three-judge", "5-day"; empty if none. */
  readonly joined: string;
  readonly form: 'digits' | 'words' | 'many' | 'fraction' | 'multiple' | 'score';
}

/** A number over the tokens `[from, to)`; in words, without currency and range, unless said otherwise. */
export function made(
  from: number,
  to: number,
  value: number | null,
  more: Partial<PrintedNumber> = {},
): PrintedNumber {
  return { from, to, value, upTo: null, currency: null, joined: '', form: 'words', ...more };
}
