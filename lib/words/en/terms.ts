import type { Terms } from '../overlay.ts';

/** English. */
export const terms: Terms = {
  locale: 'en',
  direction: 'ltr',
  type: { direct: 'Quotation', mixed: 'Part quotation', indirect: 'Paraphrase' },
  kind: {
    person: 'Person',
    organization: 'Organization',
    government: 'Government',
    document: 'Document',
    media: 'News outlet',
    group: 'Group',
    'anonymous-person': 'Person',
    author: 'The author',
  },
};
