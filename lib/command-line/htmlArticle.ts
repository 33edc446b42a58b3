import type { Article } from '../model.ts';

/**
 * An article from a page's HTML, read by the same code as in the browser. jsdom is loaded by the first
 * call; it runs no scripts and fetches nothing, and its window is closed again.
 *
 * @param url address of the page, or '' if it is not known.
 * @throws Error with a sentence if `url` is no address.
 */
export async function articleFromHtml(html: string, url: string): Promise<Article> {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const { readPage } = await import('../page/read.ts');
  if (url !== '' && !URL.canParse(url)) {
    throw new Error(`“${url}” is no address; give one that starts with https://, or none.`);
  }
  // A page's broken style sheets are no news to whoever asked who said what: nothing listens.
  const virtualConsole = new VirtualConsole();
  const page = new JSDOM(html, { ...(url === '' ? {} : { url }), virtualConsole });
  try {
    const reading = readPage(page.window.document, { url, anyway: true });
    if (reading.kind !== 'article') throw new Error(reading.reason);
    return reading.article;
  } finally {
    page.window.close();
  }
}
