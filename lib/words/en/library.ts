import { counter } from '../counter.ts';
import { numberFormat } from '../formats.ts';
import { apart } from '../isolate.ts';
import type { LibraryWords } from '../library.ts';
import { keeping } from './keep.ts';

const count = counter('en');
const number = numberFormat('en');
const articles = (n: number) => count(n, { one: 'article', other: 'articles' });

/** Slow to make, so made once and when a day is first told. */
let day: Intl.DateTimeFormat | null = null;

function date(iso: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  day ??= new Intl.DateTimeFormat('en', { dateStyle: 'medium' });
  return day.format(time);
}

/** English. */
export const library: LibraryWords = {
  ...keeping,
  title: 'Saved articles',
  views: { saved: 'Saved articles', compare: 'Compare', audit: 'Source audit' },
  viewsLabel: 'Views',
  untitled: 'Untitled',
  date,
  savedOn: (iso) => `Saved ${date(iso)}`,
  empty: {
    title: 'No articles yet',
    text: 'Open an article, click According, then its bookmark. The article is kept here with everything that was found in it, even if its page changes or goes.',
    drop: 'A file that According has exported as JSON can also be dropped here.',
  },
  searchLabel: 'Search titles and outlets',
  nothingFound: (query) => `No saved article has “${apart(query)}” in its title, outlet or byline.`,
  count: articles,
  selected: (n) => `${number.format(n)} selected`,
  selectAll: 'Select all',
  select: (title) => `Select ${apart(title)}`,
  compareSelected: 'Compare',
  openAudit: 'Source audit',
  export: 'Export',
  exportAll: 'Export all',
  delete: 'Delete',
  worksheet: 'Worksheet',
  opensPage: 'Opens the page',
  reading: 'Opening the articles',
  deleted: (n) => `${articles(n)} deleted.`,
  undo: 'Undo',
  undone: 'Put back.',
  import: 'Import',
  dropHere: 'Drop According’s JSON files here',
  imported: ({ added, updated, skipped }) =>
    `${number.format(added)} new, ${number.format(updated)} updated, ${number.format(skipped)} already here.`,
  ofFile: (name, sentence) => `${apart(name)}: ${sentence}`,
  exported: (n) => `${articles(n)} exported.`,
  leftOut: (n) =>
    `${articles(n)} could not be read and ${n === 1 ? 'is' : 'are'} left out. Open the page again and save it anew.`,
  importFailures: {
    notJson: 'This file is not JSON. Choose a file that According has exported as JSON.',
    notOurs: 'This file is not According’s. Choose a file that According has exported as JSON.',
    newerFile: 'This file was made by a newer version of According. Update According, then try again.',
    damagedFile: 'This file is damaged. Export the articles again where it came from.',
  },
};
