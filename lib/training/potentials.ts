/** What a net said of documents that it had not seen, as `lib/training/net` writes it (its README tells the form). */
import { readFileSync } from 'node:fs';
import type { Document, TokenRun } from '../engine/document.ts';
import { LABELS } from '../engine/model/chain.ts';
import type { Scorer } from '../engine/model/scorer.ts';

interface Opinion {
  readonly cues: Float32Array;
  /** By head: the run of tokens that was labelled, and the log-probabilities of its labels. */
  readonly labels: ReadonlyMap<number, { readonly run: TokenRun; readonly logits: Float32Array }>;
}

/** Tokens that the net did not read together with the head: nothing is said of them. */
const UNKNOWN = Math.log(1 / LABELS);

/**
 * Reads a file of potentials.
 *
 * @param documents those that the file tells of, in its order.
 * @throws if the file does not fit the documents.
 */
export function readPotentials(path: string, documents: readonly Document[]): Scorer {
  const bytes = readFileSync(path);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const unfit = (): never => {
    throw new Error(
      `${path} does not fit the corpus: let lib/training/net write it again from the same corpus.`,
    );
  };
  let at = 0;
  const whole = (): number => {
    if (at + 4 > view.byteLength) unfit();
    at += 4;
    return view.getUint32(at - 4, true);
  };
  const floats = (count: number): Float32Array => {
    if (at + 4 * count > view.byteLength) unfit();
    const list = Float32Array.from({ length: count }, (_, i) => view.getFloat32(at + 4 * i, true));
    at += 4 * count;
    return list;
  };
  const opinions = new Map<Document, Opinion>();
  for (const document of documents) {
    const size = whole();
    if (size !== document.tokens.length) unfit();
    const cues = floats(size);
    const labels = new Map<number, { run: TokenRun; logits: Float32Array }>();
    for (let candidates = whole(); candidates > 0; candidates--) {
      const head = whole();
      const run = { from: whole(), to: whole() };
      if (run.to < run.from || run.to > size) unfit();
      labels.set(head, { run, logits: floats((run.to - run.from) * LABELS) });
    }
    opinions.set(document, { cues, labels });
  }
  if (at !== view.byteLength) unfit();
  return {
    cueLogits: (document) => opinions.get(document)?.cues ?? new Float32Array(document.tokens.length),
    labelLogits: (document, head, window) => placed(opinions.get(document)?.labels.get(head), window),
  };
}

/** The log-probabilities of the window's tokens. */
function placed(
  known: { readonly run: TokenRun; readonly logits: Float32Array } | undefined,
  { from, to }: TokenRun,
): Float32Array {
  const logits = new Float32Array((to - from) * LABELS).fill(UNKNOWN);
  if (!known) return logits;
  const { run } = known;
  const first = Math.max(from, run.from);
  const last = Math.min(to, run.to);
  if (last <= first) return logits;
  logits.set(
    known.logits.subarray((first - run.from) * LABELS, (last - run.from) * LABELS),
    (first - from) * LABELS,
  );
  return logits;
}
