/** What ships, made quick, says the same as the formulas of the net written down plainly. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeBase64 } from '../../../lib/engine/model/base64.ts';
import { createNet } from '../../../lib/engine/model/net.ts';
import { readNetFile } from '../../../lib/engine/model/netFile.ts';
import { NET_MODEL } from '../../../lib/engine/model/netModel.ts';
import { readDocument } from '../../../lib/engine/read.ts';
import { articleFromText } from '../../../lib/page/plain.ts';
import { plainNet } from './plainNet.ts';

const bytes = decodeBase64(NET_MODEL);
const file = readNetFile(bytes);

const TEXTS = [
  ...(JSON.parse(readFileSync(new URL('net.sample.json', import.meta.url), 'utf8')) as string[]).slice(0, 4),
  'The minister said:\n“It will rain.”\nNobody asked: “Why?”',
  'LEE: Yes.',
  '“',
];

/** Heads this likely (log-odds) are labelled: the rest never is. */
const LIKELY = -3;
/** Log-odds and log-probabilities may differ by so much: sums of float32s, and quick exponentials. */
const NEAR = 0.01;

describe.each([undefined, 'plain'] as const)('the net that ships (kernel: %s)', (kind) => {
  const net = createNet(bytes, kind);

  it.each(TEXTS)('%s', (text) => {
    const document = readDocument(articleFromText(text));
    const logits = net.cueLogits(document);
    for (const { unit, cues, labels } of plainNet(file, document)) {
      cues.forEach((logit, i) => {
        expect(Math.abs((logits[unit.from + i] ?? 0) - logit)).toBeLessThan(NEAR);
      });
      const heads = cues.flatMap((logit, i) => (logit > LIKELY ? [unit.from + i] : []));
      for (const head of heads) {
        const shipped = net.labelLogits(document, head, unit);
        labels(head).forEach((scores, i) => {
          const log = Math.log(scores.reduce((sum, score) => sum + Math.exp(score), 0));
          scores.forEach((score, y) => {
            expect(Math.abs((shipped[4 * i + y] ?? 0) - (score - log))).toBeLessThan(NEAR);
          });
        });
      }
    }
  });
});
