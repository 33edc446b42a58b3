import type { BrowserWords } from '../browser.ts';
import { counter } from '../counter.ts';

const count = counter('fr');

/** French. */
export const browser: BrowserWords = {
  name: 'According',
  badge: (sources) => `According : ${count(sources, { one: 'source', other: 'sources' })}`,
  menu: { whoSaid: 'Qui a dit cela ?', show: 'Montrer qui a dit quoi' },
  commands: {
    _execute_action: 'Montrer qui a dit quoi',
    'next-claim': 'Aller au propos suivant',
    'previous-claim': 'Aller au propos précédent',
    'toggle-marks': 'Masquer ou afficher les marques',
    'open-panel': 'Ouvrir le panneau latéral',
  },
};
