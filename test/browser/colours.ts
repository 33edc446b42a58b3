import type { ExtensionFirefox } from './firefox.ts';

/** A colour as CSS writes it, and how many pixels have it. */
export interface Coloured {
  readonly colour: string;
  readonly pixels: number;
}

/**
 * The colours of a part of a picture, the most frequent first.
 * @param own a page of the extension in which the picture is opened
 */
export function coloursIn(
  firefox: ExtensionFirefox,
  own: string,
  png: Buffer,
  box: readonly [left: number, top: number, width: number, height: number],
): Promise<Coloured[]> {
  return firefox.evaluate<Coloured[]>(
    own,
    `(async () => {
      const bytes = Uint8Array.from(atob('${png.toString('base64')}'), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const picture = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      picture.drawImage(bitmap, 0, 0);
      const { data } = picture.getImageData(...${JSON.stringify(box.map(Math.round))});
      const counts = {};
      for (let at = 0; at < data.length; at += 4) {
        const colour = 'rgb(' + [...data.slice(at, at + 3)].join(', ') + ')';
        counts[colour] = (counts[colour] ?? 0) + 1;
      }
      return Object.entries(counts).map(([colour, pixels]) => ({ colour, pixels })).sort((a, b) => b.pixels - a.pixels);
    })()`,
  );
}

/** How many pixels have this colour, or one that no eye tells from it. */
export function near(colours: readonly Coloured[], wanted: string): number {
  const parts = (colour: string) => (colour.match(/\d+/g) ?? []).map(Number);
  const is = parts(wanted);
  return colours
    .filter(({ colour }) => parts(colour).every((part, place) => Math.abs(part - (is[place] ?? 0)) <= 12))
    .reduce((sum, { pixels }) => sum + pixels, 0);
}
