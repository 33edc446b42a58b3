import { describe, expect, it } from 'vitest';
import { claims } from '../drafts.ts';

/**
 * Each row: a text, and the lines "source | cue | content" that it holds; nested ones are indented. What the
 * rules alone find is tested in rules/cueRules.test.ts; these rows hold for model and rules together.
 */
const CASES: Record<string, readonly (readonly [text: string, ...found: string[]])[]> = {
  'direct, mixed, indirect': [
    ['“The bridge is safe,” the mayor said.', 'the mayor | said | “The bridge is safe,”'],
    ["''The bridge is safe,'' Mr. Lee said.", "Mr. Lee | said | ''The bridge is safe,''"],
    ['“The bridge,” Lee said, “is safe.”', 'Lee | said | “The bridge,” … “is safe.”'],
    ['Lee told reporters on Monday that the bridge was safe.', 'Lee | told | that the bridge was safe'],
    ['The dam is safe, an aide told The Herald.', 'an aide | told | The dam is safe'],
    [
      'Lee called the report “a joke” and accused the firm of lying.',
      'Lee | called | the report “a joke”',
      'Lee | accused | the firm of lying',
    ],
    [
      'The dam is safe, according to a report by the bank.',
      'a report by the bank | according to | The dam is safe',
    ],
    ['The company was accused of hiding the cracks.', ' | was accused | The company … hiding the cracks'],
  ],
  'verbs that are seldom cues': [
    ['“Why was nobody told?” Lee demanded.', 'Lee | demanded | “Why was nobody told?”'],
    ['“Out, out!” the crowd screamed.', 'the crowd | screamed | “Out, out!”'],
    ['The bank reckons that prices will fall.', 'The bank | reckons | that prices will fall'],
    ['Lee welcomed the ruling by the court.', 'Lee | welcomed | the ruling by the court'],
    ['The bank signalled that rates would rise.', 'The bank | signalled | that rates would rise'],
    ['Analysts forecast that prices would fall.', 'Analysts | forecast | that prices would fall'],
  ],
  'lists are nobody’s words': [
    [
      'Three people were held on the following charges:\nJane A. Roe: Possession of a stolen car, held in jail.\nJohn Doe: Two warrants, possession of a stolen car.\nAnn Lee: Dealing in stolen cars, held in jail.',
    ],
  ],
  edges: [
    [
      'Lee said the mill would close, two weeks after it had lost its boss.',
      'Lee | said | the mill would close',
    ],
    ['The firm says it will pay, nearly three years after the fire.', 'The firm | says | it will pay'],
    ['Lee said: “We left, two weeks after the storm.”', 'Lee | said | “We left, two weeks after the storm.”'],
    ['Lee said the mill would close after two weeks.', 'Lee | said | the mill would close after two weeks'],
    [
      'Lee said: “The bridge is safe and it will stand.”',
      'Lee | said | “The bridge is safe and it will stand.”',
    ],
  ],
  'inside another one’s content': [
    [
      '“I think the dam is safe,” Lee said.',
      'Lee | said | “I think the dam is safe,”',
      '  I | think | the dam is safe',
    ],
    [
      'Lee said the report found that the dam was safe.',
      'Lee | said | the report found that the dam was safe',
      '  the report | found | that the dam was safe',
    ],
  ],
  'quotations carried on': [
    [
      'Lee said the dam was safe. “It will stand for a hundred years.”',
      'Lee | said | the dam was safe … “It will stand for a hundred years.”',
    ],
    [
      '“The dam is old.\n“It must be mended before the winter comes,” Lee said.',
      'Lee | said | “The dam is old. … “It must be mended before the winter comes,”',
    ],
    [
      'Roe said the mayor was wrong.\n“The dam is old.\n“It must be mended now,” the engineer said.',
      'Roe | said | the mayor was wrong',
      'the engineer | said | “The dam is old. … “It must be mended now,”',
    ],
    [
      '“The dam is safe,” Lee said.\n“It is not safe at all,” Roe replied.',
      'Lee | said | “The dam is safe,”',
      'Roe | replied | “It is not safe at all,”',
    ],
  ],
  'whom an outlet cites': [
    [
      'Reuters reported on Monday that the dam had closed, citing two officials.',
      'Reuters | reported | that the dam had closed',
    ],
    [
      'The dam had closed, the Journal reported, citing people familiar with the matter.',
      'the Journal | reported | The dam had closed',
    ],
    [
      'Reuters reported, citing two officials familiar with the talks, that the dam was closed.',
      'Reuters | reported | that the dam was closed',
    ],
  ],
  'a cue between commas with its source behind it': [
    ['The plan, says Ann Lee, is dead.', 'Ann Lee | says | The plan … is dead'],
    ['The law, argue its supporters, will save us.', 'its supporters | argue | The law … will save us'],
    ['It is, says Lee, “a bitter blow”.', 'Lee | says | It is … “a bitter blow”'],
    ['He was, said his mother, a quiet boy.', 'his mother | said | He was … a quiet boy'],
    ['The law is cruel, say its critics.', 'its critics | say | The law is cruel'],
    ['The vote was rigged, warned Ann Lee.', 'Ann Lee | warned | The vote was rigged'],
    [
      'The dam, according to engineers, could fail within a year.',
      'engineers | according to | The dam … could fail within a year',
    ],
    ['The town, called Elm, was flooded.'],
    ['The dam, built in 1920, is old.'],
  ],
  'a view without a verb that takes it': [
    [
      'To hear Pike tell it, the dam was doomed from the start.',
      'Pike | To hear … tell it | the dam was doomed from the start',
    ],
    ['As Pike tells it, the dam was doomed.', 'Pike | As … tells it | the dam was doomed'],
    ['The way Lee tells it, the dam was doomed.', 'Lee | The way … tells it | the dam was doomed'],
    ['The plan is dead, as Roe puts it.', 'Roe | as … puts it | The plan is dead'],
    [
      'For Ann Lee, the storm was “the worst night of my life.”',
      'Ann Lee | For | the storm was “the worst night of my life.”',
    ],
    ['For Pike, the storm was a warning.'],
    ['For years, the town was “the king of the hill”.'],
  ],
  'a claim as the subject of its sentence': [
    [
      'Claims by the opposition that the vote was rigged were met with silence.',
      'the opposition | Claims | that the vote was rigged',
    ],
    [
      'The ministry’s claim that the dam was safe was met with laughter.',
      'The ministry’s | claim | that the dam was safe',
    ],
    [
      'A claim that the vote was rigged and that votes were burned was rejected.',
      ' | A claim | that the vote was rigged and that votes were burned',
    ],
    ['Her belief that the team can win has not faded.', 'Her | belief | that the team can win'],
  ],
  'a question before its answer': [
    ['Asked why he left, Lee said he was tired.', ' | Asked | why he left', 'Lee | said | he was tired'],
    ['When asked about the dam, Lee said it was old.', ' | asked about | the dam', 'Lee | said | it was old'],
    [
      'Asked by Roe whether it was old, Lee said it was.',
      'Roe | Asked | whether it was old',
      'Lee | said | it was',
    ],
  ],
  'what nobody who is named says': [
    ['Dale was charged with two counts of fraud.', ' | was charged | Dale … two counts of fraud'],
    ['It is alleged that Dale hid the money.', ' | is alleged | that Dale hid the money'],
    ['It is understood the club is for sale.', ' | is understood | the club is for sale'],
    ['It is claimed he hid the money in a shed.', ' | is claimed | he hid the money in a shed'],
    [
      'It was announced by the ministry that the dam would close.',
      'the ministry | was announced | that the dam would close',
    ],
    ['There are concerns the dam might fail.', ' | are concerns | the dam might fail'],
    ['There is concern among residents the dam may fail.', 'residents | is concern | the dam may fail'],
    ['Amid fears the dam might fail, 400 families left.', ' | fears | the dam might fail'],
    ['The plan was dropped after complaints that it was too dear.', ' | complaints | that it was too dear'],
    [
      'He denied allegations he had lied to the court.',
      'He | denied | allegations he had lied to the court',
      '   | allegations | he had lied to the court',
    ],
    ['The minister denied claims he made last week.', 'The minister | denied | claims he made last week'],
    ['Dale has not been charged with a crime.'],
    ['It was found in a shed.'],
    ['It was decided to wait.'],
    ['Concern over the dam grew.'],
  ],
  'what is seldom in the training texts': [
    ['Officials put the number of dead at 4,000.', 'Officials | put | the number of dead at 4,000'],
    ['Local media put the figure closer to 60.', 'Local media | put | the figure closer to 60'],
    [
      'Estimates from aid groups put the number of dead at 400.',
      'aid groups | put | the number of dead at 400',
    ],
    ['The government puts it at 41.', 'The government | puts | it at 41'],
    [
      'Officials have put the death toll at more than 50.',
      'Officials | have put | the death toll at more than 50',
    ],
    ['The death toll was put at 400 by the ministry.', 'the ministry | was put | The death toll … at 400'],
    ['They put the children at risk.'],
    [
      'A harbour official who asked not to be named said the barge had broken down.',
      'A harbour official who asked not to be named | said | the barge had broken down',
    ],
    [
      'A diplomat who declined to be identified told reporters the deal was off.',
      'A diplomat who declined to be identified | told | the deal was off',
    ],
    [
      'An aide who was not authorised to speak publicly said the minister would go.',
      'An aide who was not authorised to speak publicly | said | the minister would go',
    ],
    [
      'A clerk who spoke anonymously because he was not allowed to talk said the vault was empty.',
      'A clerk who spoke anonymously because he was not allowed to talk | said | the vault was empty',
    ],
    [
      'A teacher who asked for help said the school was closed.',
      'A teacher who asked for help | said | the school was closed',
    ],
    [
      'The party, in a statement issued by its spokesman, Ann Lee, said the vote was rigged.',
      'The party | said | the vote was rigged',
    ],
    ['In a statement signed by the mayor, the town said it was sorry.', 'the town | said | it was sorry'],
    ['In Roe’s telling, the whole street shook.', 'Roe | In … telling | the whole street shook'],
    ['The dam is old, in Ann Lee’s estimation.', 'Ann Lee | in … estimation | The dam is old'],
    [
      'He hired her because, in his words, “she will mend the dam and the road.”',
      'his | in … words | “she will mend the dam and the road.”',
    ],
    ['In a view from the hill, the town is small.'],
    [
      'The film is, in the words of its director, “a love letter to a city of rain”.',
      'its director | in the words of | “a love letter to a city of rain”',
    ],
    ['In the view of the union, the deal is dead.', 'the union | In the view of | the deal is dead'],
    [
      'Northwind, which employs 68,000 people, said about 2,400 jobs would go at the Slovak plant by the end of 2027. The works council called the decision “a betrayal”.',
      'Northwind, which employs 68,000 people, | said | about 2,400 jobs would go at the Slovak plant by the end of 2027',
      'The works council | called | the decision “a betrayal”',
    ],
    ['In the eyes of the law, the boy is a child.'],
    [
      'In what aides described as a tense meeting, the two leaders failed to agree.',
      'aides | described | as a tense meeting',
    ],
    ['The army stormed the camp in what it called a rescue, killing nine.', 'it | called | a rescue'],
    ['The firm paid what the judge called a record fine.', 'the judge | called | a record fine'],
    ['He ended what he called an unjust, costly war.', 'he | called | an unjust, costly war'],
    [
      'Two people close to the deal, who asked not to be named because the talks are private, said a sale was near.',
      'Two people close to the deal | said | a sale was near',
    ],
    [
      'The deal was hailed by the minister as a turning point.',
      'the minister | was hailed by | The deal … as a turning point',
    ],
    ['Per the report, the dam is old.', 'the report | Per | the dam is old'],
    ['The dam is old, per the ministry.', 'the ministry | per | The dam is old'],
    ['It costs 9 pounds per year.'],
    [
      'The minister was quoted as saying the dam would be mended.',
      'The minister | was quoted as saying | the dam would be mended',
    ],
  ],
  'transcripts and bylines': [
    [
      'LEE: Is the dam safe?\nROE: It is safe.\nLEE: Thank you.',
      'LEE | : | Is the dam safe?',
      'ROE | : | It is safe.',
      'LEE | : | Thank you.',
    ],
    [
      'They spoke on Sunday:\n"LEE: Is it safe?\n"(CROSSTALK)\n"ROE: It is.\n"It was built twice.\n"LEE: Thank you."',
      'LEE | : | Is it safe?',
      'ROE | : | It is. … "It was built twice.',
      'LEE | : | Thank you."',
    ],
    ['“A bridge is a promise.” — Ann Lee', 'Ann Lee | — | “A bridge is a promise.”'],
    ['”A bridge is a promise.” ― Ann Lee', 'Ann Lee | ― | ”A bridge is a promise.”'],
  ],
  'no attribution': [
    ['The call came at night.'],
    ['NEW DELHI: The minister’s new approach to farming is changing and may be turning to the worse.'],
    ['The report was published on Monday.'],
    ['The film “The Long Night” opened on Friday.'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_title, rows) => {
  it.each(rows)('%s', (text, ...found) => {
    expect(claims(text)).toEqual(found);
  });
});
