import { counter } from '../counter.ts';
import type { PredictWords } from '../predict.ts';

const count = counter('en');
const passages = (n: number) => count(n, { one: 'passage', other: 'passages' });

/** English. */
export const predict: PredictWords = {
  menu: 'For a class',
  start: 'Predict, then reveal',
  startHint: 'hide the marks, say who said what, then compare',
  worksheet: 'Worksheet',
  worksheetHint: 'the article on paper, with an answer key',

  title: 'Who said what?',
  lead: 'The marks are hidden. Say who said what, then compare.',
  end: 'Stop',
  inPanel: 'In the side panel this stays open while you select.',
  passageStep: 'Select in the article what somebody says or thinks.',
  keyboardHint: 'By keyboard: F7 puts a cursor into the page, Shift and the arrows select.',
  nothingSelected: 'Nothing is selected yet.',
  takePassage: 'Mark this passage',
  sourceStep: 'Who says it? Select the source in the article, or type it.',
  useSelected: 'This is the source',
  typedLabel: 'Source',
  add: 'Add',
  nobody: 'No source is given',
  cancelPassage: 'Not this passage',
  passageLabel: 'Passage',
  selectedLabel: 'Selected',
  marked: (n) => `${passages(n)} marked`,
  remove: 'Remove',
  reveal: 'Reveal',
  tryAgain: 'Try again',
  startOver: 'Start over',

  outcomeTitle: 'Yours beside According’s',
  summary: (predicted, claims) =>
    `You marked ${passages(predicted)}. According found ${count(claims, { one: 'claim', other: 'claims' })}.`,
  caution: 'According may be mistaken. Where you read a passage otherwise, the article decides.',
  outcomes: {
    found: { name: 'Found', text: 'The same passage, the same source.' },
    otherSource: { name: 'Another source', text: 'The same passage, another source.' },
    missed: { name: 'Missed', text: 'Only According has it.' },
    alone: { name: 'Yours alone', text: 'Only you have it.' },
  },
  yours: 'You',
  found: 'According',
};
