import { counter } from '../counter.ts';
import { numberFormat } from '../formats.ts';
import type { LibraryWords } from '../library.ts';

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
  nothingFound: (query) => `No saved article has “${query}” in its title, outlet or byline.`,
  count: articles,
  selected: (n) => `${number.format(n)} selected`,
  selectAll: 'Select all',
  select: (title) => `Select ${title}`,
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
  ofFile: (name, sentence) => `${name}: ${sentence}`,
  formats: {
    json: { name: 'JSON', hint: 'everything; can be imported again' },
    csv: { name: 'CSV', hint: 'a row for each claim, for spreadsheets' },
    markdown: { name: 'Markdown', hint: 'for notes and documents' },
    html: { name: 'Web page', hint: 'the marked article, to open or send' },
    annotations: { name: 'Web Annotations', hint: 'W3C JSON-LD, for annotation tools' },
  },
  exported: (n) => `${articles(n)} exported.`,
  leftOut: (n) =>
    `${articles(n)} could not be read and ${n === 1 ? 'is' : 'are'} left out. Open the page again and save it anew.`,
  failures: {
    full: 'There is no room left to save this. Nothing was changed. Make room on the disk, or export some articles and delete them here, then try again.',
    blocked:
      'Another page of According is still at work with an older version. Close all its pages, then open this one again.',
    newer: 'According has been updated. Close this page and open it again.',
    unavailable:
      'The browser gives According no place to keep articles. In a private window that is so by design; else restart the browser. Until then, export what you want to keep.',
    damaged: 'This article was stored and can’t be read. Open its page again and save it anew.',
    brokenOff: 'The browser broke this off. Nothing was changed. Try again.',
    tooLarge: 'This file is larger than According can read at once. Export the articles in smaller parts.',
    unfit:
      'What was found in this article can’t be kept as it is. Reload its page, read it again, then save it.',
    notRead: 'The browser could not read this file. Check that it is still there, then choose it again.',
  },
  importFailures: {
    notJson: 'This file is not JSON. Choose a file that According has exported as JSON.',
    notOurs: 'This file is not According’s. Choose a file that According has exported as JSON.',
    newerFile: 'This file was made by a newer version of According. Update According, then try again.',
    damagedFile: 'This file is damaged. Export the articles again where it came from.',
  },
  keep: {
    save: 'Save this article',
    saved: 'Saved',
    saveAgain: 'Save again',
    done: 'Saved.',
    updated: 'Saved again, as it is now.',
    isPrivate: 'Nothing is kept of a private window. You can export the article instead.',
    export: 'Export',
    openLibrary: 'Saved articles',
    copyLink: 'Copy a link to the claim shown',
    linkCopied: 'Link copied.',
    notCopied: 'The browser did not let the link be copied. Click the page once, then try again.',
  },
};
