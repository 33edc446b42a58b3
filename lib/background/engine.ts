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

type Engine = Awaited<ReturnType<typeof load>>;
/** What was read ahead of an article. */
type Known = ReturnType<Engine['nothingAhead']>;

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

let isWarm = false;

/** Loads the engine ahead of the article, and has it read its weights, while the page is being read; once. */
export function warmUp(): void {
  if (isWarm) return;
  load()
    .then(({ analyse }) => {
      analyse(SHORTEST);
      isWarm = true;
    })
    .catch((error: unknown) => {
      // The analysis meets the same failure, and tells the reader.
      console.error('According: the engine could not be loaded.', error);
    });
}

/** So long a reading ahead goes on before it lets in what else there is to do, in ms. */
const SLICE = 8;
/** So long what was read ahead is kept where no article comes, in ms: the page may be none. */
const KEPT = 10_000;

/** What was read ahead; until the next article is analysed. */
let ahead: Known | undefined;
/** Grows with every reading ahead and every analysis, either of which ends a reading ahead. */
let turn = 0;

/**
 * Reads paragraphs before it is known whether they are the article's: more than half of what an analysis takes. Stops
 * when an article comes.
 */
export async function readAhead(paragraphs: readonly string[]): Promise<void> {
  const mine = ++turn;
  const isOver = () => mine !== turn;
  const engine = await load();
  if (isOver()) return;
  const known = engine.nothingAhead();
  ahead = known;
  await readEach(engine, paragraphs, known, { slice: SLICE, isOver });
  setTimeout(() => {
    if (!isOver()) ahead = undefined;
  }, KEPT);
}

/**
 * Reads paragraphs one by one, and lets in what else there is to do.
 * @param slice so long it goes on before it does, in ms
 * @param tell is told before it does how many code units are read
 * @param isOver asked after it did: true ends the reading
 */
async function readEach(
  engine: Engine,
  paragraphs: readonly string[],
  known: Known,
  { slice, tell, isOver }: { slice: number; tell?: (done: number) => void; isOver?: () => boolean },
): Promise<void> {
  let done = 0;
  let began = performance.now();
  for (const paragraph of paragraphs) {
    engine.readAhead(paragraph, known);
    done += paragraph.length;
    if (performance.now() - began < slice) continue;
    tell?.(done);
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (isOver?.()) return;
    began = performance.now();
  }
}

/** A text of so many UTF-16 code units takes long enough for a reader to be told how far it is. */
const LONG = 40_000;
/** What of the time an analysis takes is for paragraphs by themselves; the rest of it goes in one piece. */
const BY_THEMSELVES = 0.35;
/** So seldom it is told, in ms. */
const TOLD_EVERY = 100;

/** Is told how far a long article is read, 0–1. */
type Tell = (progress: number) => void;

/** Reads a long article's paragraphs ahead of its analysis, and lets in what else there is to do. */
async function readLong(engine: Engine, article: Article, known: Known, tell: Tell): Promise<void> {
  const paragraphs = engine.paragraphsOf(article);
  const whole = paragraphs.reduce((sum, { length }) => sum + length, 0);
  await readEach(engine, paragraphs, known, {
    slice: TOLD_EVERY,
    tell: (done) => tell((BY_THEMSELVES * done) / whole),
  });
}

/** Analyses an article. Does not throw: a failure is told by its kind. */
export async function analyseArticle(article: Article, tell: Tell = () => undefined): Promise<AnalyseAnswer> {
  if (article.text.length > LONGEST) {
    return { ok: false, why: 'tooLong' };
  }
  turn++;
  let known = ahead;
  ahead = undefined;
  try {
    const engine = await load();
    if (article.text.length > LONG) {
      known ??= engine.nothingAhead();
      await readLong(engine, article, known, tell);
    }
    return { ok: true, analysis: engine.analyse(article, undefined, known) };
  } catch (error) {
    console.error('According: the analysis failed.', error);
    return { ok: false, why: 'engine' };
  }
}
