import { counter } from '../counter.ts';
import { numberFormat } from '../formats.ts';
import { apart } from '../isolate.ts';
import type { LibraryWords } from '../library.ts';
import { keeping } from './keep.ts';

const count = counter('fr');
const number = numberFormat('fr');
const articles = (n: number) => count(n, { one: 'article', other: 'articles' });

/** Slow to make, so made once and when a day is first told. */
let day: Intl.DateTimeFormat | null = null;

function date(iso: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  day ??= new Intl.DateTimeFormat('fr', { dateStyle: 'medium' });
  return day.format(time);
}

/** French. */
export const library: LibraryWords = {
  ...keeping,
  title: 'Articles enregistrés',
  views: { saved: 'Articles enregistrés', compare: 'Comparer', audit: 'Bilan des sources' },
  viewsLabel: 'Vues',
  untitled: 'Sans titre',
  date,
  savedOn: (iso) => `Enregistré le ${date(iso)}`,
  empty: {
    title: 'Aucun article pour l’instant',
    text: 'Ouvrez un article, cliquez sur According, puis sur son marque-page. L’article est gardé ici avec tout ce qui y a été trouvé, même si sa page change ou disparaît.',
    drop: 'Vous pouvez aussi déposer ici un fichier qu’According a exporté en JSON.',
  },
  searchLabel: 'Rechercher titres et médias',
  nothingFound: (query) =>
    `Aucun article enregistré n’a « ${apart(query)} » dans son titre, son média ou sa signature.`,
  count: articles,
  selected: (n) => count(n, { one: 'sélectionné', other: 'sélectionnés' }),
  selectAll: 'Tout sélectionner',
  select: (title) => `Sélectionner ${apart(title)}`,
  compareSelected: 'Comparer',
  openAudit: 'Bilan des sources',
  export: 'Exporter',
  exportAll: 'Tout exporter',
  delete: 'Supprimer',
  worksheet: 'Fiche de travail',
  opensPage: 'Ouvre la page',
  reading: 'Ouverture des articles',
  deleted: (n) => `${count(n, { one: 'article supprimé', other: 'articles supprimés' })}.`,
  undo: 'Rétablir',
  undone: 'Rétabli.',
  import: 'Importer',
  dropHere: 'Déposez ici des fichiers JSON d’According',
  imported: ({ added, updated, skipped }) =>
    `${count(added, { one: 'nouveau', other: 'nouveaux' })}, ${count(updated, { one: 'mis à jour', other: 'mis à jour' })}, ${number.format(skipped)} déjà ici.`,
  ofFile: (name, sentence) => `${apart(name)} : ${sentence}`,
  exported: (n) => `${count(n, { one: 'article exporté', other: 'articles exportés' })}.`,
  leftOut: (n) =>
    n < 2
      ? `${articles(n)} n’a pas pu être lu et est laissé de côté. Rouvrez sa page et enregistrez-le de nouveau.`
      : `${articles(n)} n’ont pas pu être lus et sont laissés de côté. Rouvrez leurs pages et enregistrez-les de nouveau.`,
  importFailures: {
    notJson: 'Ce fichier n’est pas du JSON. Choisissez-en un qu’According a exporté en JSON.',
    notOurs: 'Ce fichier n’est pas d’According. Choisissez-en un qu’According a exporté en JSON.',
    newerFile:
      'Ce fichier vient d’une version plus récente d’According. Mettez According à jour, puis réessayez.',
    damagedFile: 'Ce fichier est abîmé. Exportez de nouveau les articles là d’où il vient.',
  },
};
