import { describe, expect, it } from 'vitest';
import type { SourceKind } from '../../lib/model.ts';
import { slice } from '../../lib/span.ts';
import { resolved } from './marked.ts';

/** Rows: a text with one source marked, its kind, whether unnamed, its description and the reason, as printed. */
const WHAT: readonly (readonly [string, SourceKind, boolean, string | null, string | null])[] = [
  ['{Communications Minister Lia Tan} said so.', 'person', false, 'Communications Minister', null],
  ['{Tom Barker, a professor of law at Yale,} said so.', 'person', false, 'a professor of law at Yale', null],
  ['{Former Gov. Jane Hill} said so.', 'person', false, 'Former Gov.', null],
  ['{the Hamas-run Gaza Ministry of Health} said so.', 'government', false, 'Hamas-run', null],
  [
    '{A senior aide} said so, speaking on condition of anonymity because he feared for his job.',
    'anonymous-person',
    true,
    null,
    'on condition of anonymity because he feared for his job',
  ],
  ['{An aide who asked not to be named} said so.', 'anonymous-person', true, null, 'asked not to be named'],
  ['{Brandreth}, the union’s secretary, said so.', 'person', false, 'the union’s secretary', null],
  ['{Acme}, the owner of the port, said so.', 'organization', false, null, null],
  ['{Ruiz}, who runs the bakery, said so.', 'person', false, null, null],
  ['{Hanna Voss}, the trust’s warden, said so.', 'person', false, 'the trust’s warden', null],
  ['{A volcanologist} said so.', 'anonymous-person', true, null, null],
  ['{The museum} said so.', 'organization', false, null, null],
  ['{Fishermen} said so.', 'group', false, null, null],
  ['{Divers} said so.', 'group', false, null, null],
  ['{People familiar with the matter} said so.', 'anonymous-person', true, null, null],
  ['{The New York Times} reported it.', 'media', false, null, null],
  ['{The News Agency of Marrow} reported it.', 'media', false, null, null],
  ['{Kenya Power} said so.', 'organization', false, null, null],
  ['{Jordan Lee} said so.', 'person', false, null, null],
  ['{An internal commission paper} said so.', 'document', false, null, null],
  ['{State television} said so.', 'media', false, null, null],
  ['{Sotheby’s} said so.', 'organization', false, null, null],
  ['{A Reuters poll} found little.', 'document', false, null, null],
  ['{The Trump administration} argued so.', 'government', false, null, null],
  ['{Clinton’s campaign} denied it.', 'organization', false, null, null],
  ['{France} said so.', 'government', false, null, null],
  ['{Teachers} said so.', 'group', false, null, null],
  ['{A group of doctors} said so.', 'group', false, null, null],
  ['{A 37-year-old} said so.', 'anonymous-person', true, null, null],
  ['{Local law enforcement} said so.', 'government', false, null, null],
  ['It was late. {The Bill} would close the bridge for good.', 'document', false, null, null],
  ['It was late. {South Marrowans} said why they had left.', 'group', false, null, null],
  ['It was late. {Searchers} said why they had left.', 'group', false, null, null],
  ['{Downing Street} said so.', 'government', false, null, null],
  ['{A former client} said so.', 'anonymous-person', true, null, null],
  ['{Not everyone} said so.', 'group', false, null, null],
  ['{Nearly half of the doctors} said so.', 'group', false, null, null],
  ['{Some interviews} said so.', 'document', false, null, null],
  ['It was late. {The Marrow Valley Police} said why.', 'government', false, null, null],
  ['It was late. {Northline Ferries} said why it had stopped.', 'organization', false, null, null],
  ['It was late. {A Marrow Valley Poll} said why they left.', 'document', false, null, null],
  ['A trader who identified himself simply as {Zuberi} said so.', 'person', false, null, null],
  ['{Zuberi}, 34, said so.', 'person', false, null, null],
  ['{Zuberi} said so.', 'organization', false, null, null],
  ['{Two people with direct knowledge of the talks} said so.', 'anonymous-person', true, null, null],
  ['{Rival Northline} said so.', 'organization', false, 'Rival', null],
  ['{We} think so.', 'author', false, null, null],
  ['{Someone at the meeting} said so.', 'anonymous-person', true, null, null],
  ['{The doctors offering to help} said so.', 'group', false, null, null],
  ['It was late. {The First Lady} said why she had left.', 'person', false, null, null],
  ['It was late. {The Hollywood Reporter} said why.', 'media', false, null, null],
  ['{Twitter} said so. Its rivals left Twitter, its press office.', 'organization', false, null, null],
  ['{The computer specialist} said so.', 'person', false, null, null],
  ['{A computer specialist} said so.', 'anonymous-person', true, null, null],
  ['{A press agency} reported it.', 'media', false, null, null],
  ['{The search papers} said so.', 'document', false, null, null],
  ['{The repair technicians involved in it} said so.', 'group', false, null, null],
  ['It was late. The SIDP is new. {SIDP} said why.', 'organization', false, null, null],
  ['{New York City Mayor Bill Hardy} said so.', 'person', false, 'New York City Mayor', null],
  [
    '{Department of Tides director Jason Kerr} said so.',
    'person',
    false,
    'Department of Tides director',
    null,
  ],
  [
    'It was late when {Prime Minister Datuk Seri Anwar Salleh} said why he had left.',
    'person',
    false,
    'Prime Minister',
    null,
  ],
  [
    '{Laura Spitz, an astronomer at the Tide Institute in Bonn,} said so.',
    'person',
    false,
    'an astronomer at the Tide Institute in Bonn',
    null,
  ],
  [
    '{Leigh Sands, who is the Lake Berry harbour manager,} said so.',
    'person',
    false,
    'who is the Lake Berry harbour manager',
    null,
  ],
  [
    '{Paul Zhang, who studies tides at the Tide Institute,} said so.',
    'person',
    false,
    'who studies tides at the Tide Institute',
    null,
  ],
  ['{Paul Zhang, who said little,} said so.', 'person', false, null, null],
  [
    '{The UN undersecretary for legal affairs, Elin Hammar,} said so.',
    'person',
    false,
    'UN undersecretary for legal affairs',
    null,
  ],
  [
    '{Swiss Ambassador to the Netherlands, Amir Hajari,} said why he had left.',
    'person',
    false,
    'Swiss Ambassador to the Netherlands',
    null,
  ],
  ['{Ann Cole} said so. Cole was a happy child in Perth.', 'person', false, null, null],
  ['Ann Cole left Madrid, police at first thought. {Madrid} said so.', 'government', false, null, null],
  ['{Finland} said so. In Finland, the government also issued a book.', 'government', false, null, null],
];

describe('what a source is', () => {
  it.each(WHAT)('%s', (marked, kind, anonymous, description, reason) => {
    const { sources, text } = resolved(marked);
    const [source] = sources;
    const printed = (span: { start: number; end: number } | null | undefined) =>
      span ? slice(text, span) : null;
    expect({ kind: source?.kind, anonymous: source?.anonymous }).toEqual({ kind, anonymous });
    expect(printed(source?.description)).toBe(description);
    expect(printed(source?.anonymityReason)).toBe(reason);
  });
});
