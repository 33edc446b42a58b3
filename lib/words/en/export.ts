import type { ExportWords } from '../export.ts';

/** English. */
export const exported: ExportWords = {
  articleHeading: 'The article',
  sourcesHeading: 'Sources',
  correctionsHeading: 'Corrected by the reader',
  address: 'Address',
  colophon:
    'Found by According, a browser extension, which may be mistaken. Every quoted word is the article’s own.',
  notASource: (source) => `“${source}” is not a source`,
  sameAs: (source, as) => `“${source}” is the same as “${as}”`,
  wrongSource: (claim, to) =>
    to === null ? `“${claim}” has no source given` : `“${claim}” is said by “${to}”`,
  share: 'Share of attributed words',
};
