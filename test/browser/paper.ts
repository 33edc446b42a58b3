/** A page as the browser prints it, and what pdftotext (poppler) reads in it. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { screensFolder } from './chromium.ts';

/** Paper sizes in inches. */
export const PAPER = { A4: [8.27, 11.69], Letter: [8.5, 11] } as const;

export interface Printed {
  readonly file: string;
  readonly pages: number;
  /** By page, in the printed order; null where poppler is not installed. */
  readonly texts: readonly string[] | null;
}

/** Prints the page as "Save as PDF" does, and leaves the file to be looked at. */
export async function printed(page: Page, size: keyof typeof PAPER, name: string): Promise<Printed> {
  const [paperWidth, paperHeight] = PAPER[size];
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.printToPDF', {
    paperWidth,
    paperHeight,
    displayHeaderFooter: false,
    printBackground: false,
  });
  await session.detach();
  return kept(Buffer.from(data, 'base64'), `${name}-${size}`);
}

/** Leaves a PDF to be looked at, and looks into it. */
export function kept(bytes: Buffer, name: string): Printed {
  const file = path.join(screensFolder(), `${name}.pdf`);
  writeFileSync(file, bytes);
  // Chromium lists its pages in the open; Firefox packs them, and only poppler counts them.
  const listed = [...bytes.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
  const texts = textsOf(file);
  return { file, pages: texts?.length ?? listed, texts };
}

function textsOf(file: string): string[] | null {
  try {
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    console.log('pdftotext is not installed: the text of printed pages is not checked.');
    return null;
  }
}
