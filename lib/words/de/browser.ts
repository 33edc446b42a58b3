import type { BrowserWords } from '../browser.ts';
import { counter } from '../counter.ts';

const count = counter('de');

/** German. */
export const browser: BrowserWords = {
  name: 'According',
  badge: (sources) => `According: ${count(sources, { one: 'Quelle', other: 'Quellen' })}`,
  menu: { whoSaid: 'Wer hat das gesagt?', show: 'Zeigen, wer was gesagt hat' },
  commands: {
    _execute_action: 'Zeigen, wer was gesagt hat',
    'next-claim': 'Zur nächsten Aussage',
    'previous-claim': 'Zur vorigen Aussage',
    'toggle-marks': 'Markierungen aus- oder einblenden',
    'open-panel': 'Seitenleiste öffnen',
  },
};
