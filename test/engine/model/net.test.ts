import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64 } from '../../../lib/engine/model/base64.ts';
import { createNet } from '../../../lib/engine/model/net.ts';
import { adler32, readNetFile } from '../../../lib/engine/model/netFile.ts';
import { NET_MODEL } from '../../../lib/engine/model/netModel.ts';
import { readDocument } from '../../../lib/engine/read.ts';
import { articleFromText } from '../../../lib/page/plain.ts';

const here = (name: string): URL => new URL(name, import.meta.url);
const bytes = decodeBase64(NET_MODEL);
const net = createNet(bytes);

/** What the trainer's own forward pass said: see lib/training/net/README.md. */
interface Recorded {
  readonly sentences: number;
  readonly documents: readonly {
    readonly id: string;
    readonly tokens: number;
    readonly candidates: readonly (readonly [head: number, logit: number, from: number, runs: string])[];
  }[];
}
const recorded = JSON.parse(readFileSync(here('net.recorded.json'), 'utf8')) as Record<
  'sample' | 'dev',
  Recorded
>;
const LETTERS = 'OSCU';

/** Candidates are what the trainer gave a cue probability above 0.04. */
const CANDIDATE = Math.log(0.04 / 0.96);
/** Logits are recorded with two digits; this close to a border both sides are right. */
const BORDER = 0.02;

interface Agreement {
  cues: number;
  wrongCues: number;
  labels: number;
  wrongLabels: number;
}

/** Compares the engine's net with the recorded answers, document by document. */
function agreement(texts: readonly string[], { documents }: Recorded): Agreement {
  const count: Agreement = { cues: 0, wrongCues: 0, labels: 0, wrongLabels: 0 };
  documents.forEach(({ tokens, candidates }, d) => {
    const document = readDocument(articleFromText(texts[d] ?? ''));
    expect(document.tokens.length).toBe(tokens);
    const logits = net.cueLogits(document);
    const theirs = new Map(candidates.map(([head, logit]) => [head, logit]));
    logits.forEach((logit, i) => {
      const their = theirs.get(i);
      if (their === undefined && logit < CANDIDATE + BORDER) return;
      count.cues++;
      if (their === undefined || Math.abs(their - logit) > BORDER) count.wrongCues++;
    });
    for (const [head, , from, runs] of candidates) {
      const labels = runs
        .split(' ')
        .flatMap((run) => Array.from({ length: Number.parseInt(run, 10) }, () => run.at(-1)));
      const mine = net.labelLogits(document, head, { from, to: from + labels.length });
      labels.forEach((label, i) => {
        const four = [...mine.subarray(i * 4, i * 4 + 4)];
        count.labels++;
        if (LETTERS[four.indexOf(Math.max(...four))] !== label) count.wrongLabels++;
      });
    }
  });
  return count;
}

describe('the net beside its trainer', () => {
  it('says the same of the made-up sample', () => {
    const texts = JSON.parse(readFileSync(here('net.sample.json'), 'utf8')) as string[];
    const count = agreement(texts, recorded.sample);
    expect(count.cues).toBeGreaterThan(25);
    expect(count).toMatchObject({ wrongCues: 0, wrongLabels: 0 });
  });

  const corpus = here('../../../../shared/corpora/polnear/dev.jsonl');
  const present = existsSync(corpus);
  if (!present)
    console.log('The corpus is not beside the project: parity on 1,000 sentences is not checked.');
  it.skipIf(!present)(
    'says the same of 1,000 sentences of the corpus',
    () => {
      expect(recorded.dev.sentences).toBeGreaterThanOrEqual(1000);
      const lines = readFileSync(corpus, 'utf8').split('\n').slice(0, recorded.dev.documents.length);
      const count = agreement(
        lines.map((line) => (JSON.parse(line) as { text: string }).text),
        recorded.dev,
      );
      expect(count.wrongCues).toBe(0);
      expect(count.wrongLabels / count.labels).toBeLessThan(1e-4);
    },
    120_000,
  );
});

describe('createNet', () => {
  it('finds what is plainly a cue, and its parts', () => {
    const document = readDocument(articleFromText('“It will rain all week,” Anna Berg said.'));
    const head = document.tokens.findIndex(({ text }) => text === 'said');
    expect(net.cueLogits(document).indexOf(Math.max(...net.cueLogits(document)))).toBe(head);
    const labels = net.labelLogits(document, head, { from: 0, to: document.tokens.length });
    const likeliest = document.tokens.map((_, i) => {
      const four = [...labels.subarray(i * 4, i * 4 + 4)];
      return LETTERS[four.indexOf(Math.max(...four))];
    });
    expect(likeliest.join('').replace(/O/g, '')).toMatch(/^C{5,8}SSU$/);
  });

  it('leaves tokens that it did not read with the head undecided', () => {
    const document = readDocument(articleFromText('Anna Berg said it will rain.\nIt did not.'));
    const labels = net.labelLogits(document, 2, { from: 0, to: document.tokens.length });
    const last = document.tokens.length - 1;
    expect([...labels.subarray(last * 4)].map((value) => value.toFixed(4))).toEqual(
      Array.from({ length: 4 }, () => (-Math.log(4)).toFixed(4)),
    );
  });

  it('gives one finite number a token, and probabilities, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const document = readDocument(articleFromText(text));
        const logits = net.cueLogits(document);
        expect(logits.length).toBe(document.tokens.length);
        expect(logits.every(Number.isFinite)).toBe(true);
        if (document.tokens.length === 0) return;
        const labels = net.labelLogits(document, 0, { from: 0, to: document.tokens.length });
        for (let i = 0; i < labels.length; i += 4) {
          const sum = labels.subarray(i, i + 4).reduce((total, value) => total + Math.exp(value), 0);
          expect(sum).toBeCloseTo(1, 4);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('readNetFile', () => {
  const changed = (at: number, value: number): Uint8Array => {
    const copy = bytes.slice();
    copy[at] = value;
    return copy;
  };
  const REFUSED: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['an empty file', new Uint8Array(), /not a net file/],
    ['another kind of file', changed(0, 0), /not a net file/],
    ['another version', changed(4, 9), /version 9/],
    ['a changed byte', changed(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1), /damaged/],
    ['a file cut short', bytes.subarray(0, bytes.length - 1), /damaged/],
  ];
  for (const [name, file, message] of REFUSED) {
    it(`refuses ${name}`, () => expect(() => readNetFile(file)).toThrow(message));
  }

  it('reckons Adler-32 as its specification does', () => {
    expect(adler32(new TextEncoder().encode('Wikipedia'))).toBe(0x11e60398);
  });
});
