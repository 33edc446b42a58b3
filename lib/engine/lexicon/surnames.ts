import type { Gender } from './givenNames.ts';

/** Surnames that articles print bare, without ever introducing the person: "Obama said". Rows by pronoun. */
const ROWS: readonly (readonly [Gender, string])[] = [
  [
    'he',
    `trump obama biden putin sanders romney mccain pence kaine macron trudeau netanyahu modi erdogan assad zelensky
    zelenskyy bush reagan nixon kennedy lincoln jefferson churchill gandhi mandela stalin hitler musk bezos zuckerberg
    comey mueller kavanaugh gorsuch scalia giuliani bannon manafort kushner christie cruz rubio kasich desantis newsom
    schumer mcconnell starmer sunak blair cameron johnson corbyn farage scholz orban bolsonaro lula maduro xi ramaphosa
    zuma`,
  ],
  ['she', 'merkel thatcher palin pelosi warren harris conway ocasio-cortez ardern haley yellen meloni'],
];

const SURNAMES = new Map(
  ROWS.flatMap(([gender, names]) => names.split(/\s+/).map((name) => [name, gender] as const)),
);

/** Clinton may be either; it is a person all the same. */
export function isSurname(name: string): boolean {
  return name === 'clinton' || SURNAMES.has(name);
}

/** @param name lower case. */
export function genderOfSurname(name: string): Gender | null {
  return SURNAMES.get(name) ?? null;
}
