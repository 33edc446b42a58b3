import type { KeepWords } from '../library.ts';

/** French. */
export const keeping: KeepWords = {
  formats: {
    json: { name: 'JSON', hint: 'tout ; peut être réimporté' },
    csv: { name: 'CSV', hint: 'une ligne par propos, pour les tableurs' },
    markdown: { name: 'Markdown', hint: 'pour notes et documents' },
    html: { name: 'Page web', hint: 'l’article marqué, à ouvrir ou à envoyer' },
    annotations: { name: 'Web Annotations', hint: 'JSON-LD du W3C, pour les outils d’annotation' },
  },
  failures: {
    full: 'Il n’y a plus de place pour enregistrer ceci. Rien n’a changé. Libérez de la place sur le disque, ou exportez quelques articles et supprimez-les ici, puis réessayez.',
    blocked:
      'Une autre page d’According travaille encore avec une version plus ancienne. Fermez toutes ses pages, puis rouvrez celle-ci.',
    newer: 'According a été mis à jour. Fermez cette page et rouvrez-la.',
    unavailable:
      'Le navigateur ne donne à According aucun endroit où garder des articles. Dans une fenêtre privée, c’est voulu ; sinon, relancez le navigateur. D’ici là, exportez ce que vous voulez garder.',
    damaged:
      'Cet article était enregistré et ne peut pas être lu. Rouvrez sa page et enregistrez-le de nouveau.',
    brokenOff: 'Le navigateur a interrompu l’opération. Rien n’a changé. Réessayez.',
    tooLarge:
      'Ce fichier est plus grand que ce qu’According peut lire d’un coup. Exportez les articles en plusieurs parties.',
    unfit:
      'Ce qui a été trouvé dans cet article ne peut pas être gardé tel quel. Rechargez sa page, relisez-la, puis enregistrez-le.',
    notRead:
      'Le navigateur n’a pas pu lire ce fichier. Vérifiez qu’il est toujours là, puis choisissez-le de nouveau.',
  },
  keep: {
    save: 'Enregistrer cet article',
    saved: 'Enregistré',
    saveAgain: 'Enregistrer de nouveau',
    done: 'Enregistré.',
    updated: 'Enregistré de nouveau, dans son état actuel.',
    isPrivate: 'Rien n’est gardé d’une fenêtre privée. Vous pouvez exporter l’article à la place.',
    export: 'Exporter',
    openLibrary: 'Articles enregistrés',
    copyLink: 'Copier un lien vers le propos affiché',
    linkCopied: 'Lien copié.',
    notCopied: 'Le navigateur n’a pas laissé copier le lien. Cliquez une fois sur la page, puis réessayez.',
  },
};
