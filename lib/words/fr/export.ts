import type { ExportWords } from '../export.ts';

/** French. */
export const exported: ExportWords = {
  articleHeading: 'L’article',
  sourcesHeading: 'Sources',
  correctionsHeading: 'Corrigé à la lecture',
  address: 'Adresse',
  colophon:
    'Trouvé par According, une extension de navigateur, qui peut se tromper. Tous les mots cités sont ceux de l’article.',
  notASource: (source) => `« ${source} » n’est pas une source`,
  sameAs: (source, as) => `« ${source} » est la même source que « ${as} »`,
  wrongSource: (claim, to) =>
    to === null ? `« ${claim} » est sans source indiquée` : `« ${claim} » est dit par « ${to} »`,
  share: 'Part des mots attribués',
};
