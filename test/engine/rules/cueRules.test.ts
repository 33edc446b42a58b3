import { describe, expect, it } from 'vitest';
import { ruleClaims } from '../drafts.ts';

/** Each row: a text, and the lines "source | cue | content" that it holds; nested ones are indented. */
const CASES: Record<string, readonly (readonly [text: string, ...found: string[]])[]> = {
  'direct quotations': [
    ['“The bridge is safe,” the mayor said.', 'the mayor | said | “The bridge is safe,”'],
    ['"The bridge is safe," the mayor said.', 'the mayor | said | "The bridge is safe,"'],
    ["''The bridge is safe,'' Mr. Lee said.", "Mr. Lee | said | ''The bridge is safe,''"],
    ['“Is it safe?” Lee asked.', 'Lee | asked | “Is it safe?”'],
    ['Lee said, “The bridge is safe.”', 'Lee | said | “The bridge is safe.”'],
    ['Lee said: “The bridge is safe.”', 'Lee | said | “The bridge is safe.”'],
    ['“The bridge,” Lee said, “is safe.”', 'Lee | said | “The bridge,” … “is safe.”'],
    [
      'The storm passed at noon. “It was loud. Nobody slept,” said Ann Lee, the town’s engineer. “Now it is over.”',
      'Ann Lee, the town’s engineer | said | “It was loud. Nobody slept,” … “Now it is over.”',
    ],
  ],
  'mixed and indirect speech': [
    ['Lee said Monday that the bridge was safe.', 'Lee | said | that the bridge was safe'],
    ['Lee said on Monday the bridge was safe.', 'Lee | said | the bridge was safe'],
    ['Lee told reporters on Monday that the bridge was safe.', 'Lee | told | that the bridge was safe'],
    ['The bridge is safe, Lee said on Monday.', 'Lee | said | The bridge is safe'],
    [
      'The bridge, Lee said, would be closed for a week.',
      'Lee | said | The bridge … would be closed for a week',
    ],
    ['The dam is safe, an aide told The Herald.', 'an aide | told | The dam is safe'],
    ['Police reported at least 5,000 people came.', 'Police | reported | at least 5,000 people came'],
    ['The crowd chanted “Mend the dam,” as the mayor left.', 'The crowd | chanted | “Mend the dam,”'],
    [
      'Lee said the wall was in “the heart of the town,” which she said was “no place for it.”',
      'Lee | said | the wall was in “the heart of the town,”',
      'she | said | which … was “no place for it.”',
    ],
    ['Lee explained how the dam had failed.', 'Lee | explained | how the dam had failed'],
    ['Lee vowed to mend the dam.', 'Lee | vowed | to mend the dam'],
    [
      'Lee called the report “a joke” and accused the firm of lying.',
      'Lee | called | the report “a joke”',
      'Lee | accused | the firm of lying',
    ],
    [
      'Lee praised the crew, adding that the work was done in time.',
      'Lee | praised | the crew',
      'Lee | adding | that the work was done in time',
    ],
    ['When Lee said the dam was safe, the crowd laughed.', 'Lee | said | the dam was safe'],
    ['Lee said the dam was safe, but nobody in the town slept that night.', 'Lee | said | the dam was safe'],
  ],
  'sources that are more than a name': [
    [
      'Ann Lee, a lawyer for the town, said the dam was safe.',
      'Ann Lee, a lawyer for the town, | said | the dam was safe',
    ],
    ['The head of the bank said prices would fall.', 'The head of the bank | said | prices would fall'],
    ['Senator Ann Lee (D-Ohio) said the dam was safe.', 'Senator Ann Lee (D-Ohio) | said | the dam was safe'],
    ['Lee on Monday said the dam was safe.', 'Lee | said | the dam was safe'],
    ['She said the dam was safe.', 'She | said | the dam was safe'],
  ],
  'according to': [
    ['According to the engineer, the dam is safe.', 'the engineer | According to | the dam is safe'],
    [
      'The dam is safe, according to a report by the bank.',
      'a report by the bank | according to | The dam is safe',
    ],
  ],
  'no source, or a source behind “by”': [
    ['The company was accused of hiding the cracks.', ' | was accused | The company … hiding the cracks'],
    ['The mayor was criticized by the union.', 'the union | was criticized | The mayor'],
    ['The statement that the plant was safe was withdrawn.', ' | statement | that the plant was safe'],
  ],
  'claims in nouns': [
    [
      'Voters laughed at the minister’s claim that crime had fallen.',
      'the minister | claim | that crime had fallen',
    ],
    [
      'Concerns from Norway that the plant was unsafe grew this week.',
      'Norway | Concerns | that the plant was unsafe',
    ],
  ],
  'what somebody feels about something': [
    ['Doctors are deeply concerned about the delay.', 'Doctors | are deeply concerned about | the delay'],
    ['Investors seemed eager to sell the bank.', 'Investors | seemed eager | to sell the bank'],
    ['We’re sure the dam will hold.', 'We | ’re sure | the dam will hold'],
    ['Lee has been critical of the plan.', 'Lee | has been critical of | the plan'],
    ['It is clear that the dam is old.'],
    ['A proud man left the hall.'],
  ],
  'whose infinitive it is': [
    ['It is important for me to stress that the dam is safe.', 'me | to stress | that the dam is safe'],
    ['It is unfair to say that the dam is old.'],
  ],
  'where a content ends': [
    ['Lee criticized the plan because it was dear.', 'Lee | criticized | the plan'],
    [
      'Lee criticized the plan by citing an old study.',
      'Lee | criticized | the plan',
      'Lee | citing | an old study',
    ],
    ['Lee praised the crew and took the stage.', 'Lee | praised | the crew'],
    ['Lee called the plan “a joke” Friday on the radio.', 'Lee | called | the plan “a joke”'],
    ['His attacks on the bank were loud.', 'His | attacks | the bank'],
    ['Lee said this week that the dam was safe.', 'Lee | said | that the dam was safe'],
    [
      'Roe said the dam was “old.” “We must mend it,” Lee said.',
      'Roe | said | the dam was “old.”',
      'Lee | said | “We must mend it,”',
    ],
    [
      'Ann Lee, the mayor of the town, said the plan for the dam was bold.',
      'Ann Lee, the mayor of the town, | said | the plan for the dam was bold',
    ],
    [
      'Ann Lee, the mayor of the town, said that the dam was safe.',
      'Ann Lee, the mayor of the town, | said | that the dam was safe',
    ],
  ],
  'names that somebody gives': [
    [
      'The fire posed what the chief described as “a grave danger” to the town.',
      'the chief | described | as “a grave danger” to the town',
    ],
    [
      'The firm has fired forty people in what the union describes as a purge.',
      'the union | describes | as a purge',
    ],
    ['They left for what they saw in the town.'],
    ['The navy fired on what it says are smugglers’ boats.', 'it | says | what … are smugglers’ boats'],
    ['What he says is true.'],
  ],
  verdicts: [
    [
      'The checkers rated 32 percent of his claims as false.',
      'The checkers | rated | 32 percent of his claims as false',
    ],
    ['The site rated 32% of Labour claims as false.', 'The site | rated | 32% of Labour claims as false'],
    ['Most of the claims (54%) were rated as false.', ' | were rated | Most of the claims (54%) … as false'],
    ['The bridge is seen as a symbol of the town.', ' | is seen | The bridge … as a symbol of the town'],
    ['They saw the boat as it left.'],
  ],
  'nouns whose giver stands behind': [
    ['The truce was marred by accusations of theft from both sides.', 'both sides | accusations | of theft'],
    ['The plan drew condemnation of the mayor by two unions.', 'two unions | condemnation | of the mayor'],
    ['It was an accusation of theft by fooling the bank.'],
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
      '“The dam is safe,” Lee said.\n“It was built by my father, who knew his trade.”',
      'Lee | said | “The dam is safe,” … “It was built by my father, who knew his trade.”',
    ],
    [
      'Lee said the dam was safe. “It will stand for a hundred years.”',
      'Lee | said | the dam was safe … “It will stand for a hundred years.”',
    ],
    [
      '“The dam is old.\n“It must be mended before the winter comes,” Lee said.',
      'Lee | said | “The dam is old. … “It must be mended before the winter comes,”',
    ],
    [
      'Lee said: “The dam is old.\n“It must be mended before the winter comes.”',
      'Lee | said | “The dam is old. … “It must be mended before the winter comes.”',
    ],
    [
      '“The dam is safe,” Lee said.\n“It is not safe at all,” Roe replied.',
      'Lee | said | “The dam is safe,”',
      'Roe | replied | “It is not safe at all,”',
    ],
    [
      'Lee said the dam was safe.\nNobody came to the meeting.\n“It will stand for a hundred years.”',
      'Lee | said | the dam was safe',
    ],
  ],
  'what is said of somebody': [
    [
      'The firm was accused by regulators of misleading buyers.',
      'regulators | was accused | The firm … of misleading buyers',
    ],
    [
      'Lee is considered by her peers to be the best of them.',
      'her peers | is considered | Lee … to be the best of them',
    ],
    ['The firm was criticized by regulators.', 'regulators | was criticized | The firm'],
  ],
  'somebody’s words, named, and a colon': [
    ['Lee’s verdict on the dam: “It will not last.”', 'Lee | verdict | “It will not last.”'],
    ['His answer: “I have nothing to add.”', 'His | answer | “I have nothing to add.”'],
    ['A note from the owner hung on the door: “Closed.”', 'the owner | note | “Closed.”'],
    ['The reaction from farmers was swift: “Nobody asked us.”', 'farmers | reaction | “Nobody asked us.”'],
    ['The message: “It will not last.”'],
    ['After the letter from Roe, Lee said: “It is safe.”', 'Lee | said | “It is safe.”'],
  ],
  'a headline in the first person': [
    ['Lee: We will mend the dam\nIt rained.', 'Lee | : | We will mend the dam'],
    ['Storm: Four dead in the north\nIt rained.'],
  ],
  'quotations in two parts': [
    [
      '“If you are near the dam,” said one engineer, referring to a wall that often is used to keep farm land dry, “then you will fall with it. It is late.”',
      'one engineer | said | “If you are near the dam,” … “then you will fall with it. It is late.”',
    ],
    [
      '“You are here because of it,” Lee told the board, repeatedly calling for an explanation of how the town failed to keep track of such a well-known dam. “That wall won’t be able to stand.”',
      'Lee | told | “You are here because of it,” … “That wall won’t be able to stand.”',
      'Lee | repeatedly calling … for | an explanation of how the town failed to keep track of such a well-known dam',
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
  'a source with a clause of its own': [
    ['A man who lives next door said it was late.', 'A man who lives next door | said | it was late'],
    [
      'A resident who works and sleeps there said it was cold.',
      'A resident who works and sleeps there | said | it was cold',
    ],
    [
      'A trader who was not allowed to speak freely said it was late.',
      'A trader who was not allowed to speak freely | said | it was late',
    ],
    // What the clause's own verb takes for its clause is no main verb.
    ['A man who thinks the minister said so left.', 'who | thinks | the minister said so left'],
  ],
  'no attribution': [
    ['The union’s claims were false.'],
    ['The call came at night.'],
    ['Note: this page is printed on recycled paper.'],
    ['The report was published on Monday.'],
    ['Few liked the strike that threatens to end the truce.'],
    ['The film “The Long Night” opened on Friday.'],
    ['An engineer, who asked not to be named, left the room.'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_title, rows) => {
  it.each(rows)('%s', (text, ...found) => {
    expect(ruleClaims(text)).toEqual(found);
  });
});
