/** One picture of what several windows show: a marked page with According's popup beside it. */
import type { Chromium } from './chromium.ts';
import { capture, closeTab, newTab, type Tab } from './tab.ts';

/** Space around each, in CSS pixels. */
export const GAP = 28;

export type Theme = 'light' | 'dark';

const GROUND: Readonly<Record<Theme, string>> = { light: '#e9e7e2', dark: '#0b0c0d' };
const EDGE: Readonly<Record<Theme, string>> = { light: 'rgb(0 0 0 / .12)', dark: 'rgb(255 255 255 / .14)' };

export interface Size {
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

/** What one window shows. */
export interface Shown extends Size {
  /** PNG in base 64. */
  readonly data: string;
}

/** Takes what a window shows. A popup must be taken before anything else comes to the front: it closes then. */
export async function shown(tab: Tab): Promise<Shown> {
  const size = await tab.evaluate<Size>(SETTLED_SIZE);
  return { ...size, data: await capture(tab, size) };
}

/**
 * Puts windows beside each other, from left to right, in a tab of its own, which is closed again.
 *
 * @param size of the picture in CSS pixels; without it, as large as they need.
 * @returns a PNG.
 */
export async function sideBySide(
  chromium: Chromium,
  parts: readonly Shown[],
  theme: Theme,
  size?: Size,
): Promise<Buffer> {
  const images = parts.map(
    ({ data, width, height }) =>
      `<img src="data:image/png;base64,${data}" width="${width}" height="${height}" alt="">`,
  );
  const { width, height } = size ?? {
    width: parts.reduce((sum, part) => sum + part.width + GAP, GAP),
    height: Math.max(...parts.map((part) => part.height)) + 2 * GAP,
  };
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
