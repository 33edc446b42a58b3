import type { SiteOutcomes } from '../settings.ts';

/** Apart from the rest: the popup switches a site too. */
export const siteOutcomes: SiteOutcomes = {
  notASite: 'Ce n’est pas l’adresse d’un site. Écrivez-la ainsi : infos.example.',
  refused: 'Le navigateur n’a pas été autorisé à ouvrir ce site à According : rien n’a changé.',
  failed:
    'Le navigateur n’a pas fait ce changement. Réessayez, ou faites-le dans la page des extensions du navigateur.',
};
