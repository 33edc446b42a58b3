import type { Predicting, TabState } from '../../lib/messages.ts';
import type { TextSpan } from '../../lib/model.ts';
import { harbour } from './harbour.ts';

const { text } = harbour().article;

function span(words: string): TextSpan {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in the article.`);
  return { start, end: start + words.length };
}

/** What a class marks in the harbour article: one as it was found, one with another source, one of its own. */
export const MADE: Predicting = {
  predictions: [
    {
      id: 'p1',
      content: span('Nobody in this room wants another March'),
      source: { type: 'mention', span: span('Elena Ruiz') },
    },
    {
      id: 'p2',
      content: span('The March storm flooded 1,400 homes'),
      source: { type: 'typed', text: 'the mayor of a city whose name is much longer than a column is wide' },
    },
    { id: 'p3', content: span('The barrier has 9 gates'), source: { type: 'nobody' } },
  ],
  open: null,
  selected: null,
  isRevealed: false,
};

const state = (change: Partial<Predicting>): TabState => ({
  ...harbour(),
  predicting: { ...MADE, ...change },
});

/** Every screen of "predict, then reveal", by name. */
export const PREDICTING = {
  begin: state({ predictions: [] }),
  passage: state({ selected: span('“Everybody saw the invoices,”') }),
  source: state({ open: span('“Everybody saw the invoices,”'), selected: span('the official') }),
  revealed: state({ isRevealed: true }),
};
