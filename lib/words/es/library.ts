import { counter } from '../counter.ts';
import { numberFormat } from '../formats.ts';
import type { LibraryWords } from '../library.ts';

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
  nothingFound: (query) => `Ningún artículo guardado tiene «${query}» en su título, su medio o su firma.`,
  count: articles,
  selected: (n) => count(n, { one: 'seleccionado', other: 'seleccionados' }),
  selectAll: 'Seleccionar todos',
  select: (title) => `Seleccionar ${title}`,
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
  ofFile: (name, sentence) => `${name}: ${sentence}`,
  formats: {
    json: { name: 'JSON', hint: 'todo; se puede volver a importar' },
    csv: { name: 'CSV', hint: 'una fila por afirmación, para hojas de cálculo' },
    markdown: { name: 'Markdown', hint: 'para notas y documentos' },
    html: { name: 'Página web', hint: 'el artículo marcado, para abrirlo o enviarlo' },
    annotations: { name: 'Web Annotations', hint: 'JSON-LD del W3C, para programas de anotación' },
  },
  exported: (n) => `${count(n, { one: 'artículo exportado', other: 'artículos exportados' })}.`,
  leftOut: (n) =>
    n === 1
      ? '1 artículo no se pudo leer y queda fuera. Abre su página y guárdalo otra vez.'
      : `${articles(n)} no se pudieron leer y quedan fuera. Abre sus páginas y guárdalos otra vez.`,
  failures: {
    full: 'No queda espacio para guardar esto. Nada ha cambiado. Libera espacio en el disco, o exporta algunos artículos y bórralos aquí, y vuelve a intentarlo.',
    blocked:
      'Otra página de According sigue trabajando con una versión anterior. Cierra todas sus páginas y abre esta de nuevo.',
    newer: 'According se ha actualizado. Cierra esta página y ábrela de nuevo.',
    unavailable:
      'El navegador no da a According dónde guardar artículos. En una ventana privada es así a propósito; si no, reinicia el navegador. Mientras tanto, exporta lo que quieras conservar.',
    damaged: 'Este artículo estaba guardado y no se puede leer. Abre su página otra vez y guárdalo de nuevo.',
    brokenOff: 'El navegador lo interrumpió. Nada ha cambiado. Vuelve a intentarlo.',
    tooLarge:
      'Este archivo es mayor de lo que According puede leer de una vez. Exporta los artículos en partes más pequeñas.',
    unfit:
      'Lo que se encontró en este artículo no se puede guardar tal como está. Recarga su página, léela de nuevo y guárdalo.',
    notRead: 'El navegador no pudo leer este archivo. Comprueba que sigue en su sitio y elígelo de nuevo.',
  },
  importFailures: {
    notJson: 'Este archivo no es JSON. Elige uno que According haya exportado como JSON.',
    notOurs: 'Este archivo no es de According. Elige uno que According haya exportado como JSON.',
    newerFile:
      'Este archivo es de una versión más nueva de According. Actualiza According y vuelve a intentarlo.',
    damagedFile: 'Este archivo está dañado. Exporta de nuevo los artículos allí de donde vino.',
  },
  keep: {
    save: 'Guardar este artículo',
    saved: 'Guardado',
    saveAgain: 'Guardar otra vez',
    done: 'Guardado.',
    updated: 'Guardado otra vez, tal como está ahora.',
    isPrivate: 'De una ventana privada no se guarda nada. En su lugar puedes exportar el artículo.',
    export: 'Exportar',
    openLibrary: 'Artículos guardados',
    copyLink: 'Copiar un enlace a la afirmación mostrada',
    linkCopied: 'Enlace copiado.',
    notCopied: 'El navegador no dejó copiar el enlace. Haz clic una vez en la página y vuelve a intentarlo.',
  },
};
