import type { SiteOutcomes } from '../settings.ts';

/** Apart from the rest: the popup switches a site too. */
export const siteOutcomes: SiteOutcomes = {
  notASite: 'This is not the address of a site. Write it like news.example.',
  refused: 'The browser was not allowed to let According in, so nothing has changed.',
  failed:
    'The browser did not make this change. Try again, or change it on the browser’s own page of extensions.',
};
