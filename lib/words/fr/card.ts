import type { CardWords } from '../card.ts';
import { counter } from '../counter.ts';
import { numberFormat } from '../formats.ts';
import { apart } from '../isolate.ts';
import { facts } from './facts.ts';

const count = counter('fr');
const number = numberFormat('fr');
const quoted = (printed: string) => `« ${apart(printed)} »`;

/** French. */
export const card: CardWords = {
  ...facts,
  title: 'Qui a dit cela',
  close: 'Fermer',
  quoted,

  unnamed: 'Source non nommée',

  position: (place, all) => `${number.format(place)} sur ${number.format(all)}`,
  previous: 'Propos précédent de cette source',
  next: 'Propos suivant de cette source',
  noNext: 'Pas d’autre propos.',
  noPrevious: 'Pas de propos antérieur.',

  why: 'Pourquoi cette marque',
  reason: (reason, cue) => {
    switch (reason) {
      case 'reporting':
        return cue === ''
          ? 'La tournure rapporte ce que quelqu’un a dit.'
          : `${quoted(cue)} relie ces mots à leur source.`;
      case 'sourceless':
        return cue === ''
          ? 'La tournure rapporte sans dire qui l’a dit.'
          : `${quoted(cue)} rapporte sans dire qui l’a dit.`;
      case 'continued':
        return 'La citation continue la précédente.';
      case 'transcript':
        return 'Un nom et deux points la précèdent, comme dans une transcription.';
      case 'signature':
        return 'Un tiret et un nom suivent la citation.';
      case 'learned':
        return 'La tournure ressemble à celle d’autres paroles rapportées.';
    }
  },
  finder: {
    rules: 'Trouvé par une règle.',
    model: 'Trouvé par le seul modèle appris.',
    both: 'Trouvé par une règle et par le modèle appris.',
  },
  certainty: { high: 'Confiance : élevée.', medium: 'Confiance : moyenne.', low: 'Confiance : faible.' },

  noSourceForNumber: 'aucune source indiquée ici',
  sameQuantity: 'La même quantité ailleurs',

  inSelection: (sources) => `${count(sources, { one: 'source', other: 'sources' })} dans cette sélection`,
  noSource: 'Aucune source n’est indiquée ici.',
  partUnsourced: 'Pour le reste de la sélection, aucune source n’est indiquée.',
  notRead: 'Ce texte n’a pas été lu comme faisant partie de l’article.',
  nothingSelected: 'Sélectionnez quelques mots de l’article, puis redemandez.',
  predicting: 'Vous êtes en train de prédire. Révélez d’abord les marques, puis demandez.',
};
