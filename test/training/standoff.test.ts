import { describe, expect, it } from 'vitest';
import { attach, detach } from '../../lib/training/standoff.ts';

const TEXT = 'Ferry is late\n\nAnn Lee said the quay is safe.\n“Go home,” said Bo Ray. He added: “Now.”';
const at = (words: string): readonly [number, number] => [
  TEXT.indexOf(words),
  TEXT.indexOf(words) + words.length,
];
const LINE = {
  id: 'harbour.html',
  text: TEXT,
  attributions: [
    { source: [at('Ann Lee')], cue: [at('said')], content: [at('the quay is safe')] },
    { source: [at('Bo Ray')], cue: [at('said Bo')], content: [at('“Go home,”'), at('“Now.”')] },
    { source: [], cue: [at('late')], content: [at('Ferry is')] },
  ],
};
const detached = detach('harbour.html', LINE);

describe('annotations without their text', () => {
  it('hold no word of it', () => {
    expect(Object.keys(detached)).toEqual(['page', 'paragraphs', 'end', 'attributions']);
    expect(JSON.stringify([detached.paragraphs, detached.end, detached.attributions])).toMatch(
      /^[[\],"0-9a-f]+$/,
    );
  });

  /** Rows: how the text is read now, and the attributions that are lost by it. */
  const READ = [
    ['as it was', TEXT, 0],
    ['with other paragraphs around it', `By our reporter\n${TEXT}\nRead more`, 0],
    ['with one paragraph changed', TEXT.replace('safe', 'sound'), 1],
    ['without its first line', TEXT.slice(TEXT.indexOf('\n') + 1), 1],
    ['as something else', 'Nothing of it.', 3],
  ] as const;

  it.each(READ)('are put on the text again, read %s', (_, text, lost) => {
    const found = attach(detached, text);
    expect(found.lost).toBe(lost);
    const printed = (line: {
      readonly text: string;
      readonly attributions: typeof found.line.attributions;
    }) =>
      line.attributions.map((one) =>
        [one.source, one.cue, one.content].map((spans) => spans.map(([s, e]) => line.text.slice(s, e))),
      );
    const before = printed(LINE);
    for (const one of printed(found.line)) expect(before).toContainEqual(one);
    expect(found.line.attributions).toHaveLength(3 - lost);
  });

  /** Rows: what was annotated, what is read now, and how far it counts. */
  const ENDS = [
    ['a long page from its beginning', TEXT, `${TEXT}\nNobody read this.\nNor this.`, TEXT],
    [
      'up to a paragraph in which nothing is said',
      `${TEXT}\nIt rained.`,
      `${TEXT}\nIt rained.\nNor this.`,
      `${TEXT}\nIt rained.`,
    ],
    ['whose last paragraph is gone', `${TEXT}\nIt rained.`, `${TEXT}\nIt snowed.`, TEXT],
  ] as const;

  it.each(ENDS)('count no further than they go: %s', (_, annotated, now, read) => {
    const { line } = attach(detach('harbour.html', { ...LINE, text: annotated }), now);
    expect(line.text).toBe(read);
  });

  it('refuses a span over the end of a paragraph', () => {
    const line = { ...LINE, attributions: [{ source: [], cue: [], content: [[0, 30] as const] }] };
    expect(() => detach('harbour.html', line)).toThrow(/paragraph/);
  });
});
