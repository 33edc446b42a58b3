/** Pages that scroll inside a box of their own, for `overlay.test.ts`. */
import { html, STORY } from './movingPages.ts';

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
