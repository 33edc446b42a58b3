/** `npm run eval`: the engine against gold annotations, with our own yardstick. */
import { score } from '../../lib/evaluation/attributions.ts';
import { scoreSources } from '../../lib/evaluation/sources.ts';
import { ablation } from './evaluate/ablation.ts';
import { groups, measures, worst } from './evaluate/accuracy.ts';
import { type Call, parseCall, USAGE } from './evaluate/call.ts';
import { type Corpus, isNested, readCorpora, WrongFile } from './evaluate/corpora.ts';
import { confusions, namingMeasures, tellsKinds } from './evaluate/naming.ts';
import { predict } from './evaluate/predict.ts';
import { reliability } from './evaluate/reliability.ts';
import { type Evaluated, summary } from './evaluate/summary.ts';
import { documentCount } from './evaluate/terminal.ts';

const say = (text: string): void => {
  process.stdout.write(`${text}\n\n`);
};

/** @returns the exit status: 0, or 2 if the call was wrong. */
export async function main(argv: readonly string[]): Promise<number> {
  // `… | head` has read enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  if (argv.includes('--help')) {
    process.stdout.write(USAGE);
    return 0;
  }
  const call = parseCall(argv);
  if (typeof call === 'string') return wrong(`${call}\n\n${USAGE.trimEnd()}`);
  try {
    const evaluated = readCorpora(call.corpora, call.gold).map((corpus) => evaluate(corpus, call));
    if (evaluated.length > 1) say(summary(evaluated));
    return 0;
  } catch (error) {
    if (error instanceof WrongFile) return wrong(error.message);
    throw error;
  }
}

function wrong(sentence: string): number {
  process.stderr.write(`eval: ${sentence}\n`);
  return 2;
}

/** Measures one corpus, and prints what was asked for. */
function evaluate(corpus: Corpus, call: Call): Evaluated {
  const { name, documents, sources: gold } = corpus;
  const nested = call.nested ?? isNested(documents);
  const predicted = documents.map((document) => predict(document, nested));
  const result = score(documents, predicted);
  const { gold: wanted, predicted: got } = result.exact;
  const inside = nested ? '' : '; without those inside others';
  say(`── ${name}\n${documentCount(result)}, ${wanted} attributions, ${got} predicted${inside}`);
  say(measures(result));
  say(groups(documents, predicted, result));
  const sources = gold.length > 0 ? scoreSources(documents, gold, predicted) : null;
  if (sources) say(namingMeasures(sources, gold));
  if (call.errors > 0) say(worst(documents, predicted, result, call.errors));
  if (sources && call.confusions > 0) say(confusions(documents, predicted, sources, call.confusions));
  if (call.calibration) say(reliability(documents, predicted));
  if (call.ablate) say(ablation(documents, nested));
  return { name, result, sources, tellsKinds: tellsKinds(gold) };
}
