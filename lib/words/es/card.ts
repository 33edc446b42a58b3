import type { CardWords } from '../card.ts';
import { counter } from '../counter.ts';
import { numberFormat } from '../formats.ts';
import { apart } from '../isolate.ts';
import { facts } from './facts.ts';

const count = counter('es');
const number = numberFormat('es');
const quoted = (printed: string) => `«${apart(printed)}»`;

/** Spanish. */
export const card: CardWords = {
  ...facts,
  title: 'Quién dijo esto',
  close: 'Cerrar',
  quoted,

  unnamed: 'Fuente sin nombre',

  position: (place, all) => `${number.format(place)} de ${number.format(all)}`,
  previous: 'Afirmación anterior de esta fuente',
  next: 'Afirmación siguiente de esta fuente',
  noNext: 'No hay más afirmaciones.',
  noPrevious: 'No hay afirmaciones anteriores.',

  why: 'Por qué está marcado',
  reason: (reason, cue) => {
    switch (reason) {
      case 'reporting':
        return cue === ''
          ? 'La redacción recoge lo que alguien dijo.'
          : `${quoted(cue)} une estas palabras a su fuente.`;
      case 'sourceless':
        return cue === ''
          ? 'La redacción recoge algo sin decir quién lo dijo.'
          : `${quoted(cue)} recoge algo sin decir quién lo dijo.`;
      case 'continued':
        return 'La cita continúa la anterior.';
      case 'transcript':
        return 'Delante hay un nombre y dos puntos, como en una transcripción.';
      case 'signature':
        return 'A la cita le siguen un guion y un nombre.';
      case 'learned':
        return 'La redacción se parece a la de otras palabras citadas.';
    }
  },
  finder: {
    rules: 'Lo encontró una regla.',
    model: 'Lo encontró solo el modelo aprendido.',
    both: 'Lo encontraron una regla y el modelo aprendido.',
  },
  certainty: { high: 'Confianza: alta.', medium: 'Confianza: media.', low: 'Confianza: baja.' },

  noSourceForNumber: 'aquí no se indica la fuente',
  sameQuantity: 'La misma cantidad en otros lugares',

  inSelection: (sources) => `${count(sources, { one: 'fuente', other: 'fuentes' })} en esta selección`,
  noSource: 'Aquí no se indica la fuente.',
  partUnsourced: 'Para el resto de la selección no se indica la fuente.',
  notRead: 'Este texto no se leyó como parte del artículo.',
  nothingSelected: 'Selecciona unas palabras del artículo y vuelve a preguntar.',
  predicting: 'Estás haciendo tu predicción. Revela antes las marcas y pregunta después.',
};
