import type { Failure } from '../../messages.ts';
import type { NoArticle } from '../../model.ts';
import { counter } from '../counter.ts';
import { listFormat, numberFormat, percentFormat } from '../formats.ts';
import { apart } from '../isolate.ts';
import type { ReportWords } from '../report.ts';
import { terms } from './terms.ts';

const LOOKS_LIKE: Readonly<Record<Exclude<NoArticle, 'notEnglish'>, string>> = {
  homePage: 'Parece una portada.',
  list: 'Parece una lista.',
  search: 'Parece una lista o una búsqueda.',
  discussion: 'Parece un debate.',
  video: 'Parece la página de un vídeo.',
  profile: 'Parece la página de un vídeo, una persona o un producto.',
  links: 'Parece una lista de enlaces.',
  hardlyText: 'Apenas hay texto seguido en esta página.',
  littleText: 'Hay poco texto seguido en esta página.',
  unlike: 'Se encontraron muy pocas señales de que lo sea.',
};

const FAILURES: Readonly<Record<Failure, string>> = {
  unexpected: 'Algo falló durante la lectura. Recarga la página y vuelve a intentarlo.',
  unreachable: 'According se actualizó o se reinició. Recarga la página y vuelve a intentarlo.',
  tooLong: 'Es demasiado larga: tiene más de un millón de caracteres.',
  engine: 'According no pudo analizar este artículo. Comunica su dirección, por favor.',
  silent: 'No responde. Recarga la página y vuelve a intentarlo.',
  gone: 'Se cerró o cambió durante la lectura.',
  refused: 'El navegador no lo permitió. Recarga la página y vuelve a intentarlo.',
};

function reportWords(): ReportWords {
  const { locale } = terms;
  const count = counter(locale);
  const number = numberFormat(locale);
  const percent = percentFormat(locale);
  const together = listFormat(locale, { type: 'conjunction' });
  const claims = (n: number) => count(n, { one: 'afirmación', other: 'afirmaciones' });

  return {
    ...terms,
    number: (value) => number.format(value),
    share: (value) =>
      value > 0 && value < 0.01 ? `menos del ${percent.format(0.01)}` : percent.format(value),
    cutShort: (share) =>
      `Esta página es muy larga. Solo se leyó el primer ${percent.format(Math.max(share, 0.01))}.`,
    summary: ({ sources, claims: claimCount, numbers, unsourcedNumbers }) => {
      const parts = [count(sources, { one: 'fuente', other: 'fuentes' }), claims(claimCount)];
      if (numbers > 0) {
        const counted = count(numbers, { one: 'cifra', other: 'cifras' });
        parts.push(
          unsourcedNumbers > 0 ? `${counted}, ${number.format(unsourcedNumbers)} sin fuente` : counted,
        );
      }
      return parts.join(' · ');
    },
    claims,

    viewsLabel: 'Vistas',
    views: { sources: 'Fuentes', numbers: 'Cifras', picture: 'Gráficos' },
    orderLabel: 'Orden',
    orders: { appearance: 'Por orden', share: 'Por peso' },

    unsourcedClaimsHeading: 'Afirmaciones sin fuente indicada',
    numbersHeading: 'Según una sola fuente',
    severalHeading: 'Según varias fuentes',
    sameValue: 'mismo valor',
    differentValues: 'valores distintos',
    unsourcedNumbersHeading: 'Sin fuente indicada',
    sharesHeading: 'Parte de las palabras atribuidas',
    noSource: 'Sin fuente indicada',
    list: (items) => items.map(apart).join(', '),

    hideAll: 'Ocultar todo',
    showAll: 'Mostrar todo',
    onlyThis: 'Solo esta',
    suffix: (name) => `: ${apart(name)}`,
    shown: 'Marcada en la página. Haz clic para ocultarla.',
    hidden: 'Oculta en la página. Haz clic para mostrarla.',
    turnOff: 'Apagar',
    openPanel: 'Abrir en el panel lateral',
    settings: 'Ajustes',
    alwaysOn: 'Siempre en',
    previousClaim: 'Afirmación anterior',
    nextClaim: 'Afirmación siguiente',
    others: (n) => `+${number.format(n)} con menos palabras`,
    openOthers: 'Mostrar una a una',
    closeOthers: 'Mostrar juntas',
    noSources: 'Aquí no se indica la fuente de nada.',
    noNumbers: 'En este artículo no hay cifras.',
    unnamed: 'Fuente sin nombre',
    lost: 'Ya no está en la página',
    troubles: {
      notKept: 'No se pudieron guardar tus correcciones. Valen hasta que salgas de esta página.',
      unreadable: 'No se pudieron leer todas las correcciones de esta página. Se muestra sin ellas.',
    },
    together: (names) => `${together.format(names.map(apart))}, conjuntamente`,

    reading: { title: 'Leyendo el artículo', text: 'Buscando quién dijo qué.', action: null },
    off: {
      title: 'Apagado en esta página',
      text: 'No hay nada marcado. La página está como estaba.',
      action: 'Leer esta página',
    },
    unread: {
      title: 'Aún sin leer',
      text: 'Haz clic en According, en la barra de herramientas, y aquí aparecerá quién dijo qué.',
      action: 'Leer esta página',
    },
    nothing: {
      title: 'Aquí no se cita a nadie',
      text: 'El artículo se leyó hasta el final y no recoge las palabras de nadie. Si todavía se estaba cargando, recarga la página.',
      action: 'Recargar la página',
    },
    notArticle: (reason) =>
      reason === 'notEnglish'
        ? {
            title: 'Esta página no está en inglés',
            text: 'According solo sabe inglés. En otro idioma se le escapa casi todo lo que se dice, y se equivoca a menudo.',
            action: 'Intentarlo igualmente',
          }
        : {
            title: 'Puede que no sea un artículo',
            text: LOOKS_LIKE[reason],
            action: 'Analizar igualmente',
          },
    unreadable: {
      browserPage: {
        title: 'Una página del propio navegador',
        text: 'Los navegadores no dejan que ninguna extensión lea sus páginas. Abre una noticia y haz clic allí en According.',
        action: 'Probarlo con un ejemplo',
      },
      store: {
        title: 'Una página de la tienda de extensiones',
        text: 'Los navegadores no dejan que ninguna extensión lea la tienda. Abre una noticia y haz clic allí en According.',
        action: 'Probarlo con un ejemplo',
      },
      pdf: {
        title: 'Un documento PDF',
        text: 'According lee páginas web y no puede leer un PDF. Muchos artículos están también en la web: abre esa versión.',
        action: 'Probarlo con un ejemplo',
      },
      noAccess: {
        title: 'Sin acceso a esta página',
        text: 'El navegador no dio acceso a esta página. Recárgala y haz clic en According, en la barra de herramientas.',
        action: 'Recargar la página',
      },
    },
    failed: (why) => ({
      title: 'No se pudo leer la página',
      text: FAILURES[why],
      action: 'Intentar de nuevo',
    }),
    disconnected: {
      title: 'La página ha perdido la conexión',
      text: 'Ocurre tras una actualización o una pausa larga. Recarga la página para leerla de nuevo.',
      action: 'Recargar la página',
    },
  };
}

/** Spanish. */
export const report: ReportWords = reportWords();
