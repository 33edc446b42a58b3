import type { Token } from '../document.ts';
import { cardinal, fraction, isMany, magnitude } from '../lexicon/numberWords.ts';
import { currencyOf, unitOf } from '../lexicon/units.ts';
import { afterArticle, hyphenFraction, joinedWord, many, oneFraction } from './numberPhrases.ts';
import { made, type PrintedNumber } from './printedNumber.ts';

const DIGITS = /^(\d[\d,]*(?:\.\d+)?)(\p{L}*)$/u;
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const DASH = /^[-–—‑]$/;
/** "low-50s": shares and ages in tens. */
const TENS = /^(?:low|mid|high|upper|lower|early|late)-(\d0)s$/;

/** Reads the number that begins at the token, as long as it goes; null if none does. */
export function readNumber(tokens: readonly Token[], from: number): PrintedNumber | null {
  const first = tokens[from];
  if (!first) return null;
  const sign = currencyOf(first.lower);
  const next = tokens[from + 1];
  const country = countrySign(tokens, from);
  if (country) return withRange(tokens, simple(tokens, from + 2, country), from);
  if (sign && next?.start === first.end && /^\d/.test(next.text))
    return withRange(tokens, simple(tokens, from + 1, sign), from);
  if (sign && /^(?:rs|usd|eur|gbp)$/.test(first.lower.replace(/\.$/, '')) && /^\d/.test(next?.text ?? '')) {
    return withRange(tokens, simple(tokens, from + 1, sign), from);
  }
  const glued = gluedCurrency(tokens, from);
  if (glued) return glued;
  const tens = TENS.exec(first.lower);
  if (tens) return made(from, from + 1, Number(tens[1]), { form: 'digits' });
  const number = simple(tokens, from, null);
  return number ? withRange(tokens, number, from) : null;
}

/** "US$5", "A$20": the country's letters stand right before the sign. */
function countrySign(tokens: readonly Token[], from: number): string | undefined {
  const [letters, sign, digits] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (!letters || sign?.text !== '$' || sign.start !== letters.end) return undefined;
  if (digits?.start !== sign.end || !/^\d/.test(digits.text) || !/^\p{Lu}{1,3}$/u.test(letters.text))
    return undefined;
  return currencyOf(`${letters.lower}$`);
}

/** "RM6.162 million": letters and digits in one word. */
function gluedCurrency(tokens: readonly Token[], from: number): PrintedNumber | null {
  const match = /^(\p{L}{1,3})(\d+)(\p{L}{0,2})$/u.exec((tokens[from] as Token).text);
  const currency = match && currencyOf((match[1] ?? '').toLowerCase());
  if (!match || !currency || !/^\p{Lu}/u.test(match[1] ?? '')) return null;
  let digits = match[2] ?? '';
  let to = from + 1;
  while (
    /^[.,]$/.test(tokens[to]?.text ?? '') &&
    tokens[to]?.start === tokens[to - 1]?.end &&
    tokens[to + 1]?.start === tokens[to]?.end &&
    /^\d/.test(tokens[to + 1]?.text ?? '')
  ) {
    digits += (tokens[to] as Token).text + /^\d+/.exec((tokens[to + 1] as Token).text)?.[0];
    to += 2;
  }
  // "R5" may be a road, "N100" a mask: one letter asks for a big sum, and N for one that is printed as such.
  const isBig = magnitude(tokens[to]?.lower ?? match[3] ?? '') !== undefined;
  const isSum = match[1] === 'N' ? digits.includes(',') : match[1]?.length !== 1 || digits.length >= 3;
  if (!isBig && !isSum) return null;
  const suffix = magnitude(
    (match[3] || (/\p{L}+$/u.exec(tokens[to - 1]?.lower ?? '')?.[0] ?? '')).toLowerCase(),
  );
  const behind = suffix === undefined ? magnitude(tokens[to]?.lower ?? '') : undefined;
  const value = toNumber(digits) * (suffix ?? behind ?? 1);
  return made(from, behind === undefined ? to : to + 1, value, { currency, form: 'digits' });
}

function toNumber(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}

/** One number without its range: digits or words with a magnitude, a fraction, a number of many. */
function simple(tokens: readonly Token[], from: number, currency: string | null): PrintedNumber | null {
  const token = tokens[from];
  if (!token) return null;
  const digits = DIGITS.exec(token.text);
  if (digits) return fromDigits(tokens, from, digits, currency);
  return currency === null ? fromWords(tokens, from) : null;
}

function fromDigits(
  tokens: readonly Token[],
  from: number,
  digits: RegExpExecArray,
  currency: string | null,
): PrintedNumber | null {
  const [, number = '', letters = ''] = digits;
  if (number.includes(',') && !THOUSANDS.test(number)) return null;
  const suffix = letters === '' ? 1 : magnitude(letters.toLowerCase());
  const unit = letters === '' ? undefined : unitOf(letters.toLowerCase());
  if (suffix === undefined && !unit) return null;
  if (letters === 'm' && currency === null && isLength(tokens, from))
    return made(from, from + 1, toNumber(number), { form: 'digits', joined: 'metres' });
  let value = toNumber(number) * (suffix ?? 1);
  let to = from + 1;
  // "1.2-billion-yuan": magnitude and unit in one word behind a hyphen.
  const chain = chained(tokens, to);
  if (chain && suffix === 1 && !currency) {
    const { times, unit: name } = chain;
    return made(from, to + 2, value * times, { currency: chain.currency, form: 'digits', joined: name });
  }
  // "1 1/2", "3/4"
  const over =
    tokens[to]?.text === '/' && tokens[to]?.start === tokens[from]?.end
      ? Number(tokens[to + 1]?.text)
      : Number.NaN;
  if (Number.isInteger(over) && over > 1 && over <= 10 && value < over)
    return made(from, to + 2, value / over, { form: 'fraction' });
  const apart = tokens[to];
  const times = apart
    ? magnitude(
        DASH.test(apart.text) && apart.start === tokens[to - 1]?.end
          ? (tokens[to + 1]?.lower ?? '')
          : apart.lower,
      )
    : undefined;
  if (times !== undefined && suffix === 1 && (apart?.lower.length ?? 0) !== 1) {
    value *= times;
    to += 1;
  } else if (times !== undefined && suffix === 1 && DASH.test(apart?.text ?? '')) {
    value *= times;
    to += 2;
  }
  return made(from, to, value, {
    currency,
    form: 'digits',
    joined: unit ? letters : joinedBehind(tokens, to),
  });
}

/** What stands behind "400m" where it is a length: "from here", "wide", "sprint". */
const LENGTH =
  /^(?:from|away|long|wide|high|tall|deep|above|below|off|across|apart|north|south|east|west|race|sprint|relay|hurdles|freestyle|butterfly|breaststroke|backstroke|final|dash|track|pool|run|walk|stretch|radius|tower|wave|waves|underground|underwater)$/;

function isLength(tokens: readonly Token[], from: number): boolean {
  return LENGTH.test(tokens[from + 1]?.lower ?? '');
}

/** "-billion-yuan", "-million-dollar" behind the digits; null for other words. */
function chained(
  tokens: readonly Token[],
  dash: number,
): { times: number; unit: string; currency: string | null } | null {
  const [first = '', second = ''] = joinedBehind(tokens, dash).split('-');
  const times = magnitude(first);
  const unit = unitOf(second);
  if (times === undefined || first.length < 3 || !unit) return null;
  return { times, unit: second, currency: unit.measured === 'money' ? unit.name : null };
}

/** "5-day", "48-hour": the word joined to digits by a hyphen. */
function joinedBehind(tokens: readonly Token[], to: number): string {
  const dash = tokens[to];
  const word = tokens[to + 1];
  const tight =
    dash && word && /^[-‑]$/.test(dash.text) && dash.start === tokens[to - 1]?.end && word.start === dash.end;
  return tight && /^\p{L}/u.test(word.text) ? word.lower : '';
}

function fromWords(tokens: readonly Token[], from: number): PrintedNumber | null {
  const { lower } = tokens[from] as Token;
  const before = tokens[from - 1]?.lower ?? '';
  if (isMany(lower))
    return lower === 'scores' && tokens[from + 1]?.lower !== 'of' ? null : many(tokens, from);
  const part = hyphenFraction(lower);
  if (part !== null) return made(from, from + 1, part, { form: 'fraction' });
  if (lower === 'half' || /^(?:third|quarter|fourth|fifth|tenth)$/.test(lower))
    return oneFraction(tokens, from, lower, before);
  if (/^(?:twice|double|triple|thrice|quadruple)$/.test(lower)) {
    const value = lower === 'triple' || lower === 'thrice' ? 3 : lower === 'quadruple' ? 4 : 2;
    return made(from, from + 1, value, { form: 'multiple' });
  }
  if (/^(?:a|an|couple|pair|several|few)$/.test(lower)) return afterArticle(tokens, from);
  const whole = cardinal(lower);
  if (whole === undefined) return joinedWord(lower, from);
  let value = whole;
  let to = from + 1;
  const over = fraction(tokens[to]?.lower ?? '');
  if (over !== undefined && value < 10 && /s$/.test(tokens[to]?.lower ?? ''))
    return made(from, to + 1, value * over, { form: 'fraction' });
  for (
    let times = magnitude(tokens[to]?.lower ?? '');
    times !== undefined && (tokens[to]?.lower.length ?? 0) > 2;
    times = magnitude(tokens[to]?.lower ?? '')
  ) {
    value *= times;
    to++;
  }
  return made(from, to, value, { joined: joinedBehind(tokens, to) });
}

/** "20 to 30", "$5-$10 million", "19-15", "2-to-1", "between 20 and 30". */
function withRange(
  tokens: readonly Token[],
  number: PrintedNumber | null,
  from: number,
): PrintedNumber | null {
  if (!number) return null;
  const whole = { ...number, from: Math.min(from, number.from) };
  if (number.joined !== '' || number.form === 'fraction' || number.form === 'many' || number.value === null)
    return whole;
  let at = number.to;
  const joint = tokens[at];
  if (!joint) return whole;
  const tight = joint.start === tokens[at - 1]?.end;
  const between = tokens[from - 1]?.lower === 'between' && joint.lower === 'and';
  const to = joint.lower === 'to' && tokens[from - 1]?.lower !== 'from';
  if (
    DASH.test(joint.text) &&
    tight &&
    tokens[at + 1]?.lower === 'to' &&
    DASH.test(tokens[at + 2]?.text ?? '')
  )
    at += 2;
  else if (!(between || to || isAlternative(tokens, number, at) || (DASH.test(joint.text) && tight)))
    return whole;
  const sign = currencyOf(tokens[at + 1]?.lower ?? '') && /^\d/.test(tokens[at + 2]?.text ?? '') ? 1 : 0;
  const upper = simple(tokens, at + 1 + sign, number.currency);
  if (!upper || upper.value === null || !/^(?:digits|words)$/.test(upper.form)) return whole;
  if (upper.joined !== '' && /^(?:year-old|year-olds)$/.test(upper.joined)) return whole;
  const scale =
    upper.value >= 1000 && number.value < 1000 && upper.to > at + 2 + sign
      ? upper.value / baseOf(tokens, at + 1 + sign, upper)
      : 1;
  // "by 2030 to 32 percent": a year is no lower end.
  if (number.value >= 1900 && number.value <= 2100 && upper.value < 1000) return whole;
  const low = number.value * scale;
  if (low < upper.value)
    return { ...whole, to: upper.to, value: low, upTo: upper.value, joined: upper.joined };
  return { ...whole, to: upper.to, value: null, form: 'score', joined: upper.joined };
}

/** "three or four hours": the next number up, both of one form. */
function isAlternative(tokens: readonly Token[], number: PrintedNumber, or: number): boolean {
  if (tokens[or]?.lower !== 'or' || number.to !== number.from + 1 || !number.value) return false;
  const next = simple(tokens, or + 1, null);
  return next?.value === number.value + 1 && next.form === number.form && next.to === or + 2;
}

/** The number before its magnitude: 30 of "30 million". */
function baseOf(tokens: readonly Token[], at: number, number: PrintedNumber): number {
  const digits = DIGITS.exec(tokens[at]?.text ?? '');
  return digits
    ? toNumber(digits[1] ?? '1') || 1
    : (cardinal(tokens[at]?.lower ?? '') ?? number.value ?? 1) || 1;
}
