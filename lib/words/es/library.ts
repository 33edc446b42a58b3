import { counter } from '../counter.ts';
import { numberFormat } from '../formats.ts';
import { apart } from '../isolate.ts';
import type { LibraryWords } from '../library.ts';
import { keeping } from './keep.ts';

const count = counter('es');
const number = numberFormat('es');
const articles = (n: number) => count(n, { one: 'artículo', other: 'artículos' });

/** Slow to make, so made once and when a day is first told. */
let day: Intl.DateTimeFormat | null = null;

function date(iso: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  day ??= new Intl.DateTimeFormat('es', { dateStyle: 'medium' });
  return day.format(time);
}

/** Spanish. */
export const library: LibraryWords = {
  ...keeping,
  title: 'Artículos guardados',
  views: { saved: 'Artículos guardados', compare: 'Comparar', audit: 'Balance de fuentes' },
  viewsLabel: 'Vistas',
  untitled: 'Sin título',
  date,
  savedOn: (iso) => `Guardado el ${date(iso)}`,
  empty: {
    title: 'Todavía no hay artículos',
    text: 'Abre un artículo, haz clic en According y luego en su marcapáginas. El artículo se guarda aquí con todo lo que se encontró en él, aunque su página cambie o desaparezca.',
    drop: 'También puedes soltar aquí un archivo que According haya exportado como JSON.',
  },
  searchLabel: 'Buscar títulos y medios',
  nothingFound: (query) =>
    `Ningún artículo guardado tiene «${apart(query)}» en su título, su medio o su firma.`,
  count: articles,
  selected: (n) => count(n, { one: 'seleccionado', other: 'seleccionados' }),
  selectAll: 'Seleccionar todos',
  select: (title) => `Seleccionar ${apart(title)}`,
  compareSelected: 'Comparar',
  openAudit: 'Balance de fuentes',
  export: 'Exportar',
  exportAll: 'Exportar todos',
  delete: 'Borrar',
  worksheet: 'Hoja de trabajo',
  opensPage: 'Abre la página',
  reading: 'Abriendo los artículos',
  deleted: (n) => `${count(n, { one: 'artículo borrado', other: 'artículos borrados' })}.`,
  undo: 'Deshacer',
  undone: 'Restaurado.',
  import: 'Importar',
  dropHere: 'Suelta aquí archivos JSON de According',
  imported: ({ added, updated, skipped }) =>
    `${count(added, { one: 'nuevo', other: 'nuevos' })}, ${count(updated, { one: 'actualizado', other: 'actualizados' })}, ${number.format(skipped)} ya estaban aquí.`,
  ofFile: (name, sentence) => `${apart(name)}: ${sentence}`,
  exported: (n) => `${count(n, { one: 'artículo exportado', other: 'artículos exportados' })}.`,
  leftOut: (n) =>
    n === 1
      ? '1 artículo no se pudo leer y queda fuera. Abre su página y guárdalo otra vez.'
      : `${articles(n)} no se pudieron leer y quedan fuera. Abre sus páginas y guárdalos otra vez.`,
  importFailures: {
    notJson: 'Este archivo no es JSON. Elige uno que According haya exportado como JSON.',
    notOurs: 'Este archivo no es de According. Elige uno que According haya exportado como JSON.',
    newerFile:
      'Este archivo es de una versión más nueva de According. Actualiza According y vuelve a intentarlo.',
    damagedFile: 'Este archivo está dañado. Exporta de nuevo los artículos allí de donde vino.',
  },
};
