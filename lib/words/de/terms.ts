import type { Terms } from '../overlay.ts';

/** German. */
export const terms: Terms = {
  locale: 'de',
  direction: 'ltr',
  type: { direct: 'Zitat', mixed: 'Teilzitat', indirect: 'Paraphrase' },
  kind: {
    person: 'Person',
    organization: 'Organisation',
    government: 'Regierung',
    document: 'Dokument',
    media: 'Medium',
    group: 'Gruppe',
    'anonymous-person': 'Person',
    author: 'Der Autor',
  },
};
