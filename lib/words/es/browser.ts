import type { BrowserWords } from '../browser.ts';
import { counter } from '../counter.ts';

const count = counter('es');

/** Spanish. */
export const browser: BrowserWords = {
  name: 'According',
  badge: (sources) => `According: ${count(sources, { one: 'fuente', other: 'fuentes' })}`,
  menu: { whoSaid: '¿Quién dijo esto?', show: 'Mostrar quién dijo qué' },
  commands: {
    _execute_action: 'Mostrar quién dijo qué',
    'next-claim': 'Ir a la afirmación siguiente',
    'previous-claim': 'Ir a la afirmación anterior',
    'toggle-marks': 'Ocultar o mostrar las marcas',
    'open-panel': 'Abrir el panel lateral',
  },
};
