import type { Terms } from '../overlay.ts';

/** Spanish. */
export const terms: Terms = {
  locale: 'es',
  direction: 'ltr',
  type: { direct: 'Cita', mixed: 'Cita parcial', indirect: 'Paráfrasis' },
  kind: {
    person: 'Persona',
    organization: 'Organización',
    government: 'Gobierno',
    document: 'Documento',
    media: 'Medio',
    group: 'Grupo',
    'anonymous-person': 'Persona',
    author: 'El autor',
  },
};
