import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { articleFromText } from '../../../lib/page/plain.ts';
import { slice } from '../../../lib/span.ts';

/** The printed source of the claim whose cue begins with the sentence's first word. */
const OPENINGS: readonly [sentence: string, source: string][] = [
  ['Conceding that there would likely be a deal, Carter warned that it would not happen soon.', 'Carter'],
  ['Insisting the talks would go on, the ministry denied reports of a walkout.', 'the ministry'],
  ['Warning that the river would rise was the least that they could do.', ''],
];

describe('a participle that opens a sentence is said of the subject behind its comma', () => {
  test.each(OPENINGS)('%s', (sentence, source) => {
    const { attributions } = analyse(articleFromText(`${sentence}\n`));
    const opening = attributions.find(({ cue }) => cue[0]?.start === 0);
    expect(opening?.source.map((span) => slice(sentence, span)).join(' ') ?? '').toBe(source);
  });
});
