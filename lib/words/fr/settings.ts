import { counter } from '../counter.ts';
import { listFormat, percentFormat } from '../formats.ts';
import type { SettingsWords } from '../settings.ts';
import { siteOutcomes } from './sites.ts';

const count = counter('fr');
const percent = percentFormat('fr');
const list = listFormat('fr', { type: 'conjunction' });

/** French. */
export const settings: SettingsWords = {
  title: 'Paramètres',
  settings: {
    markStyle: { name: 'Les propos sont marqués par', hint: '' },
    tintStrength: { name: 'Intensité de la couleur', hint: '' },
    edgeMarks: {
      name: 'Repères en marge',
      hint: 'Ils montrent, le long du bord de la page, où parle chaque source.',
    },
    card: {
      name: 'Fiche',
      hint: 'S’ouvre sur une marque et dit qui l’a dit, en quels mots, et pourquoi c’est marqué.',
    },
    leastConfidence: {
      name: 'Certitude exigée d’According',
      hint: 'Plus elle est élevée, moins de propos sont affichés, et moins d’entre eux sont faux.',
    },
    language: { name: 'Langue d’According', hint: 'Les articles, il les lit en anglais.' },
  },

  pageHeading: 'Dans la page',
  sampleLabel: 'L’aspect d’un article',
  sample: [
    { text: 'Elena Ruiz a dit', role: 'source', place: 0 },
    { text: ' que ' },
    { text: 'le ferry reprendrait la mer dans ', role: 'content', place: 0 },
    { text: '12 jours', role: 'number', place: 0 },
    { text: '. ' },
    { text: 'La capitainerie', role: 'source', place: 1 },
    { text: ' y voit ' },
    { text: '« un espoir et non un plan ».', role: 'content', place: 1 },
    { text: ' Quelque ' },
    { text: '400 personnes', role: 'number' },
    { text: ' attendent sur l’île.' },
  ],
  styles: { tint: 'Une couleur', line: 'Une ligne', both: 'Les deux' },

  foundHeading: 'Ce qui est affiché',
  leastConfidence: (threshold) =>
    threshold === 0 ? 'Tout ce qui a été trouvé' : `Certitude d’au moins ${percent.format(threshold)}`,

  languageHeading: 'Langue',
  automatic: 'Celle du navigateur',
  languages: { en: 'English', es: 'Español', fr: 'Français', de: 'Deutsch', ar: 'العربية' },

  sites: {
    heading: 'Toujours sur ces sites',
    text: 'Les articles de ces sites sont lus et marqués sans clic. Partout ailleurs, According ne voit rien tant que vous ne cliquez pas.',
    none: 'Aucun site pour l’instant.',
    addLabel: 'Adresse d’un site',
    addExample: 'infos.example',
    add: 'Ajouter',
    remove: 'Retirer',
    ...siteOutcomes,
  },

  keys: {
    heading: 'Clavier',
    notSet: 'Non défini',
    change: 'Modifier les raccourcis',
    failed: 'Le navigateur n’a pas ouvert sa page des raccourcis.',
  },

  corrections: {
    heading: 'Vos corrections',
    count: (corrections, pages) =>
      `${count(corrections, { one: 'correction', other: 'corrections' })} sur ${count(pages, { one: 'page', other: 'pages' })}`,
    none: 'Aucune correction pour l’instant.',
    text: 'Ce que vous corrigez dans un article est gardé dans ce navigateur, pour cette seule adresse.',
    deleteAll: 'Tout supprimer',
    sure: 'Supprimer définitivement',
    keep: 'Les garder',
    failed: 'Les corrections n’ont pas pu être atteintes. Fermez cette page, rouvrez-la et réessayez.',
  },

  data: {
    heading: 'Données, pour les lecteurs et les écoles',
    facts: [
      [
        'Que lit According ?',
        'La page que vous avez devant vous, quand vous cliquez ; et les pages des sites de la liste ci-dessus.',
      ],
      [
        'Où cela va-t-il ?',
        'Nulle part. According n’a pas de serveur et n’envoie rien. Le texte est lu dans ce navigateur et oublié quand vous quittez la page, sauf si vous enregistrez l’article.',
      ],
      [
        'Qu’est-ce qui est gardé ?',
        'Ces paramètres, que votre navigateur peut porter sur vos autres ordinateurs si vous l’avez activé ; vos corrections et les articles que vous enregistrez, dans ce seul navigateur.',
      ],
      [
        'Y a-t-il un compte ou des statistiques ?',
        'Non. According ne demande aucun nom, ne tient aucune statistique et n’affiche aucune publicité. Il n’y a rien à signer.',
      ],
      [
        'Une école peut-elle le configurer ?',
        'Oui, par les règles d’extensions du navigateur : chaque paramètre de cette page peut être fixé et verrouillé. Un paramètre verrouillé l’indique ici.',
      ],
    ],
  },

  reset: {
    heading: 'Repartir de zéro',
    text: 'Remet chaque paramètre de cette page à sa valeur de départ. Sites, raccourcis et corrections restent.',
    button: 'Réinitialiser les paramètres',
    sure: 'Les réinitialiser',
    cancel: 'Les laisser',
  },

  locked: 'Fixé par votre école ou organisation',
  lockedTitle:
    'Certains paramètres sont fixés par votre école ou organisation et ne peuvent pas être modifiés ici.',
  faulty: (names) =>
    `Ce qui était enregistré pour ${list.format(names.map((name) => `« ${name} »`))} n’a pas été compris. La valeur habituelle est utilisée à la place.`,
  forget: 'Oublier ce qui était enregistré',
  unreadable:
    'Le navigateur n’a pas fourni les paramètres enregistrés. Ceux par défaut sont utilisés. Fermez cette page et rouvrez-la.',
  notSaved: 'Le navigateur n’a pas enregistré ce changement. Attendez un instant, puis réessayez.',
};
