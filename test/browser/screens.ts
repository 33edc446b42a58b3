/**
 * `npm run screens [NAME…]`: writes pictures of every screen in every look to .output/screens, with an index.html that
 * shows them all. Names are beginnings: `popup`, `card-dark`, `store`.
 */
import path from 'node:path';
import { findOrInstall, whatToInstall } from '../../lib/command-line/browsers.ts';
import { build, ROOT } from '../../lib/command-line/build.ts';
import { openAlbum } from './album.ts';
import { takeCards } from './cardScreens.ts';
import { launchChromium } from './chromium.ts';
import { takePages } from './pageScreens.ts';
import { takePopup } from './popupScreens.ts';
import { takeStore } from './storeScreens.ts';

/** @returns exit status: 0, or 1 with a sentence on standard error. */
export async function main(argv: readonly string[]): Promise<number> {
  const found = findOrInstall('chromium');
  if (!found) {
    process.stderr.write(`According: ${whatToInstall(['chromium'])}\n`);
    return 1;
  }
  const album = openAlbum(path.join(ROOT, '.output/screens'), argv);
  await takePopup(album, found.path);

  const extension = build('chromium');
  await takeStore(album, found.path, extension);
  const browser = await launchChromium(extension);
  try {
    await takePages(album, browser);
    await takeCards(album, browser);
  } finally {
    await browser.close();
  }
  process.stdout.write(`${path.relative(ROOT, album.close())}\n`);
  return 0;
}
