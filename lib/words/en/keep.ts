import type { KeepWords } from '../library.ts';

/** English. */
export const keeping: KeepWords = {
  formats: {
    json: { name: 'JSON', hint: 'everything; can be imported again' },
    csv: { name: 'CSV', hint: 'a row for each claim, for spreadsheets' },
    markdown: { name: 'Markdown', hint: 'for notes and documents' },
    html: { name: 'Web page', hint: 'the marked article, to open or send' },
    annotations: { name: 'Web Annotations', hint: 'W3C JSON-LD, for annotation tools' },
  },
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
