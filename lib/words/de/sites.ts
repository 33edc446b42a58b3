import type { SiteOutcomes } from '../settings.ts';

/** Apart from the rest: the popup switches a site too. */
export const siteOutcomes: SiteOutcomes = {
  notASite: 'Das ist nicht die Adresse einer Website. Schreiben Sie sie so: zeitung.example.',
  refused: 'Dem Browser wurde nicht erlaubt, According einzulassen; es hat sich nichts geändert.',
  failed:
    'Der Browser hat diese Änderung nicht gemacht. Versuchen Sie es noch einmal oder ändern Sie es auf der Erweiterungsseite des Browsers.',
};
