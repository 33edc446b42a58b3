/** Pages that scroll inside a box of their own, for `overlay.test.ts`. */
import type { Page } from 'playwright-core';
import { html, STORY } from './movingPages.ts';
import { until } from './wait.ts';

const LARGE = 'article { max-width: 520px } p { font-size: 24px; line-height: 2 }';

/** Each with its address, what holds the article and scrolls, what makes it so, and what follows. */
const BOXES: readonly (readonly [
  what: string,
  address: string,
  box: string,
  style: string,
  below: string,
])[] = [
  [
    'the page stands still, and its main part scrolls',
    '/box',
    'main',
    'html, body { height: 100%; margin: 0; overflow: hidden } nav { height: 90px } main { height: calc(100% - 90px); overflow: auto }',
    '',
  ],
  [
    'the page scrolls, and a box in it too',
    '/box-and-page',
    'main',
    'nav { height: 250px } main { height: 420px; overflow-y: scroll } footer { height: 1500px }',
    '<footer>Terms and conditions</footer>',
  ],
  [
    'two boxes, one in the other',
    '/boxes',
    'article',
    'body { margin: 0; height: 700px; overflow: hidden } #app { height: 700px; overflow: auto; padding-top: 200px } article { height: 500px; overflow: auto; margin-bottom: 900px }',
    '',
  ],
  [
    'a body that looks like a box, and scrolls with the page',
    '/no-box',
    'html',
    'html, body { height: 100% } body { overflow-x: hidden }',
    '',
  ],
];

/** Each way with the address of its page, and what scrolls there. */
export const WAYS = BOXES.map(([what, address, box]) => [what, address, box] as const);

/** The whole site, by address. */
export const BOX_PAGES = Object.fromEntries(
  BOXES.map(([, address, , style, below]) => [
    address,
    {
      body: html('The kiln', STORY)
        .replace('</style>', `${LARGE} ${style}</style>`)
        .replace('</main>', `</main>${below}`),
    },
  ]),
);

/** Where the last mark stands in the view, and whether a reader can see its beginning there. */
export const lastMark = (page: Page) =>
  page.evaluate(() => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('according-content'))
      // The registry types its ranges as abstract ones; ours are live.
      .flatMap(([, of]) => [...of] as Range[])
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const line = ranges.at(-1)?.getClientRects()[0] ?? new DOMRect();
    const { bottom } = ranges.at(-1)?.getBoundingClientRect() ?? line;
    const [x, y] = [line.left + 40, line.top + line.height / 2];
    const under = document.elementFromPoint(x, y);
    return { x, y, top: line.top, bottom, isSeen: under?.tagName === 'P' };
  });

/** The same once the page stands still. */
export const restingMark = async (page: Page) => {
  let before = -1;
  return until('the page to stand still', async () => {
    const now = await lastMark(page);
    const isStill = now.top === before;
    before = now.top;
    if (!isStill) await page.waitForTimeout(120);
    return isStill && now;
  });
};
