import type { Gender } from './givenNames.ts';

/** A word that stands before a person's name and is no part of it. */
export interface Title {
  /** The pronoun it fixes, if any. */
  readonly gender: Gender | null;
  /** The role it spells out ("Sen." → "senator"); empty for forms of address. */
  readonly role: string;
}

/** Rows: how it is printed (lower case, no full stop), pronoun, role, example. */
const ROWS: readonly (readonly [string, Gender | null, string, string])[] = [
  ['mr', 'he', '', 'Mr. Trump'],
  ['mrs', 'she', '', 'Mrs. Clinton'],
  ['ms', 'she', '', 'Ms. Conway'],
  ['miss', 'she', '', 'Miss Lee'],
  ['mx', null, '', 'Mx. Doe'],
  ['sir', 'he', '', 'Sir Keir Starmer'],
  ['dame', 'she', '', 'Dame Sally Davies'],
  ['lord', 'he', 'lord', 'Lord Cameron'],
  ['lady', 'she', '', 'Lady Hale'],
  ['baroness', 'she', 'baroness', 'Baroness Cox'],
  ['dr', null, 'doctor', 'Dr. Anthony Fauci'],
  ['prof', null, 'professor', 'Prof. Nolan'],
  ['sen', null, 'senator', 'Sen. Ted Cruz'],
  ['sens', null, 'senator', 'Sens. Warner and Rubio'],
  ['rep', null, 'congressman', 'Rep. Stephen Lynch'],
  ['reps', null, 'congressman', 'Reps. Nadler and Schiff'],
  ['del', null, 'delegate', 'Del. Stacey Plaskett'],
  ['gov', null, 'governor', 'Gov. Eric Holcomb'],
  ['adv', null, 'lawyer', 'Adv. Thabo Mokoena'],
  ['atty', null, 'attorney', 'Atty. Gen. Kamala Harris'],
  ['gen', null, 'general', 'Gen. Mark Milley'],
  ['lt', null, 'lieutenant', 'Lt. Matt Harris'],
  ['col', null, 'colonel', 'Lt. Col. Ruiz'],
  ['major', null, 'major', 'Major Ann Cole'],
  ['maj', null, 'major', 'Maj. Gen. Ryder'],
  ['capt', null, 'captain', 'Capt. Ann Cole'],
  ['sgt', null, 'sergeant', 'Sgt. Dale Reed'],
  ['cpl', null, 'corporal', 'Cpl. Dan Hill'],
  ['adm', null, 'admiral', 'Adm. John Kirby'],
  ['cmdr', null, 'commander', 'Cmdr. Roy Beck'],
  ['det', null, 'detective', 'Det. Joan Hall'],
  ['insp', null, 'inspector', 'Det. Insp. Joan Hall'],
  ['dci', null, 'inspector', 'DCI Joan Hall'],
  ['di', null, 'inspector', 'DI Joan Hall'],
  ['ds', null, 'sergeant', 'DS Joan Hall'],
  ['dsu', null, 'superintendent', 'DSU Joan Hall'],
  ['pc', null, 'officer', 'PC Joan Hall'],
  ['cllr', null, 'councillor', 'Cllr Joan Hall'],
  ['engr', null, 'engineer', 'Engr. Ada Obi'],
  ['barr', null, 'lawyer', 'Barr. Ada Obi'],
  ['alhaji', 'he', '', 'Alhaji Musa Bello'],
  ['alhaja', 'she', '', 'Alhaja Bola Sanni'],
  ['mallam', 'he', '', 'Mallam Musa Bello'],
  ['supt', null, 'superintendent', 'Supt. Lea Cook'],
  ['rev', null, 'pastor', 'Rev. William Barber'],
  ['reverend', null, 'pastor', 'Reverend Al Sharpton'],
  ['hon', null, '', 'Hon. Ann West'],
  ['king', 'he', 'king', 'King Salman'],
  ['queen', 'she', 'queen', 'Queen Camilla'],
  ['prince', 'he', 'prince', 'Prince Harry'],
  ['princess', 'she', 'princess', 'Princess Anne'],
  ['pope', 'he', 'pope', 'Pope Francis'],
  ['sheikh', 'he', 'sheikh', 'Sheikh Hasina'],
  ['imam', 'he', 'imam', 'Imam Omar Suleiman'],
  ['rabbi', null, 'rabbi', 'Rabbi David Saperstein'],
  ['father', 'he', 'priest', 'Father James Martin'],
  ['sister', 'she', 'nun', 'Sister Simone Campbell'],
  ['brother', 'he', '', 'Brother Roger'],
  ['datuk', 'he', '', 'Datuk Faiz'],
  ['datin', 'she', '', 'Datin Aminah'],
  ['seri', null, '', 'Datuk Seri Azalina'],
  ['tan', null, '', 'Tan Sri Halim'],
  ['sri', null, '', 'Tan Sri Halim'],
  ['justice', null, 'justice', 'Justice Sonia Sotomayor'],
  ['speaker', null, 'speaker', 'Speaker Mike Johnson'],
  ['comrade', null, '', 'Comrade Dlamini'],
  ['private', null, 'soldier', 'Private Lynch'],
  ['constable', null, 'officer', 'Constable Reid'],
  ['trooper', null, 'officer', 'Trooper Dean Ray'],
  ['deputy', null, 'deputy', 'Deputy Carla Shaw'],
  ['first-lady', 'she', 'first lady', 'First Lady Jill Biden'],
];

const TITLES = new Map<string, Title>(ROWS.map(([word, gender, role]) => [word, { gender, role }]));

/** @param word a token in lower case, with or without its full stop. */
export function titleOf(word: string): Title | undefined {
  const plain = word.replace(/\.$/, '');
  return (
    TITLES.get(plain) ??
    (plain.includes('-') ? TITLES.get(plain.slice(plain.lastIndexOf('-') + 1)) : undefined)
  );
}

/** Letters behind a name that tell an office, an honour or a degree: "Jane Roe KC". As printed. */
const LETTERS_BEHIND = new Set(
  'AM AO BEM CBE DBE FRS GBE GCON JP KBE KC MBE MD MEP MFR MP MSP OBE OFR OM PhD QC RN SAN SC'.split(' '),
);

/** @param text a token as printed. */
export function isLettersBehind(text: string): boolean {
  return LETTERS_BEHIND.has(text);
}

/** Words that follow a name and belong to it. */
export const NAME_SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
