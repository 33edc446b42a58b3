import type { ExportWords } from '../export.ts';

/** Spanish. */
export const exported: ExportWords = {
  articleHeading: 'El artículo',
  sourcesHeading: 'Fuentes',
  correctionsHeading: 'Corregido por quien lee',
  address: 'Dirección',
  colophon:
    'Encontrado por According, una extensión del navegador, que puede equivocarse. Todas las palabras citadas son del artículo.',
  notASource: (source) => `«${source}» no es una fuente`,
  sameAs: (source, as) => `«${source}» es la misma fuente que «${as}»`,
  wrongSource: (claim, to) =>
    to === null ? `«${claim}» no tiene fuente indicada` : `«${claim}» lo dijo «${to}»`,
  share: 'Parte de las palabras atribuidas',
};
