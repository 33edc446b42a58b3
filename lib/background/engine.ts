import type { AnalyseAnswer } from '../messages.ts';
import type { Article } from '../model.ts';

/**
 * Longer texts, in UTF-16 code units, are refused: too much for a message between the parts of an extension. Of
 * shorter ones the engine reads as much as it can in bounded time, and says how far.
 */
const LONGEST = 16_000_000;

/** Loads the engine with its language data; once, since modules are kept. Not before somebody reads a page. */
function load() {
  return import('../engine/analyse.ts');
}

const SENTENCE = '“It will rain all week,” Anna Berg said.';

/** An article that costs next to nothing, and for which the engine must read its weights all the same. */
const SHORTEST: Article = {
  url: '',
  title: '',
  byline: '',
  outlet: '',
  date: '',
  language: 'en',
  text: SENTENCE,
  blocks: [{ kind: 'paragraph', span: { start: 0, end: SENTENCE.length }, analysed: true }],
};

/** Loads the engine ahead of the article, and has it read its weights, while the page is being read. */
export function warmUp(): void {
  load()
    .then(({ analyse }) => analyse(SHORTEST))
    .catch((error: unknown) => {
      // The analysis meets the same failure, and tells the reader.
      console.error('According: the engine could not be loaded.', error);
    });
}

/** Analyses an article. Does not throw: a failure is told by its kind. */
export async function analyseArticle(article: Article): Promise<AnalyseAnswer> {
  if (article.text.length > LONGEST) {
    return { ok: false, why: 'tooLong' };
  }
  try {
    const { analyse } = await load();
    return { ok: true, analysis: analyse(article) };
  } catch (error) {
    console.error('According: the analysis failed.', error);
    return { ok: false, why: 'engine' };
  }
}
