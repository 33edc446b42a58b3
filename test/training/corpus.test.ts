import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../lib/training/corpus.ts';
import { rowsOf } from '../../lib/training/rows.ts';
import { madeCorpus } from './madeCorpus.ts';

const spansOf = (text: string, role: string): [number, number][] =>
  role === '' ? [] : [[text.indexOf(role), text.indexOf(role) + role.length]];

/** Rows: sentence, its cue, the word that is the cue's head. */
const HEADS = [
  ['She has repeatedly said the road is shut.', 'has repeatedly said', 'said'],
  ['The price fell, according to the board.', 'according to', 'according'],
  ['“Go home,” she said.', 'said', 'said'],
] as const;

describe('readCorpus', () => {
  const teaching = ['He said so.', 'They said yes.', 'It is true according to him.'].map((text, i) => ({
    id: `t${i}`,
    text,
    attributions: [
      {
        source: [],
        cue: spansOf(text, text.includes('said') ? 'said' : 'according'),
        content: spansOf(text, text.slice(0, 2)),
      },
    ],
  }));

  it.each(HEADS)('finds the head of the cue: %s', (text, cue, head) => {
    const line = {
      id: 'x',
      text,
      attributions: [{ source: [], cue: spansOf(text, cue), content: spansOf(text, text.slice(0, 5)) }],
    };
    const { counts } = readCorpus(teaching);
    const [read] = readCorpus([line], counts).documents;
    expect(read?.document.tokens[read.gold[0]?.head ?? -1]?.text).toBe(head);
  });

  it('keeps every attribution of the made-up corpus, with its printed words', () => {
    const lines = madeCorpus(12);
    const { documents } = readCorpus(lines);
    documents.forEach(({ document, gold }, d) => {
      const printed = gold.map(({ content }) =>
        content.map(({ from, to }) =>
          document.text.slice(document.tokens[from]?.start, document.tokens[to - 1]?.end),
        ),
      );
      const wanted = lines[d]?.attributions.map(({ content }) =>
        content.map(([s, e]) => document.text.slice(s, e)),
      );
      expect(printed).toEqual(wanted);
    });
  });

  it('gives rows whose columns are as long as the tokens and whose windows hold the head', () => {
    const { documents } = readCorpus(madeCorpus(3));
    for (const one of documents) {
      const rows = rowsOf(one) as {
        tokens: Record<string, unknown[]>;
        gold: { head: number; window: [number, number] }[];
      };
      for (const column of Object.values(rows.tokens)) expect(column.length).toBe(one.document.tokens.length);
      for (const { head, window } of rows.gold) expect(window[0] <= head && head < window[1]).toBe(true);
    }
  });
});
