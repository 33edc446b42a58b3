/** `npm run eval`: the engine against gold annotations, with our own yardstick. */
import { existsSync, readFileSync } from 'node:fs';
import { documents } from '../../lib/command-line/documents.ts';
import { cueEntry } from '../../lib/engine/rules/cueForms.ts';
import { type DocumentScore, type Score, score } from '../../lib/evaluation/attributions.ts';
import type {
  GoldDocument,
  GoldSources,
  PredictedSources,
  SpanAttribution,
} from '../../lib/evaluation/documents.ts';
import { type SourcesScore, scoreSources } from '../../lib/evaluation/sources.ts';
import { cover, type Pair, type Rate, wordsOf } from '../../lib/evaluation/words.ts';

const USAGE = `usage: npm run eval -- --corpus FILE [--gold SOURCES] [--errors N] [--flat]

  --corpus FILE     one document a line: {"id", "text", "attributions": [{"source", "cue", "content"}]}
  --gold SOURCES    who the sources really are and who states each figure, for the same ids
  --errors N        the N documents with most errors: text, gold and prediction side by side
  --flat            without attributions inside others' contents (as PolNeAR has them)
`;

interface Call {
  readonly corpus: string;
  readonly gold: string;
  readonly errors: number;
  readonly flat: boolean;
}

/** @returns the exit status: 0, or 2 if the call was wrong. */
export async function main(argv: readonly string[]): Promise<number> {
  const call = parseCall(argv);
  if (typeof call === 'string') {
    process.stderr.write(`eval: ${call}\n\n${USAGE}`);
    return 2;
  }
  const corpus = readLines<GoldDocument>(call.corpus);
  const predicted = await predict(corpus, call.flat);
  const result = score(corpus, predicted);
  print(result);
  printClasses(corpus, result);
  if (call.gold !== '') printSources(scoreSources(corpus, readLines<GoldSources>(call.gold), predicted));
  if (call.errors > 0) printErrors(corpus, predicted, result, call.errors);
  return 0;
}

function parseCall(argv: readonly string[]): Call | string {
  const given = new Map<string, string>();
  for (let i = 0; i < argv.length; i++) {
    const name = argv[i] ?? '';
    if (name === '--flat') given.set(name, 'yes');
    else if (name === '--corpus' || name === '--gold' || name === '--errors')
      given.set(name, argv[++i] ?? '');
    else return `there is no ${name}.`;
  }
  const corpus = given.get('--corpus') ?? '';
  const gold = given.get('--gold') ?? '';
  if (corpus === '') return 'say which corpus.';
  for (const file of [corpus, gold]) if (file !== '' && !existsSync(file)) return `there is no file ${file}.`;
  const errors = Number(given.get('--errors') ?? 0);
  if (!Number.isInteger(errors) || errors < 0) return '--errors takes a number.';
  return { corpus, gold, errors, flat: given.has('--flat') };
}

/** The lines of a file that we trust to hold what its README says. */
function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The engine's answer to each document, by the same way as `analyze --jsonl`. */
async function predict(corpus: readonly GoldDocument[], flat: boolean): Promise<PredictedSources[]> {
  async function* input(): AsyncGenerator<string> {
    for (const { id, text } of corpus) yield `${JSON.stringify({ id, text })}\n`;
  }
  const predicted: PredictedSources[] = [];
  for await (const one of documents(input(), flat)) {
    if ('error' in one) throw new Error(`${one.id ?? 'a document'}: ${one.error}`);
    predicted.push({ ...one, id: String(one.id) });
  }
  return predicted;
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);
const say = (line = ''): void => {
  process.stdout.write(`${line}\n`);
};
const sayRate = (name: string, { p, r, f1 }: Pick<Rate, 'p' | 'r' | 'f1'>): void =>
  say(`${name.padEnd(17)}${percent(p)} ${percent(r)} ${percent(f1)}`);

function print(result: Score): void {
  const { gold, predicted } = result.exact;
  say(`${result.documents} documents, ${gold} gold attributions, ${predicted} predicted`);
  say(`${''.padEnd(17)}     P      R     F1`);
  for (const role of ['content', 'source', 'cue'] as const) sayRate(`${role} words`, result.words[role]);
  for (const name of ['exact', 'partial', 'whoSaidWhat'] as const) sayRate(name, result[name]);
  for (const kind of ['direct', 'mixed', 'indirect'] as const) {
    const counts = result.kinds[kind];
    if (counts) sayFound(kind, counts);
  }
}

interface Found {
  found: number;
  right: number;
  gold: number;
}

function sayFound(name: string, { found, right, gold }: Found): void {
  say(
    `${name.padEnd(17)}found ${percent(found / gold)}   with its source ${percent(right / gold)}   of ${gold}`,
  );
}

/** What kind of act a gold cue names: by its last word that is in the lexicon. */
function cueClassOf(text: string, cue: readonly Pair[]): string {
  const printed = cue.map((span) => text.slice(...span)).join(' ');
  if (printed === '') return 'no cue';
  if (/^according to$/i.test(printed)) return 'according to';
  const words = wordsOf(printed).map((word) => word.text);
  if (words.length === 0) return 'punctuation';
  const known = words.map((lower) => cueEntry({ lower })?.cueClass).filter((one) => one !== undefined);
  return known.at(-1) ?? 'not in the lexicon';
}

function printClasses(corpus: readonly GoldDocument[], result: Score): void {
  const classes = new Map<string, Found>();
  corpus.forEach((document, d) => {
    const matches = new Map(result.docs[d]?.matches.map((one) => [one.gold, one]));
    document.attributions.forEach(({ cue }, i) => {
      const name = cueClassOf(document.text, cue);
      const counts = classes.get(name) ?? { found: 0, right: 0, gold: 0 };
      classes.set(name, counts);
      counts.gold++;
      if (matches.has(i)) counts.found++;
      if (matches.get(i)?.right) counts.right++;
    });
  });
  say('\nby class of cue');
  for (const [name, counts] of [...classes].sort((a, b) => b[1].gold - a[1].gold)) sayFound(name, counts);
}

function printSources(result: SourcesScore): void {
  say('\nsources and figures');
  for (const name of [
    'matched',
    'resolved',
    'clusters',
    'anonymous',
    'figures',
    'figureSource',
    'ownVoice',
  ] as const) {
    sayRate(name, result[name]);
  }
  say(
    `resolved, of the matched ${percent(result.resolvedOfMatched)}   kind right, of the resolved ${percent(result.kind)}`,
  );
}

function errorsOf({ gold, predicted, whoSaidWhat }: DocumentScore): number {
  return gold + predicted - 2 * whoSaidWhat;
}

function printErrors(
  corpus: readonly GoldDocument[],
  predicted: readonly PredictedSources[],
  result: Score,
  count: number,
): void {
  const worst = result.docs
    .map((one, index) => ({ one, document: corpus[index], got: predicted[index] }))
    .sort((a, b) => errorsOf(b.one) - errorsOf(a.one))
    .slice(0, count);
  for (const { one, document, got } of worst) {
    if (!document || !got) continue;
    say(`\n── ${one.id}: ${errorsOf(one)} errors`);
    const words = wordsOf(document.text);
    const attributions = got.attributions.filter(({ content }) => cover(words, content).size > 0);
    const byGold = new Map(one.matches.map((match) => [match.gold, match]));
    const matched = new Set(one.matches.map((match) => match.predicted));
    document.attributions.forEach((want, i) => {
      const match = byGold.get(i);
      if (match?.right) return;
      say(`  gold  ${printed(document.text, want)}`);
      const near = match ? attributions[match.predicted] : nearest(words, want, attributions);
      say(`  got   ${near ? printed(document.text, near) : '(nothing)'}`);
    });
    attributions.forEach((extra, i) => {
      if (!matched.has(i)) say(`  extra ${printed(document.text, extra)}`);
    });
  }
}

/** The predicted attribution that shares most words of the content. */
function nearest(
  words: ReturnType<typeof wordsOf>,
  want: SpanAttribution,
  attributions: readonly SpanAttribution[],
): SpanAttribution | null {
  const wanted = cover(words, want.content);
  let best: SpanAttribution | null = null;
  let most = 0;
  for (const one of attributions) {
    const shared = [...cover(words, one.content)].filter((i) => wanted.has(i)).length;
    if (shared > most) {
      most = shared;
      best = one;
    }
  }
  return best;
}

function printed(text: string, { source, cue, content }: SpanAttribution): string {
  const read = (spans: readonly Pair[]): string =>
    spans.map((span) => text.slice(...span).replace(/\s+/g, ' ')).join(' … ');
  return `${read(source) || '(no source)'} | ${read(cue)} | ${read(content)}`;
}
