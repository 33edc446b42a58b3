import { describe, expect, it } from 'vitest';
import { resolved } from './marked.ts';

/** Rows: a text with its sources marked, and who each of them is, where the form of the name is what is hard. */
const WHO: Readonly<Record<string, readonly (readonly [string, readonly (string | null)[]])[]>> = {
  'names that end in a possessive': [
    [
      '{Moody’s} said so. {The company} said it twice. {Moody’s} was right.',
      ['Moody’s', 'Moody’s', 'Moody’s'],
    ],
    ['{Harker’s} said so. Harker’s Chief Executive {Ann Lee} said why.', ['Harker’s', 'Ann Lee']],
    ['{The European Car Makers’ Association} said so.', ['European Car Makers’ Association']],
    ['{The Scottish Marine Institute} said so.', ['Scottish Marine Institute']],
    ['{Hamas-run Gaza Health Ministry} said so.', ['Gaza Health Ministry']],
    ['{Jim Moody} said so. {Moody’s lawyer} said why.', ['Jim Moody', 'Moody’s lawyer']],
    ['{Lee Marsh’s lawyer} said so. {Marsh’s} said little.', ['Lee Marsh’s lawyer', 'Lee Marsh']],
  ],
  'what a firm or force is called so as not to repeat its name': [
    ['{Standard Bank} said so. {The lender} said why.', ['Standard Bank', 'Standard Bank']],
    ['{Harker} said so. {The retailer} said why. {It} left.', ['Harker', 'Harker', 'Harker']],
    [
      '{Harker Academy Trust} said so. {The trust} said why.',
      ['Harker Academy Trust', 'Harker Academy Trust'],
    ],
    ['{Marrow Police} said so. {The force} said why.', ['Marrow Police', 'Marrow Police']],
    ['{The ministry} said so. {The force} said why.', ['ministry', 'force']],
  ],
  'a year before it': [
    ['In {2019 a report by the board} said so.', ['report by the board']],
    ['Nobody left. {Fishermen} said why. “It is cold,” said one of {them}.', ['Fishermen', 'Fishermen']],
  ],
  'letters behind a name': [
    ['{Jane Roe KC} said so. {Ms Roe} said why.', ['Jane Roe KC', 'Jane Roe KC']],
    ['{Prof John Pike FRS} said so. {Pike} said why.', ['John Pike FRS', 'John Pike FRS']],
  ],
  'small words in a surname': [
    [
      '{Ursula von der Leyen} said so. {Von der Leyen} said why.',
      ['Ursula von der Leyen', 'Ursula von der Leyen'],
    ],
    ['{Piet van den Berg} said so. {Van den Berg} said why.', ['Piet van den Berg', 'Piet van den Berg']],
  ],
  'a study that is called a paper': [
    ['{A study} said so. {The paper} said why.', ['study', 'study']],
    ['{The Guardian} said so. {The paper} said why.', ['Guardian', 'Guardian']],
  ],
  'ranks of the British police': [
    ['{Det Con Lee Bates} said so. {DC Bates} said why.', ['Lee Bates', 'Lee Bates']],
    ['{Det Insp Sue Marsh} said so. {DI Marsh} said why.', ['Sue Marsh', 'Sue Marsh']],
  ],
  'months that are surnames, and sums that are no names': [
    ['{Theresa May} said so. In May {Mrs May} said why.', ['Theresa May', 'Theresa May']],
    ['The fine is N15 million, {the agency} said.', ['agency']],
  ],
  'somebody else’s name in an insertion': [
    ['{The governor, who spoke through his secretary, Ann Lee,} said so.', ['governor']],
  ],
};

describe.each(Object.entries(WHO))('%s', (_title, rows) => {
  it.each(rows)('%s', (marked, names) => {
    expect(resolved(marked).names).toEqual(names);
  });
});
