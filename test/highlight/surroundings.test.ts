// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { measureSurroundings } from '../../lib/highlight/surroundings.ts';

const PAGES: [what: string, html: string, prefersDark: boolean, tonality: 'light' | 'dark'][] = [
  ['nothing painted', '<p id="at">x</p>', false, 'light'],
  ['nothing painted, reader prefers dark, page does not', '<p id="at">x</p>', true, 'light'],
  ['a dark ancestor', '<div style="background-color:#101010"><p id="at">x</p></div>', false, 'dark'],
  [
    'a light card on a dark page',
    '<div style="background-color:#000"><div style="background-color:#fafafa"><p id="at">x</p></div></div>',
    false,
    'light',
  ],
  [
    'a veil over a light page is still light',
    '<div style="background-color:#fff"><p id="at" style="background-color:rgba(0,0,0,.1)">x</p></div>',
    false,
    'light',
  ],
  [
    'a heavy veil is dark',
    '<div style="background-color:#fff"><p id="at" style="background-color:rgba(0,0,0,.9)">x</p></div>',
    false,
    'dark',
  ],
  [
    'a picture behind light text',
    '<div style="background-image:url(x.png)"><p id="at" style="color:#eee">x</p></div>',
    false,
    'dark',
  ],
  [
    'a picture behind dark text',
    '<div style="background-image:url(x.png)"><p id="at" style="color:#222">x</p></div>',
    false,
    'light',
  ],
];
test.each(PAGES)('%s', (_, html, prefersDark, tonality) => {
  document.body.innerHTML = html;
  const at = document.querySelector('#at');
  if (!at) throw new Error('the table lacks #at');
  expect(measureSurroundings(at, prefersDark).tonality).toBe(tonality);
});

test('tells the background, the text and other colours once each', () => {
  document.body.innerHTML =
    '<div style="background-color:#fff1e5;color:#332f2e"><p id="at">x <a style="color:#0d7680">y</a> <a style="color:#0d7680">z</a></p></div>';
  const [at, ...others] = document.querySelectorAll('p, a');
  if (!at) throw new Error('there is a paragraph');
  expect(measureSurroundings(at, false, [at, ...others])).toEqual({
    tonality: 'light',
    background: { red: 255, green: 241, blue: 229, alpha: 1 },
    text: { red: 51, green: 47, blue: 46, alpha: 1 },
    others: [{ red: 13, green: 118, blue: 128, alpha: 1 }],
  });
});
