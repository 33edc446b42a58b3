import { articleFromHtml } from '../../lib/command-line/htmlArticle.ts';
import { analyse } from '../../lib/engine/analyse.ts';
import type { SavedArticle } from '../../lib/export/savedArticle.ts';
import { sample } from '../export/sample.ts';

/** The story of the sample article, as two other invented papers tell it. */
const OTHERS: readonly (readonly [
  outlet: string,
  address: string,
  date: string,
  title: string,
  byline: string,
  paragraphs: readonly string[],
])[] = [
  [
    'Northern Star',
    'https://northern-star.example/news/ferry',
    '2026-03-11T15:20:00Z',
    'Governor orders inquiry after ferry strikes reef in Kell Sound',
    'Piet Lamming',
    [
      'Governor Elsbeth Tarrant ordered an inquiry on Wednesday after a ferry with 211 people aboard struck a reef in Kell Sound.',
      '“The islands deserve to know why this took a whole night,” Tarrant told reporters outside the assembly. She said the inquiry would report within 90 days.',
      'The CRA said it took nearly six hours to bring everyone ashore. Marta Oyelaran, who led the rescue, said her crews had “practised for exactly this”.',
      'Northline Ferries said the ship had lost steering and that its crew had followed every procedure. Paul Aske, the company’s chief executive, said the Maren Elise would not sail before summer.',
      'The Seafarers’ Union of the Isles said the ship had sailed with eight crew. Brandreth called the timetable “a dare to the sea”.',
      'Seventeen passengers were treated for cold and bruises, St Brannoc’s Hospital said.',
      'Some 75 tonnes of fuel are still on board, according to an official at the harbour office who was not authorised to speak.',
      'Two people close to the company said the hydraulics had been repaired twice this year.',
    ],
  ],
  [
    'Harbour Gazette',
    'https://gazette.example/2026/03/ferry-fuel',
    '2026-03-12T07:05:00Z',
    'Tern colony at risk as fuel stays aboard stranded ferry, trust says',
    'Agnes Bright',
    [
      'The terns of Kell Sound are at risk as long as fuel stays aboard the stranded Maren Elise, the Kell Sound Trust said on Thursday.',
      '“Every tide is a throw of the dice,” said Hanneke Voss, the trust’s warden. She said the reef is home to 1,200 pairs of terns.',
      'Some 60 tonnes of fuel are still on board, the Coastal Rescue Authority said. It added that a barge would arrive on Saturday.',
      'Oyelaran, the authority’s director of operations, said no leak had been seen so far.',
      'A harbour official who asked not to be named said the barge had broken down in Tolmen.',
      'Fishermen said they had smelled diesel off the point. “You don’t need an instrument for that,” said one of them.',
      'About 40 boats stayed in the harbour on Thursday.',
    ],
  ],
];

/** Three saved articles about one event, read and analysed as the extension does it. */
export async function ferries(): Promise<SavedArticle[]> {
  const own = await sample();
  const others = OTHERS.map(async ([outlet, url, date, title, byline, paragraphs], place) => {
    const html = `<!doctype html><html lang="en"><title>${title}</title><body><article><h1>${title}</h1>${paragraphs
      .map((one) => `<p>${one}</p>`)
      .join('')}</article></body></html>`;
    const article = { ...(await articleFromHtml(html, url)), outlet, date, title, byline };
    return {
      article,
      analysis: analyse(article),
      corrections: [],
      savedAt: `2026-03-1${2 + place}T09:00:00.000Z`,
    };
  });
  return [{ ...own, corrections: [] }, ...(await Promise.all(others))];
}
