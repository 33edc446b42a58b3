import { describe, expect, it } from 'vitest';
import type { TokenRun } from '../../../lib/engine/document.ts';
import { withoutPatient } from '../../../lib/engine/model/passive.ts';
import { readDocument } from '../../../lib/engine/read.ts';
import { articleOf } from '../article.ts';

describe('a passive’s subject is no source', () => {
  /** Rows: a text, the subject that was taken for the source, the cue's head, the content; what is left as source and content. */
  const CASES: readonly (readonly [
    text: string,
    source: string,
    head: string,
    content: string,
    who: string | null,
    what: readonly string[],
  ])[] = [
    ['Roe was told that it was late.', 'Roe', 'told', 'that it was late', null, ['that it was late']],
    ['Roe was not asked to leave.', 'Roe', 'asked', 'to leave', null, ['to leave']],
    [
      'Roe was urged to resign by her own party.',
      'Roe',
      'urged',
      'to resign by her own party',
      'her own party',
      ['to resign'],
    ],
    ['Roe was told to pay by Friday.', 'Roe', 'told', 'to pay by Friday', null, ['to pay by Friday']],
    ['Roe was told to pay by card.', 'Roe', 'told', 'to pay by card', null, ['to pay by card']],
    ['Roe was asked to leave by Ann Lee.', 'Roe', 'asked', 'to leave by Ann Lee', 'Ann Lee', ['to leave']],
    ['Roe is suspected of theft.', 'Roe', 'suspected', 'theft', null, ['Roe', 'theft']],
    ['Roe, accused of theft, left.', 'Roe', 'accused', 'theft', null, ['Roe', 'theft']],
    ['It is widely believed that it sank.', 'It', 'believed', 'that it sank', null, ['that it sank']],
    ['It emerged that it sank.', 'It', 'emerged', 'that it sank', null, ['that it sank']],
    ['It said that it sank.', 'It', 'said', 'that it sank', 'It', ['that it sank']],
    ['There are fears that it sank.', 'There', 'fears', 'that it sank', null, ['that it sank']],
    ['Roe told them that it was late.', 'Roe', 'told', 'that it was late', 'Roe', ['that it was late']],
    ['Roe has believed that it sank.', 'Roe', 'believed', 'that it sank', 'Roe', ['that it sank']],
    ['Roe is convinced that it sank.', 'Roe', 'convinced', 'that it sank', 'Roe', ['that it sank']],
    ['Roe was urged by them to go.', 'them', 'urged', 'to go', 'them', ['to go']],
    ['Roe accused Lee of theft.', 'Roe', 'accused', 'Lee of theft', 'Roe', ['Lee of theft']],
  ];
  it.each(CASES)('%s', (text, source, head, content, who, what) => {
    const document = readDocument(articleOf(text));
    const run = (part: string): TokenRun => {
      const start = text.indexOf(part);
      const from = document.tokens.findIndex((token) => token.start === start);
      return { from, to: document.tokens.findIndex((token) => token.end === start + part.length) + 1 };
    };
    const words = ({ from, to }: TokenRun): string =>
      text.slice(document.tokens[from]?.start, document.tokens[to - 1]?.end);
    const edges = withoutPatient(document, run(head).from, { source: run(source), content: [run(content)] });
    expect(edges.source && words(edges.source)).toBe(who);
    expect(edges.content.map(words)).toEqual(what);
  });
});
