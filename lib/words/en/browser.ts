import type { BrowserWords } from '../browser.ts';
import { counter } from '../counter.ts';

const count = counter('en');

export const browser: BrowserWords = {
  name: 'According',
  badge: (sources) => `According: ${count(sources, { one: 'source', other: 'sources' })}`,
  menu: { whoSaid: 'Who said this?', show: 'Show who said what' },
  commands: {
    _execute_action: 'Show who said what',
    'next-claim': 'Go to the next claim',
    'previous-claim': 'Go to the previous claim',
    'toggle-marks': 'Hide or show the marks',
    'open-panel': 'Open the side panel',
  },
};
