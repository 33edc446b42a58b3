import { expect, test } from 'vitest';
import { isEnglish } from '../../lib/page/language.ts';
import { readPage } from '../../lib/page/read.ts';
import { documentOf } from './fixture.ts';

const ENGLISH =
  'The ferry to the island was late again on Monday, and the harbour office said that it would not be the last time. “We have two boats and three captains,” said Ines Falk, who runs the line. The mayor, who had asked for a third boat in May, did not answer questions.';
const FRENCH =
  'Le ferry pour l’île était de nouveau en retard lundi, et la capitainerie a prévenu que ce ne serait pas la dernière fois. « Nous avons deux bateaux et trois capitaines », a déclaré Inès Falk, qui dirige la ligne. Le maire, qui avait demandé un troisième bateau en mai, n’a pas répondu.';
const ARABIC =
  'تأخرت العبّارة المتجهة إلى الجزيرة مرة أخرى يوم الاثنين، وقالت إدارة الميناء إنها لن تكون المرة الأخيرة. وقالت إيناس فالك التي تدير الخط: «لدينا قاربان وثلاثة قباطنة». ولم يجب رئيس البلدية الذي كان قد طلب قاربًا ثالثًا في مايو عن الأسئلة التي وُجهت إليه في هذا الشأن.';
const CHINESE = '周一，开往岛上的渡轮再次晚点，港务局表示这不会是最后一次。'.repeat(12);
const SHORT = 'Rien de nouveau au port.';

const CASES: [what: string, declared: string, text: string, expected: boolean][] = [
  ['English', 'en-GB', ENGLISH, true],
  ['English that nobody declares', '', ENGLISH, true],
  ['English in the frame of a French site', 'fr', ENGLISH, true],
  ['French', 'fr', FRENCH, false],
  ['French in an English frame', 'en', FRENCH, false],
  ['French that nobody declares', '', FRENCH, false],
  ['Arabic', 'ar', ARABIC, false],
  ['Chinese, which writes no spaces', 'zh-CN', CHINESE, false],
  ['too short to tell', 'fr', SHORT, true],
  ['nothing', '', '', true],
];
test.each(CASES)('%s', (_, declared, text, expected) => {
  expect(isEnglish(declared, text)).toBe(expected);
});

/** No paragraph may be like another: what a page repeats is taken for its frame. */
const NAMES = ['Falk', 'Okafor', 'Lind', 'Brandt'];
const page = (lang: string, text: string) =>
  documentOf(
    `<html lang="${lang}"><head><meta property="og:type" content="article"></head><body><article><h1>Le ferry</h1>${NAMES.map((name) => `<p>${text.replace('Falk', name)}</p>`).join('')}</article></body></html>`,
  );
const url = 'https://courrier.example/2026/05/le-ferry-de-lile-encore-en-retard';

test('an article in another language is named as such, and read when asked to', () => {
  expect(readPage(page('fr', FRENCH), { url, anyway: false })).toMatchObject({ reason: 'notEnglish' });
  expect(readPage(page('fr', FRENCH), { url, anyway: true })).toMatchObject({
    kind: 'article',
    article: { language: 'fr' },
  });
  expect(readPage(page('fr', ENGLISH), { url, anyway: false }).kind).toBe('article');
});
