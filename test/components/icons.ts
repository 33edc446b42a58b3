/** Draws the extension's icon at every size the browsers ask for: `npx tsx test/components/icons.ts`. */
import { fileURLToPath } from 'node:url';
import { launch } from './popup.ts';

const OUT = fileURLToPath(new URL('../../lib/public/icons/', import.meta.url));
const SIZES = [16, 32, 48, 128];

/** A tile, as sources have in the popup, with a quotation mark whose tail underlines. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">
  <rect width="16" height="16" rx="3.5" fill="#4048b8"/>
  <g fill="#fff">
    <circle cx="5.4" cy="5.4" r="2.1"/>
    <circle cx="10.8" cy="5.4" r="2.1"/>
  </g>
  <path d="M6.75 5.4c0 2-.8 3-2.4 3.7M12.15 5.4c0 4-1.5 7.1-4.2 7.1H3.3"
    fill="none" stroke="#fff" stroke-width="1.5" stroke-linecap="round"/>
</svg>`;

const browser = await launch();
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${ICON}`);
  await page.screenshot({ path: `${OUT}${size}.png`, omitBackground: true });
  await page.close();
}
const sheet = await browser.newPage({ viewport: { width: 520, height: 200 }, deviceScaleFactor: 2 });
const all = [16, 32, 48, 128]
  .map((size) => `<span style="display:inline-block;width:${size}px;margin:10px">${ICON}</span>`)
  .join('');
await sheet.setContent(`<div style="background:#fff">${all}</div>`);
await sheet.screenshot({ path: fileURLToPath(new URL('../../.output/screens/icons.png', import.meta.url)) });
await browser.close();
