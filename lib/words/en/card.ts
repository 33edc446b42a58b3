import type { CardWords } from '../card.ts';
import { counter } from '../counter.ts';
import { numberFormat } from '../formats.ts';
import { apart } from '../isolate.ts';
import { facts } from './facts.ts';

const count = counter('en');
const number = numberFormat('en');
const quoted = (printed: string) => `“${apart(printed)}”`;

/** English. */
export const card: CardWords = {
  ...facts,
  title: 'Who said this',
  close: 'Close',
  quoted,

  unnamed: 'Unnamed source',

  position: (place, all) => `${number.format(place)} of ${number.format(all)}`,
  previous: 'Previous claim of this source',
  next: 'Next claim of this source',
  noNext: 'No further claim.',
  noPrevious: 'No earlier claim.',

  why: 'Why marked',
  reason: (reason, cue) => {
    switch (reason) {
      case 'reporting':
        return cue === ''
          ? 'The wording reports what somebody said.'
          : `${quoted(cue)} ties these words to their source.`;
      case 'sourceless':
        return cue === ''
          ? 'The wording reports without saying who said it.'
          : `${quoted(cue)} reports without saying who said it.`;
      case 'continued':
        return 'The quotation goes on from the one before it.';
      case 'transcript':
        return 'A name and a colon stand before it, as in a transcript.';
      case 'signature':
        return 'A dash and a name follow the quotation.';
      case 'learned':
        return 'The wording is like that of other reported speech.';
    }
  },
  finder: {
    rules: 'Found by a rule.',
    model: 'Found by the learned model alone.',
    both: 'Found by a rule and the learned model alike.',
  },
  certainty: { high: 'Confidence: high.', medium: 'Confidence: medium.', low: 'Confidence: low.' },

  noSourceForNumber: 'no source given here',
  sameQuantity: 'The same quantity elsewhere',

  inSelection: (sources) => `${count(sources, { one: 'source', other: 'sources' })} in this selection`,
  noSource: 'No source is given here.',
  partUnsourced: 'For the rest of the selection no source is given.',
  notRead: 'This text was not read as part of the article.',
  nothingSelected: 'Select some words of the article, then ask again.',
  predicting: 'You are predicting. Reveal the marks first, then ask.',
};
