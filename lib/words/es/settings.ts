import { counter } from '../counter.ts';
import { listFormat, percentFormat } from '../formats.ts';
import type { SettingsWords } from '../settings.ts';
import { siteOutcomes } from './sites.ts';

const count = counter('es');
const percent = percentFormat('es');
const list = listFormat('es', { type: 'conjunction' });

/** Spanish. */
export const settings: SettingsWords = {
  title: 'Ajustes',
  settings: {
    markStyle: { name: 'Las afirmaciones se marcan con', hint: '' },
    tintStrength: { name: 'Intensidad del color', hint: '' },
    edgeMarks: {
      name: 'Señales en el borde',
      hint: 'Muestran, a lo largo del borde de la página, dónde habla cada fuente.',
    },
    card: {
      name: 'Ficha',
      hint: 'Se abre sobre una marca y dice quién lo dijo, con qué palabras y por qué se marcó.',
    },
    leastConfidence: {
      name: 'Certeza que se exige a According',
      hint: 'Cuanta más se exige, menos afirmaciones se muestran y menos de ellas son erróneas.',
    },
    language: { name: 'Idioma de According', hint: 'Los artículos los lee en inglés.' },
  },

  pageHeading: 'En la página',
  sampleLabel: 'Cómo se verá un artículo',
  sample: [
    { text: 'Elena Ruiz dijo', role: 'source', place: 0 },
    { text: ' que ' },
    { text: 'el ferri volvería a zarpar en ', role: 'content', place: 0 },
    { text: '12 días', role: 'number', place: 0 },
    { text: '. ' },
    { text: 'La oficina del puerto', role: 'source', place: 1 },
    { text: ' lo llamó ' },
    { text: '«una esperanza y no un plan».', role: 'content', place: 1 },
    { text: ' Unas ' },
    { text: '400 personas', role: 'number' },
    { text: ' esperan en la isla.' },
  ],
  styles: { tint: 'Un color', line: 'Una línea', both: 'Ambos' },

  foundHeading: 'Qué se muestra',
  leastConfidence: (threshold) =>
    threshold === 0 ? 'Todo lo encontrado' : `Con una seguridad del ${percent.format(threshold)} o más`,

  languageHeading: 'Idioma',
  automatic: 'El del navegador',
  languages: { en: 'English', es: 'Español', fr: 'Français', de: 'Deutsch', ar: 'العربية' },

  sites: {
    heading: 'Siempre en estos sitios',
    text: 'Los artículos de estos sitios se leen y se marcan sin hacer clic. En los demás, According no ve nada hasta que haces clic.',
    none: 'Ningún sitio todavía.',
    addLabel: 'Dirección de un sitio',
    addExample: 'noticias.example',
    add: 'Añadir',
    remove: 'Quitar',
    ...siteOutcomes,
  },

  keys: {
    heading: 'Teclado',
    notSet: 'Sin asignar',
    change: 'Cambiar los atajos',
    failed: 'El navegador no abrió su página de atajos.',
  },

  corrections: {
    heading: 'Tus correcciones',
    count: (corrections, pages) =>
      `${count(corrections, { one: 'corrección', other: 'correcciones' })} en ${count(pages, { one: 'página', other: 'páginas' })}`,
    none: 'Ninguna corrección todavía.',
    text: 'Lo que corriges en un artículo se guarda en este navegador, solo para esa dirección.',
    deleteAll: 'Borrar todas',
    sure: 'Borrarlas para siempre',
    keep: 'Conservarlas',
    failed:
      'No se pudo acceder a las correcciones. Cierra esta página, ábrela de nuevo y vuelve a intentarlo.',
  },

  data: {
    heading: 'Datos, para lectores y centros escolares',
    facts: [
      [
        '¿Qué lee According?',
        'La página que tienes delante, cuando haces clic, y las páginas de los sitios de la lista de arriba.',
      ],
      [
        '¿Adónde va?',
        'A ninguna parte. According no tiene servidor y no envía nada. El texto se lee en este navegador y se olvida al salir de la página, salvo que guardes el artículo.',
      ],
      [
        '¿Qué se guarda?',
        'Estos ajustes, que tu navegador puede llevar a tus otros ordenadores si así lo has activado, y tus correcciones y los artículos que guardas, solo en este navegador.',
      ],
      [
        '¿Hay cuentas o estadísticas?',
        'No. According no pide ningún nombre, no lleva estadísticas y no muestra publicidad. No hay nada que firmar.',
      ],
      [
        '¿Puede configurarlo un centro escolar?',
        'Sí, con las directivas de extensiones del navegador: todos los ajustes de esta página se pueden fijar y bloquear. Un ajuste bloqueado lo indica aquí.',
      ],
    ],
  },

  reset: {
    heading: 'Empezar de nuevo',
    text: 'Devuelve todos los ajustes de esta página a su valor inicial. Los sitios, los atajos y las correcciones se quedan.',
    button: 'Restablecer los ajustes',
    sure: 'Restablecerlos',
    cancel: 'Dejarlos así',
  },

  locked: 'Lo fija tu centro u organización',
  lockedTitle: 'Algunos ajustes los fija tu centro u organización y no se pueden cambiar aquí.',
  faulty: (names) =>
    `No se entendió lo guardado para ${list.format(names.map((name) => `«${name}»`))}. En su lugar se usa el valor habitual.`,
  forget: 'Olvidar lo guardado',
  unreadable:
    'El navegador no entregó los ajustes guardados. Se usan los habituales. Cierra esta página y ábrela de nuevo.',
  notSaved: 'El navegador no guardó este cambio. Espera un momento y vuelve a intentarlo.',
};
