import type { Terms } from '../overlay.ts';

/** French. */
export const terms: Terms = {
  locale: 'fr',
  direction: 'ltr',
  type: { direct: 'Citation', mixed: 'Citation partielle', indirect: 'Paraphrase' },
  kind: {
    person: 'Personne',
    organization: 'Organisation',
    government: 'Gouvernement',
    document: 'Document',
    media: 'Média',
    group: 'Groupe',
    'anonymous-person': 'Personne',
    author: 'L’auteur',
  },
};
