import { describe, expect, it } from 'vitest';
import { STANCE_ROWS } from '../../lib/engine/lexicon/stances.ts';
import { readDocument } from '../../lib/engine/read.ts';
import { stanceOf } from '../../lib/engine/stance.ts';
import type { Act, Stance } from '../../lib/model.ts';
import { articleOf } from './article.ts';

/** What the cue marked "{so}" tells; its content is what stands behind it, up to the full stop. */
function told(marked: string): { stance: Stance; act: Act } {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  const text = marked.replace(/[{}]/g, '');
  const content = { start: end + 1, end: Math.max(text.lastIndexOf('.'), end + 2) };
  const cue = start < 0 ? [] : [{ start, end }];
  return stanceOf(readDocument(articleOf(text)), { cue, content: [content] });
}

/** Rows: a sentence with its cue marked, stance, act. */
const CASES: readonly (readonly [string, Stance, Act])[] = [
  ['She {said} it was late.', 'neutral', 'statement'],
  ['{According to} the mayor, it was late.', 'neutral', 'statement'],
  ['She {said in a statement} that it was late.', 'neutral', 'statement'],
  ['She {pointed out} that it was late.', 'asserting', 'statement'],
  ['He {claims} that it was late.', 'doubting', 'statement'],
  ['They answered his {allegation} that it was late.', 'doubting', 'statement'],
  ['He {has admitted} that it was late.', 'conceding', 'statement'],
  ['The firm {has denied} that it was late.', 'denying', 'statement'],
  ['The firm {did not deny} that it was late.', 'conceding', 'statement'],
  ['The firm did not {deny} that it was late.', 'conceding', 'statement'],
  ['The firm {did not say} that it was late.', 'neutral', 'statement'],
  ['He {does not believe} that it was late.', 'denying', 'belief'],
  ['She {asked} whether it was late.', 'asking', 'statement'],
  ['She {asked} for a taxi.', 'demanding', 'wish'],
  ['She {called} the plan late.', 'neutral', 'statement'],
  ['She {called for} an answer.', 'demanding', 'wish'],
  ['He {told} the crowd that it was late.', 'neutral', 'statement'],
  ['He {wants} to go home.', 'neutral', 'wish'],
  ['They {agreed} that it was late.', 'neutral', 'statement'],
  ['They {agreed} to go home.', 'neutral', 'decision'],
  ['The court {ruled} that it was late.', 'neutral', 'decision'],
  ['The union {accused} the firm of being late.', 'criticizing', 'statement'],
  ['He {sang} that it was late.', 'neutral', 'statement'],
  ['He had no cue.', 'neutral', 'statement'],
];

describe('how a cue takes what it reports', () => {
  it.each(CASES)('%s', (marked, stance, act) => {
    expect(told(marked)).toEqual({ stance, act });
  });
});

describe('the lexicon of stances', () => {
  it.each(STANCE_ROWS)('%s, %s, from %s: %s', (stance, act, _source, words, example) => {
    const [first = ''] = words.split(/\s+/);
    const text = readDocument(articleOf(example));
    const cue = text.tokens.find(({ lemma }) => lemma === first || lemma === `${first}e`);
    expect(cue, `${first} does not stand in its example`).toBeDefined();
    if (!cue) return;
    const content = [{ start: cue.end + 1, end: example.length }];
    expect(stanceOf(text, { cue: [cue], content })).toEqual({ stance, act });
  });

  it('gives each word one row', () => {
    const words = STANCE_ROWS.flatMap((row) => row[3].split(/\s+/));
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});
