import type { ExportWords } from '../export.ts';

/** German. */
export const exported: ExportWords = {
  articleHeading: 'Der Artikel',
  sourcesHeading: 'Quellen',
  correctionsHeading: 'Beim Lesen berichtigt',
  address: 'Adresse',
  colophon:
    'Gefunden von According, einer Browser-Erweiterung, die sich irren kann. Jedes zitierte Wort stammt aus dem Artikel.',
  notASource: (source) => `„${source}“ ist keine Quelle`,
  sameAs: (source, as) => `„${source}“ ist dieselbe Quelle wie „${as}“`,
  wrongSource: (claim, to) =>
    to === null ? `Für „${claim}“ ist keine Quelle genannt` : `„${claim}“ ist gesagt von „${to}“`,
  share: 'Anteil an den zugeschriebenen Worten',
};
