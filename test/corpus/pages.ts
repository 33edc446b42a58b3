/**
 * Scores the reading of real pages.
 *
 *   npx tsx test/corpus/pages.ts ../shared/corpora/pages [--errors N] [--every N [--from N]] [--only PART-OF-NAME]
 *                                                        [--browser [--rows FILE]]
 *
 * Prints how many news pages are taken for articles, how many other pages are, how well the text agrees
 * with the truth (bag of words, counts summed over pages) beside Readability's own text, and whether the
 * promises of the text map hold on every page. Exit status 1 if one does not.
 * With `--browser` the built extension reads the pages in real Chromium instead: marks, document, layout, errors
 * and time on the main thread (test/corpus/pages/browser.ts). Many pages take long: with `--rows` each page's row is kept in
 * that file, a later run leaves out the pages that are there, and its sums are over all of them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../../lib/model.ts';
import { type PageReading, readPage } from '../../lib/page/read.ts';
import { brokenPromises } from '../page/promises.ts';
import type { CorpusPage } from './pages/corpusPage.ts';
import { bag, bodyOf, Overlap } from './pages/overlap.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'string', default: '0' },
    every: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    only: { type: 'string', default: '' },
    browser: { type: 'boolean', default: false },
    rows: { type: 'string' },
  },
});
const folder = positionals[0] ?? '../shared/corpora/pages';
const manifest = join(folder, 'manifest.jsonl');
if (!existsSync(manifest)) {
  console.log(`There are no pages at ${folder}: give the folder that holds manifest.jsonl.`);
  process.exit(0);
}

const pages = readFileSync(manifest, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as CorpusPage)
  .filter(({ file }, index) =>
    values.only ? file.includes(values.only) : index % Number(values.every) === Number(values.from),
  );

if (values.browser) {
  const { visitAll } = await import('./pages/browser.ts');
  process.exit(await visitAll(folder, pages, values.rows ?? null));
}

const taken = new Map<string, [number, number]>();
const mistaken: string[] = [];
const ours = new Map<string, Overlap>();
const theirs = new Map<string, Overlap>();
const scores: { file: string; f1: number; their: number; missing: string; extra: string }[] = [];
const broken: string[] = [];
let time = 0;

for (const page of pages) {
  const html = new TextDecoder(page.charset).decode(readFileSync(join(folder, page.file)));
  const url = page.url ?? 'https://unknown.example/page';
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const { document } = window;
  const before = document.documentElement.outerHTML;
  const start = performance.now();
  const reading = readPage(document, { url: page.url ?? '', anyway: false });
  time += performance.now() - start;
  countVerdict(page, reading);
  const forced = reading.kind === 'article' ? reading : readPage(document, { url, anyway: true });
  if (forced.kind === 'article') {
    broken.push(...brokenPromises(forced).map((what) => `${page.file}: ${what}`));
    if (page.truth && reading.kind === 'article') scoreText(page, forced.article, document);
    if (values.only) console.log(describe(forced.article));
  }
  if (document.documentElement.outerHTML !== before) broken.push(`${page.file}: the document was changed`);
  window.close();
}

function countVerdict(page: CorpusPage, reading: PageReading): void {
  const counts = taken.get(page.cls) ?? [0, 0];
  counts[1]++;
  const isArticle = reading.kind === 'article';
  if (isArticle) counts[0]++;
  taken.set(page.cls, counts);
  if (isArticle === (page.cls === 'negative')) {
    const why = reading.kind === 'article' ? '' : reading.reason;
    mistaken.push(`  ${page.cls} ${page.negKind ?? ''} ${page.file} ${page.url ?? '-'} ${why}`);
  }
}

function scoreText(page: CorpusPage, article: Article, document: Document): void {
  const truth = readFileSync(join(folder, page.truth ?? ''), 'utf8');
  const language = page.cls === 'en_news' ? 'English' : 'other';
  const text = bodyOf(article);
  const readability = new Readability(document.cloneNode(true) as Document).parse()?.textContent ?? '';
  let f1 = 0;
  let their = 0;
  for (const group of [`${language}, ${page.truthKind}`, language, 'all']) {
    const own = ours.get(group) ?? new Overlap();
    const other = theirs.get(group) ?? new Overlap();
    f1 = own.add(text, truth);
    their = other.add(readability, truth);
    ours.set(group, own);
    theirs.set(group, other);
  }
  scores.push({
    file: page.file,
    f1,
    their,
    missing: difference(truth, text),
    extra: difference(text, truth),
  });
}

/** The lines of `text` most of whose words `other` does not have. */
function difference(text: string, other: string): string {
  const words = bag(other);
  return text
    .split('\n')
    .filter((line) => {
      const own = [...bag(line).keys()];
      return own.length > 2 && own.filter((word) => !words.has(word)).length > own.length * 0.25;
    })
    .map((line) => `      ${line.slice(0, 150)}`)
    .slice(0, 8)
    .join('\n');
}

function describe({ text, blocks, ...facts }: Article): string {
  const lines = blocks.map(
    ({ kind, analysed, span }) => `${analysed ? '+' : '-'} ${kind}: ${text.slice(span.start, span.end)}`,
  );
  return [JSON.stringify(facts), ...lines].join('\n');
}

console.log('Taken for articles');
for (const [cls, [yes, all]] of taken) {
  console.log(`  ${cls.padEnd(12)} ${yes} of ${all}  ${((100 * yes) / all).toFixed(1)} %`);
}
console.log(mistaken.join('\n'));
console.log('Text against truth (bag of words)');
for (const [group, own] of [...ours].sort()) {
  console.log(`  ${group}\n    According    ${own}\n    Readability  ${theirs.get(group)}`);
}
console.log(`Mean time ${(time / pages.length).toFixed(0)} ms a page (jsdom)`);
console.log(`Broken promises: ${broken.length}`);
for (const line of broken.slice(0, 20)) console.log(`  ${line}`);
const worst = scores.sort((a, b) => a.f1 - b.f1).slice(0, Number(values.errors));
for (const { file, f1, their, missing, extra } of worst) {
  console.log(`${f1.toFixed(3)} (Readability ${their.toFixed(3)}) ${file}`);
  if (missing) console.log(`    missing\n${missing}`);
  if (extra) console.log(`    extra\n${extra}`);
}
process.exitCode = broken.length === 0 ? 0 : 1;
