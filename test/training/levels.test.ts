import { describe, expect, it } from 'vitest';
import type { TokenRun } from '../../lib/engine/document.ts';
import { type CorpusDocument, readParts } from '../../lib/training/corpus.ts';

/** A line whose spans are named by their words; the first occurrence counts. */
function lineOf(text: string, attributions: readonly (readonly [string, string, string])[]) {
  const spans = (words: string): [number, number][] =>
    words === '' ? [] : [[text.indexOf(words), text.indexOf(words) + words.length]];
  return {
    id: 'harbour',
    text,
    attributions: attributions.map(([source, cue, content]) => ({
      source: spans(source),
      cue: spans(cue),
      content: spans(content),
    })),
  };
}

const wordsOf = ({ document }: CorpusDocument, runs: readonly TokenRun[]): string =>
  runs
    .map(({ from, to }) => document.text.slice(document.tokens[from]?.start, document.tokens[to - 1]?.end))
    .join(' // ');

/** Rows: text; attributions as source, cue, content; what each level holds, as "source|cue|content". */
const LEVELS = [
  [
    'Ann Lee said the board believes the quay is safe.',
    [
      ['Ann Lee', 'said', 'the board believes the quay is safe'],
      ['the board', 'believes', 'the quay is safe'],
    ],
    [['Ann Lee|said|the board believes the quay is safe'], ['the board|believes|the quay is safe']],
  ],
  [
    '“I think the ferry wants a new engine,” Bo Ray said.',
    [
      ['Bo Ray', 'said', '“I think the ferry wants a new engine,”'],
      ['I', 'think', 'the ferry wants a new engine'],
    ],
    [['Bo Ray|said|“I think the ferry wants a new engine,”'], ['I|think|the ferry wants a new engine'], []],
  ],
  [
    'Ann Lee said the quay is safe. Bo Ray denied it in a letter to the board.',
    [
      ['Ann Lee', 'said', 'the quay is safe'],
      ['Bo Ray', 'denied', 'it'],
    ],
    // “it” is too short to be read as a text.
    [['Ann Lee|said|the quay is safe', 'Bo Ray|denied|it']],
  ],
] as const;

describe('byLevel', () => {
  it.each(LEVELS)('reads the insides of contents as texts of their own: %s', (text, attributions, wanted) => {
    const { documents } = readParts([{ lines: [lineOf(text, attributions)], weight: 2, nested: true }]);
    const levels = documents.map((one) =>
      one.gold.map(({ source, cue, content }) =>
        [source, cue, content].map((runs) => wordsOf(one, runs)).join('|'),
      ),
    );
    expect(levels.slice(0, wanted.length)).toEqual(wanted);
    // Deeper down nothing is said.
    expect(levels.slice(wanted.length).flat()).toEqual([]);
    expect(documents.map(({ document }) => document.inside)).toEqual(documents.map((_, i) => i > 0));
    expect(new Set(documents.map(({ article, weight }) => `${article} ${weight}`))).toEqual(new Set(['0 2']));
  });

  it('leaves a corpus without nested annotation as it is', () => {
    const [text, attributions] = LEVELS[0];
    const { documents } = readParts([{ lines: [lineOf(text, attributions)], weight: 1, nested: false }]);
    expect(documents.map(({ gold }) => gold.length)).toEqual([2]);
  });

  it('counts articles over all parts, their insides with them', () => {
    const [text, attributions] = LEVELS[0];
    const line = lineOf(text, attributions);
    const { documents } = readParts([
      { lines: [line, line], weight: 1, nested: false },
      { lines: [line], weight: 2, nested: true },
    ]);
    expect(documents.map(({ article }) => article)).toEqual([0, 1, ...documents.slice(2).map(() => 2)]);
  });
});
