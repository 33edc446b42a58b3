/** Rows: words that are numbers, their values. Example: "thirty-two people". */
const CARDINALS: readonly (readonly [string, number])[] = [
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
];

/** Rows: what multiplies the number before it, its value. Example: "$1.2 billion", "£3bn", "two dozen". */
const MAGNITUDES: readonly (readonly [string, number])[] = [
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
];

/** Rows: parts of a whole, their value. Example: "two-thirds of voters". */
const FRACTIONS: readonly (readonly [string, number])[] = [
  ['half', 0.5],
  ['third', 1 / 3],
  ['quarter', 0.25],
  ['fourth', 0.25],
  ['fifth', 0.2],
  ['sixth', 1 / 6],
  ['eighth', 0.125],
  ['tenth', 0.1],
  ['hundredth', 0.01],
];

/** Numbers of many that give no value: "dozens of protesters". */
const MANY = new Set('dozens scores hundreds thousands millions billions trillions tens'.split(' '));

const CARDINAL = new Map(CARDINALS);
const MAGNITUDE = new Map(MAGNITUDES);
const FRACTION = new Map(
  FRACTIONS.flatMap(([word, value]) => [
    [word, value] as const,
    [word === 'half' ? 'halves' : `${word}s`, value] as const,
  ]),
);

/** The value of "seven" or "twenty-seven"; undefined for other words. @param lower lower case. */
export function cardinal(lower: string): number | undefined {
  const whole = CARDINAL.get(lower);
  if (whole !== undefined || !lower.includes('-')) return whole;
  const [tens, ones, ...more] = lower.split('-');
  const ten = CARDINAL.get(tens ?? '');
  const one = CARDINAL.get(ones ?? '');
  return more.length === 0 && ten && one && ten >= 20 && ten % 10 === 0 && one < 10 ? ten + one : undefined;
}

/** @param lower "million", "bn". */
export function magnitude(lower: string): number | undefined {
  return MAGNITUDE.get(lower);
}

/** The value of one such part: "thirds" → 1/3. */
export function fraction(lower: string): number | undefined {
  return FRACTION.get(lower);
}

/** @param lower "hundreds". */
export function isMany(lower: string): boolean {
  return MANY.has(lower);
}
