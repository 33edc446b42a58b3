import type { SiteOutcomes } from '../settings.ts';

/** Apart from the rest: the popup switches a site too. */
export const siteOutcomes: SiteOutcomes = {
  notASite: 'Esto no es la dirección de un sitio. Escríbela así: noticias.example.',
  refused: 'No se permitió que el navegador diera acceso a According, así que nada ha cambiado.',
  failed:
    'El navegador no hizo este cambio. Vuelve a intentarlo o hazlo en la página de extensiones del navegador.',
};
