import type { Failure } from '../../messages.ts';
import type { NoArticle } from '../../model.ts';
import { counter } from '../counter.ts';
import { listFormat, numberFormat, percentFormat } from '../formats.ts';
import { apart } from '../isolate.ts';
import type { ReportWords } from '../report.ts';
import { terms } from './terms.ts';

const LOOKS_LIKE: Readonly<Record<Exclude<NoArticle, 'notEnglish'>, string>> = {
  homePage: 'Das sieht nach einer Startseite aus.',
  list: 'Das sieht nach einer Liste aus.',
  search: 'Das sieht nach einer Liste oder Suche aus.',
  discussion: 'Das sieht nach einer Diskussion aus.',
  video: 'Das sieht nach einer Videoseite aus.',
  profile: 'Das sieht nach der Seite eines Videos, einer Person oder eines Produkts aus.',
  links: 'Das sieht nach einer Liste von Links aus.',
  hardlyText: 'Auf dieser Seite steht kaum fortlaufender Text.',
  littleText: 'Auf dieser Seite steht wenig fortlaufender Text.',
  unlike: 'Es fanden sich zu wenige Anzeichen dafür.',
};

const FAILURES: Readonly<Record<Failure, string>> = {
  unexpected: 'Beim Lesen ging etwas schief. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  unreachable:
    'According wurde aktualisiert oder neu gestartet. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  tooLong: 'Sie ist zu lang: Sie enthält mehr als eine Million Zeichen.',
  engine: 'According konnte diesen Artikel nicht zerlegen. Bitte melden Sie seine Adresse.',
  silent: 'Sie antwortet nicht. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  gone: 'Sie verschwand, während sie gelesen wurde.',
  refused: 'Der Browser ließ es nicht zu. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
};

function reportWords(): ReportWords {
  const { locale } = terms;
  const count = counter(locale);
  const number = numberFormat(locale);
  const percent = percentFormat(locale);
  const together = listFormat(locale, { type: 'conjunction' });
  const claims = (n: number) => count(n, { one: 'Aussage', other: 'Aussagen' });

  return {
    ...terms,
    number: (value) => number.format(value),
    share: (value) => (value > 0 && value < 0.01 ? `unter ${percent.format(0.01)}` : percent.format(value)),
    cutShort: (share) =>
      `Diese Seite ist sehr lang. Nur die ersten ${percent.format(Math.max(share, 0.01))} wurden gelesen.`,
    summary: ({ sources, claims: claimCount, numbers, unsourcedNumbers }) => {
      const parts = [count(sources, { one: 'Quelle', other: 'Quellen' }), claims(claimCount)];
      if (numbers > 0) {
        const counted = count(numbers, { one: 'Zahl', other: 'Zahlen' });
        parts.push(
          unsourcedNumbers > 0 ? `${counted}, davon ${number.format(unsourcedNumbers)} ohne Quelle` : counted,
        );
      }
      return parts.join(' · ');
    },
    claims,

    viewsLabel: 'Ansichten',
    views: { sources: 'Quellen', numbers: 'Zahlen', picture: 'Bild' },
    orderLabel: 'Reihenfolge',
    orders: { appearance: 'Der Reihe nach', share: 'Nach Anteil' },

    unsourcedClaimsHeading: 'Aussagen ohne genannte Quelle',
    numbersHeading: 'Von einer Quelle genannt',
    severalHeading: 'Von mehreren Quellen genannt',
    sameValue: 'gleicher Wert',
    differentValues: 'verschiedene Werte',
    unsourcedNumbersHeading: 'Keine Quelle genannt',
    sharesHeading: 'Anteil an den zugeschriebenen Worten',
    noSource: 'Keine Quelle genannt',
    list: (items) => items.map(apart).join(', '),

    hideAll: 'Alle ausblenden',
    showAll: 'Alle zeigen',
    onlyThis: 'Nur diese',
    suffix: (name) => `: ${apart(name)}`,
    shown: 'Auf der Seite markiert. Klicken blendet sie aus.',
    hidden: 'Auf der Seite ausgeblendet. Klicken zeigt sie.',
    turnOff: 'Ausschalten',
    openPanel: 'In der Seitenleiste öffnen',
    settings: 'Einstellungen',
    alwaysOn: 'Immer auf',
    previousClaim: 'Vorige Aussage',
    nextClaim: 'Nächste Aussage',
    others: (n) => `+${number.format(n)} mit weniger Worten`,
    openOthers: 'Einzeln zeigen',
    closeOthers: 'Zusammen zeigen',
    noSources: 'Hier ist für nichts eine Quelle genannt.',
    noNumbers: 'In diesem Artikel stehen keine Zahlen.',
    unnamed: 'Nicht genannte Quelle',
    lost: 'Nicht mehr auf der Seite',
    troubles: {
      notKept:
        'Ihre Berichtigungen konnten nicht gespeichert werden. Sie gelten, bis Sie diese Seite verlassen.',
      unreadable: 'Nicht alle Berichtigungen zu dieser Seite waren lesbar. Sie wird ohne diese angezeigt.',
    },
    together: (names) => `${together.format(names.map(apart))} gemeinsam`,

    reading: {
      title: 'Der Artikel wird gelesen',
      text: 'Es wird gesucht, wer was gesagt hat.',
      action: null,
    },
    off: {
      title: 'Auf dieser Seite aus',
      text: 'Nichts ist markiert. Die Seite ist, wie sie war.',
      action: 'Diese Seite lesen',
    },
    unread: {
      title: 'Noch nicht gelesen',
      text: 'Klicken Sie auf dieser Seite in der Symbolleiste auf According; dann steht hier, wer was gesagt hat.',
      action: 'Diese Seite lesen',
    },
    nothing: {
      title: 'Hier wird niemand zitiert',
      text: 'Der Artikel wurde bis zum Ende gelesen und gibt niemandes Worte wieder. Wurde er noch geladen, laden Sie die Seite neu.',
      action: 'Seite neu laden',
    },
    notArticle: (reason) =>
      reason === 'notEnglish'
        ? {
            title: 'Diese Seite ist nicht auf Englisch',
            text: 'According kann nur Englisch. In einer anderen Sprache entgeht ihm das meiste, und es irrt sich oft.',
            action: 'Trotzdem versuchen',
          }
        : {
            title: 'Vielleicht ist das kein Artikel',
            text: LOOKS_LIKE[reason],
            action: 'Trotzdem untersuchen',
          },
    unreadable: {
      browserPage: {
        title: 'Eine Seite des Browsers selbst',
        text: 'Browser lassen keine Erweiterung ihre eigenen Seiten lesen. Öffnen Sie einen Zeitungsartikel und klicken Sie dort auf According.',
        action: 'An einem Beispiel probieren',
      },
      store: {
        title: 'Eine Seite des Erweiterungs-Shops',
        text: 'Browser lassen keine Erweiterung den Shop lesen. Öffnen Sie einen Zeitungsartikel und klicken Sie dort auf According.',
        action: 'An einem Beispiel probieren',
      },
      pdf: {
        title: 'Ein PDF-Dokument',
        text: 'According liest Webseiten und kann kein PDF lesen. Viele Artikel gibt es auch als Webseite: Öffnen Sie diese.',
        action: 'An einem Beispiel probieren',
      },
      noAccess: {
        title: 'Kein Zugriff auf diese Seite',
        text: 'Der Browser gab keinen Zugriff auf diese Seite. Laden Sie sie neu und klicken Sie dann in der Symbolleiste auf According.',
        action: 'Seite neu laden',
      },
    },
    failed: (why) => ({
      title: 'Die Seite konnte nicht gelesen werden',
      text: FAILURES[why],
      action: 'Noch einmal versuchen',
    }),
    disconnected: {
      title: 'Die Seite hat ihre Verbindung verloren',
      text: 'Das geschieht nach einem Update oder einer langen Pause. Laden Sie die Seite neu, um sie wieder zu lesen.',
      action: 'Seite neu laden',
    },
  };
}

/** German. */
export const report: ReportWords = reportWords();
