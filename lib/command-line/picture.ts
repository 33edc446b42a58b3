/** One picture of a marked page with According's popup beside it. */
import type { Chromium } from './chromium.ts';
import { capture, closeTab, newTab, type Tab } from './tab.ts';

/** Space around the two, in CSS pixels. */
const GAP = 28;

export type Theme = 'light' | 'dark';

const GROUND: Readonly<Record<Theme, string>> = { light: '#e9e7e2', dark: '#0b0c0d' };
const EDGE: Readonly<Record<Theme, string>> = { light: 'rgb(0 0 0 / .12)', dark: 'rgb(255 255 255 / .14)' };

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The window's size once it has stopped growing (a popup takes its size from its content, step by step);
 * without the room for a scroll bar that a headless browser leaves free and does not paint.
 */
const SETTLED_SIZE = `new Promise((resolve) => {
  let last = 0;
  let same = 0;
  const look = (left) => {
    same = innerHeight === last ? same + 1 : 0;
    last = innerHeight;
    const { right } = document.body.getBoundingClientRect();
    if (same >= 3 || left === 0) resolve({ width: Math.min(innerWidth, Math.ceil(right)), height: innerHeight });
    else setTimeout(look, 100, left - 1);
  };
  look(30);
})`;

/**
 * Takes the picture in a tab of its own, which is closed again.
 *
 * @param page the marked page, as far as its window shows it.
 * @returns a PNG.
 */
export async function sideBySide(chromium: Chromium, page: Tab, popup: Tab, theme: Theme): Promise<Buffer> {
  const parts = await Promise.all(
    [page, popup].map(async (tab) => {
      const size = await tab.evaluate<Size>(SETTLED_SIZE);
      return { ...size, data: await capture(tab, size) };
    }),
  );
  const images = parts.map(
    ({ data, width, height }) =>
      `<img src="data:image/png;base64,${data}" width="${width}" height="${height}" alt="">`,
  );
  const width = parts.reduce((sum, part) => sum + part.width + GAP, GAP);
  const height = Math.max(...parts.map((part) => part.height)) + 2 * GAP;
  const tab = await newTab(chromium);
  try {
    const { frameTree } = await tab.send<{ frameTree: { frame: { id: string } } }>('Page.getFrameTree');
    await tab.send('Page.setDocumentContent', {
      frameId: frameTree.frame.id,
      html: `<!doctype html><style>
        body { box-sizing: border-box; width: ${width}px; margin: 0; padding: ${GAP}px; display: flex; gap: ${GAP}px; align-items: flex-start; background: ${GROUND[theme]}; }
        img { display: block; flex: none; border-radius: 10px; box-shadow: 0 0 0 1px ${EDGE[theme]}, 0 10px 30px rgb(0 0 0 / .16); }
      </style>${images.join('')}`,
    });
    await tab.evaluate('Promise.all([...document.images].map((image) => image.decode()))');
    const clip = { x: 0, y: 0, width, height, scale: 1 };
    const { data } = await tab.send<{ data: string }>('Page.captureScreenshot', {
      format: 'png',
      clip,
      captureBeyondViewport: true,
    });
    return Buffer.from(data, 'base64');
  } finally {
    await closeTab(chromium, tab);
  }
}
