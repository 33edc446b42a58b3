import type { Gender } from './givenNames.ts';

/** What a pronoun asks of the one it stands for. */
export interface Pronoun {
  readonly asks: Gender | 'it' | 'they' | 'speaker' | 'speakers' | 'relative' | 'addressee' | 'nobody';
  readonly possessive: boolean;
}

/** Rows: what is asked, plain forms, possessive forms, example. */
const ROWS: readonly (readonly [Pronoun['asks'], string, string, string])[] = [
  ['he', 'he him himself', 'his', 'He said'],
  ['she', 'she herself', 'her hers', 'her statement'],
  ['it', 'it itself', 'its', 'it said'],
  ['they', 'they them themselves', 'their theirs', 'They argue'],
  ['speaker', 'i me myself', 'my mine', '“I think so,” she said'],
  ['speakers', 'we us ourselves', 'our ours', '“We stand ready,” the agency said'],
  ['relative', 'who whom which that', 'whose', 'Smith, who said'],
  ['addressee', 'you yourself yourselves', 'your yours', 'you assume'],
  ['nobody', 'this these those there everyone everybody nobody anyone what', '', 'This raised concerns'],
];

const PRONOUNS = new Map<string, Pronoun>(
  ROWS.flatMap(([asks, plain, possessive]) => [
    ...plain.split(' ').map((word) => [word, { asks, possessive: false }] as const),
    ...possessive.split(' ').map((word) => [word, { asks, possessive: true }] as const),
  ]),
);

/** @param lower a token in lower case. */
export function pronounOf(lower: string): Pronoun | undefined {
  return PRONOUNS.get(lower);
}
