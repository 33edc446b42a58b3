import type { AnalyseAnswer } from '../messages.ts';
import type { Article } from '../model.ts';

/** Longer articles, in UTF-16 code units, are refused: books, not news. */
const LONGEST = 1_000_000;

/** Loads the engine with its language data; once, since modules are kept. Not before somebody reads a page. */
function load() {
  return import('../engine/analyse.ts');
}

/** Begins to load the engine ahead of the article. */
export function warmUp(): void {
  load().catch((error: unknown) => {
    // The analysis meets the same failure, and tells the reader.
    console.error('According: the engine could not be loaded.', error);
  });
}

/** Analyses an article; a failure is a sentence for the reader. */
export async function analyseArticle(article: Article): Promise<AnalyseAnswer> {
  if (article.text.length > LONGEST) {
    return { ok: false, error: 'This page is too long to read: it holds more than a million characters.' };
  }
  try {
    const { analyse } = await load();
    return { ok: true, analysis: analyse(article) };
  } catch (error) {
    console.error('According: the analysis failed.', error);
    return { ok: false, error: 'According could not take this article apart. Please report its address.' };
  }
}
