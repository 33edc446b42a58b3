import { describe, expect, it } from 'vitest';
import { slice } from '../../lib/span.ts';
import { resolved } from './marked.ts';

/** More people than are remembered for a pronoun. */
const CROWD = Array.from(
  { length: 60 },
  (_, i) => `Ada Bar${'abcdefghij'[i % 10]}${'klmnop'[Math.floor(i / 10)]}us left.`,
).join(' ');

/** Rows: a text with its sources marked, and who each of them is. */
const WHO: Readonly<Record<string, readonly (readonly [string, readonly (string | null)[]])[]>> = {
  'full and short names': [
    ['{Mayor Ann Lee} said it rained. {Lee} said it snowed.', ['Ann Lee', 'Ann Lee']],
    ['{Mr. Brown} said so. Later {Gordon Brown} said yes.', ['Gordon Brown', 'Gordon Brown']],
    ['{Republican Sen. Dan Cole} said so. {The senator} said so twice.', ['Dan Cole', 'Dan Cole']],
    ['{Bill Reed Jr.} said so. His father {Bill Reed} said yes.', ['Bill Reed Jr.', 'Bill Reed']],
    ['{Dali Okoro} said so. {Okoro} said it twice.', ['Dali Okoro', 'Dali Okoro']],
    ['{Walter Bornemann} said so. {Borneman} said it twice.', ['Walter Bornemann', 'Walter Bornemann']],
  ],
  'a name that took the start of what they did with it': [
    ['{A retired pastor published a book} and said so.', ['retired pastor']],
    ['{Several former workers eventually left the firm} and said so.', ['Several former workers']],
    ['{Firms that use a map} said so.', ['Firms that use a map']],
    ['{A memo seen by The Herald} said so.', ['memo seen by The Herald']],
    ['{A partially redacted report} said so.', ['partially redacted report']],
  ],
  'names before a colon': [
    [
      '{Moazzam Malik, the British Ambassador to Indonesia}, said:\n“It was late.” {Malik} left.',
      ['Moazzam Malik', 'Moazzam Malik'],
    ],
  ],
  'shares of people': [
    ['{57%} said so.', ['57%']],
    ['{57% of voters} said so.', ['57% of voters']],
  ],
  'names that begin a sentence': [
    ['{Downing Street} said so.', ['Downing Street']],
    ['{Number 10} said so.', ['Number 10']],
    ['Getting Northline to agree was hard, {Roe} said.', ['Roe']],
  ],
  'two people of one surname': [
    [
      '{Anna Weber} said so. Her brother {Paul Weber} said yes. “Never,” {Anna Weber} said.',
      ['Anna Weber', 'Paul Weber', 'Anna Weber'],
    ],
    [
      '{Mark Stone} said so. {Laura Stone} said yes. {Mrs. Stone} said why.',
      ['Mark Stone', 'Laura Stone', 'Laura Stone'],
    ],
  ],
  'acronyms in either order': [
    ['The Coastal Rescue Service went out. {The CRS} said all were safe.', ['Coastal Rescue Service']],
    [
      '{The Alliance of Harbour Workers (AHW)} said so. {AHW} said it again.',
      ['Alliance of Harbour Workers', 'Alliance of Harbour Workers'],
    ],
    ['{The NWA} said so. The Northern Water Authority runs the dam.', ['Northern Water Authority']],
  ],
  'definite descriptions': [
    ['{A U.S. official} said so. {The official} said it again.', ['U.S. official', 'U.S. official']],
    ['The army fought Hamas, a militant group. {The militant group} said it would go on.', ['Hamas']],
    ['{Judge Ruth Okafor} said so. {The judge} said why.', ['Ruth Okafor', 'Ruth Okafor']],
    ['{The U.S. Supreme Court} said so. {The court} said why.', ['U.S. Supreme Court', 'U.S. Supreme Court']],
    ['{A new study} found little. {The study} found more.', ['new study', 'new study']],
    [
      'His lawyer, Mark Dell, stood up. {Dell} said so. {The lawyer} said it twice.',
      ['Mark Dell', 'Mark Dell'],
    ],
    [
      'Tom Roe left. {An attorney for Roe, Mark Dell,} said so. It rained. It snowed. {Roe’s lawyer} said it twice.',
      ['Mark Dell', 'Mark Dell'],
    ],
    [
      `Tom Roe left. {An attorney for Roe, Mark Dell,} said so. ${CROWD} {Roe’s lawyer} said it twice.`,
      ['Mark Dell', 'Mark Dell'],
    ],
    [
      'The first witness was police chief Ann Cole. {Cole} said so. {She} said it twice.',
      ['Ann Cole', 'Ann Cole'],
    ],
    [
      '{A judge} ruled late on Monday. The lawyers left. {Another judge} said so.',
      ['judge', 'Another judge'],
    ],
  ],
  pronouns: [
    ['{Jared Kent} called it delicate. “We must stay,” {he} added.', ['Jared Kent', 'Jared Kent']],
    ['{Susan Ames} said Paul Gray was late. {She} said he slept.', ['Susan Ames', 'Susan Ames']],
    [
      'Larry Page left. {Paul Burke} sat down. {Page} said so. Page left. Burke disagreed. “It was fine,” {he} said.',
      ['Paul Burke', 'Larry Page', 'Paul Burke'],
    ],
    [
      'Bryan Andrews left. {Andrews} said so. Nobody sings, which worries Henry Cress, president of the club.\n“Sad,” {he} said.',
      ['Bryan Andrews', 'Henry Cress'],
    ],
    ['{Microsoft} said so. {It} said why.', ['Microsoft', 'Microsoft']],
    ['{Critics} said so. {They} said why.', ['Critics', 'Critics']],
    ['{The ministry} said {it} found nothing.', ['ministry', 'ministry']],
    ['“{I} think so,” {Ruth Hall} said.', ['Ruth Hall', 'Ruth Hall']],
    ['{I} saw the dam break.', ['the author']],
    ['It was late when {he} said so. Tom Barker, who lives there, was calm.', ['Tom Barker']],
    ['It was late. {They} said so.', [null]],
  ],
  'relative pronouns': [
    ['Tom Barker, {who} said so, left.', ['Tom Barker']],
    ['The plan pleased officials in Rome, {who} said so.', ['officials']],
    ['Ann Cole and Bob Ray, {who} both said so, left.', ['Ann Cole and Bob Ray']],
  ],
  'names with a possessive, an article or a title inside': [
    ['It was late. A nurse ran. {St Brannoc’s Hospital} said so.', ['St Brannoc’s Hospital']],
    ['It was late. {The Seafarers’ Union} said why it went on strike.', ['Seafarers’ Union']],
    ['It was late. {The Children’s Hospital} said why it was shut.', ['Children’s Hospital']],
    ['It was late. {Clinton’s Foundation} said why it was shut.', ['Foundation']],
    ['It was late. {Physicians for Peace} said why they had left.', ['Physicians for Peace']],
    ['The cleric Anwar al-Masri left. {Al-Masri} said it was late.', ['Anwar al-Masri']],
    ['The envoy left early. {Representative Peter T. King} said it was late.', ['Peter T. King']],
    ['The envoy left early. {CEO Masami Son} said it was late.', ['Masami Son']],
    [
      'It was late. {The Centre for Fire Prevention and Rescue} said so twice.',
      ['Centre for Fire Prevention and Rescue'],
    ],
    ['The envoy left early. {Chief of Staff Rona Emden} said it was late.', ['Rona Emden']],
  ],
  'a source that the span cuts short or runs past': [
    ['{Former prosecutor and city mayor Ann Cole} said it was late.', ['Ann Cole']],
    ['{One of its founders, Ann Cole,} said it was late.', ['Ann Cole']],
    ['The ferry firm, {which owns two ships,} said it was late.', ['ferry firm']],
    ['It pleased a young spymaster, {who} said it was late.', ['young spymaster']],
    ['It met Ann Cole, head of a group (owned by Bob Ray), {who} said it was late.', ['Ann Cole']],
    ['{Ann Cole herself} said it was late.', ['Ann Cole']],
    ['{Last week the lawyers for Roe} said it was late.', ['lawyers for Roe']],
    ['{Writing an essay} said it was late.', [null]],
    ['{Including the new rule} said it was late.', [null]],
    ['{The government - in concert with the monks -} said it was late.', ['government']],
  ],
  'a headline is no name': [
    ['Ann Cole Breaks With Union Over Pay Deal.\nIt was late. {Cole} said why she left.', ['Ann Cole']],
  ],
  'groups and several together': [
    ['{Ann Cole and Bob Ray} said so. {They} said why.', ['Ann Cole and Bob Ray', 'Ann Cole and Bob Ray']],
    ['{Customs and Border Protection} said so.', ['Customs and Border Protection']],
    ['{Some voters} said so. {Others} said yes.', ['Some voters', 'Others']],
    ['{Democrats} said so. {The Democrats} said why.', ['Democrats', 'Democrats']],
    [
      '{Palestinians} said so. {Palestinians living there} said yes.',
      ['Palestinians', 'Palestinians living there'],
    ],
  ],
  'an organization and who speaks for it': [
    [
      '{The Harbour Board} said so. {A spokesman for the Harbour Board} said why.',
      ['Harbour Board', 'spokesman for the Harbour Board'],
    ],
  ],
  'surnames that are also words': [
    [
      'The host Grace King sat down. {King} asked why. Ben Marsh left. {King} asked it twice.',
      ['Grace King', 'Grace King'],
    ],
    ['{Dr. Paul Bishop} said it was late. {Bishop} said it twice.', ['Paul Bishop', 'Paul Bishop']],
  ],
  'longer and shorter forms of one name': [
    ['{Linda Grey Wolf} said so. “It hurts,” {Grey Wolf} said.', ['Linda Grey Wolf', 'Linda Grey Wolf']],
    ['{Abu Samir Al Farun} said so. {Al Farun} said why.', ['Abu Samir Al Farun', 'Abu Samir Al Farun']],
    ['{Gerhard Müllner} said so. {Muellner} said why.', ['Gerhard Müllner', 'Gerhard Müllner']],
    ['{Zoran Petrović} said so. {Petrovic} said why.', ['Zoran Petrović', 'Zoran Petrović']],
    ['{Dr. Tan Wei Ming} said so. {Dr. Tan} said why.', ['Tan Wei Ming', 'Tan Wei Ming']],
    ['{Tyra McClenny} said so. Later {McLenny} said why.', ['Tyra McClenny', 'Tyra McClenny']],
    ['{Phantom Bridge} said so. {BridgeX} said why.', ['Phantom Bridge', 'BridgeX']],
    [
      '{Omar Reza} said so. His son, Karim Reza, was ill. {Reza} said it was late.',
      ['Omar Reza', 'Omar Reza'],
    ],
    [
      '{Ninette Simons} said so. Her husband, Philip Simons, was ill. {Mr Simons} said it was late. {Mrs Simons} said why.',
      ['Ninette Simons', 'Philip Simons', 'Ninette Simons'],
    ],
    ['{President-elect Jane Hill} said so. {The president-elect} said why.', ['Jane Hill', 'Jane Hill']],
  ],
  'names that begin behind other words': [
    ['It was late. {Realtor Amir Ghani} said so. {Realtor Ghani} said why.', ['Amir Ghani', 'Amir Ghani']],
    [
      'Maria Lacey left. She told the Daily Mail Lacey was late. At the {Daily Mail Lacey} said why.',
      ['Maria Lacey'],
    ],
    [
      'It was late. {Acting U.S. Attorney for the District of Vermont Joshua Lever} said so. {Lever} said why.',
      ['Joshua Lever', 'Joshua Lever'],
    ],
    ['{Harbour Ministry’s Office of Tides (HOT) director, Ana Silva,} said so.', ['Ana Silva']],
    ['{New York City Mayor Bill Hardy} said so.', ['Bill Hardy']],
    ['{The US envoy to Ukraine Kurt Vogel} said so.', ['Kurt Vogel']],
    ['{China’s ambassador to Britain Liu Xiamo} said so.', ['Liu Xiamo']],
    ['It was late. {The Hollywood Reporter} said so.', ['Hollywood Reporter']],
    ['{A spokesman for the harbour board Paul Cole} said so.', ['Paul Cole']],
  ],
  'words before a source that are no part of it': [
    ['{Though authorities} said it was late.', ['authorities']],
    ['{Whether two oil firms} said it was late.', ['two oil firms']],
    ['{But Cole’s team} said it was late.', ['Cole’s team']],
    ['{The United Nations’ (UN) top court} said it was late.', ['United Nations’ (UN) top court']],
  ],
  'the same description again': [
    [
      '{Someone in the hall} said so. {Someone in the yard} said why.',
      ['Someone in the hall', 'Someone in the yard'],
    ],
    ['{The 37-year-old} said so. It rained. {The 37-year-old} said why.', ['37-year-old', '37-year-old']],
    ['{County officials {who} met} said so.', ['County officials', 'County officials']],
    [
      '{The US administration} said so. {The US administration} said why.',
      ['US administration', 'US administration'],
    ],
  ],
  'another office is another person': [
    [
      '{Communications Minister Lia Tanner} said so. {The prime minister} said why.',
      ['Lia Tanner', 'prime minister'],
    ],
    [
      'Lady Starling, the Prime Minister’s wife, left. {The Prime Minister} said so. {Lady Starling} said why.',
      ['Prime Minister', 'Starling'],
    ],
    ['It was late. {The US President} said so.', ['US President']],
    ['{Bank Chair Jane Yates} said so. {The Bank chief} said why.', ['Jane Yates', 'Jane Yates']],
    ['{Russia} said so. {The Afghan spy agency} said why.', ['Russia', 'Afghan spy agency']],
    ['{Northline Ferries} said so. {The Margravia group} said why.', ['Northline Ferries', 'Margravia']],
  ],
  'who is called by what they do': [
    [
      '{Chris Grail} warned that it was late. {The Conservative MP} said why.',
      ['Chris Grail', 'Chris Grail'],
    ],
    ['{Anna Russ} said so. “{I} ran,” {the striker} said.', ['Anna Russ', 'Anna Russ', 'Anna Russ']],
    ['{Lina Hart} said so. {The 24-year-old} said why.', ['Lina Hart', 'Lina Hart']],
    ['{Lina Hart} said so. {The judge} said why.', ['Lina Hart', 'judge']],
  ],
  'an address is a name': [
    ['It was late. {Northline.com Inc., the retailer,} said why.', ['Northline.com Inc']],
  ],
  'one phrase with “and” in it': [
    ['{A Population and Housing Census report} said so.', ['Population and Housing Census report']],
    [
      '{The Centers for Fire Control and Prevention panel} said so.',
      ['Centers for Fire Control and Prevention panel'],
    ],
  ],
  'a place is no speaker': [
    ['It met Ann Cole, an astronomer at the school in Morganville, {who} said it was late.', ['Ann Cole']],
  ],
  'an office is no name': [
    ['The Commissioner for the Sea, {Mrs. Ada Obi}, said so. {She} left.', ['Ada Obi', 'Ada Obi']],
    ['{Det Insp Ann Cole} said so.', ['Ann Cole']],
  ],
  'called by age, country or trade': [
    ['Kofi Mensah won. “Good,” {the 22-year-old} said.', ['Kofi Mensah']],
    ['{Jean Moreau} left. {The Frenchman} said why.', ['Jean Moreau', 'Jean Moreau']],
    ['Harlow Motors will cut jobs, {the carmaker} said.', ['Harlow Motors']],
  ],
  'a headline means whom the article describes': [
    [
      'Bees learn from bees, {study} finds\n{A study published on Monday} said so. {The study} said why.',
      ['study published on Monday', 'study published on Monday', 'study published on Monday'],
    ],
    ['{Marlow traders} left\n{Traders in Marlow} said so.', ['Traders in Marlow', 'Traders in Marlow']],
    ['{Marlow traders} left\n{Traders here} said so.', ['Marlow traders', 'Traders here']],
  ],
  'nobody rather than a guess': [
    ['{It} said the road was closed.', [null]],
    ['{You} know that the road is closed.', [null]],
    ['{This} raised concerns about the road.', [null]],
  ],
};

for (const [about, rows] of Object.entries(WHO)) {
  describe(about, () => {
    it.each(rows)('%s', (marked, names) => {
      expect(resolved(marked).names).toEqual(names);
    });
  });
}

it('lists a source once, with every mention', () => {
  const { text, sources } = resolved(
    '{Mayor Ann Lee} said so. {Lee} said why. The mayor left. {She} said more.',
  );
  expect(sources).toHaveLength(1);
  expect(sources[0]?.mentions.map(({ span }) => slice(text, span))).toEqual([
    'Ann Lee',
    'Lee',
    'The mayor',
    'She',
  ]);
});
