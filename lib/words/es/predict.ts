import { counter } from '../counter.ts';
import type { PredictWords } from '../predict.ts';

const count = counter('es');
const passages = (n: number) => count(n, { one: 'pasaje', other: 'pasajes' });

/** Spanish. */
export const predict: PredictWords = {
  menu: 'Para la clase',
  start: 'Predecir y revelar',
  startHint: 'ocultar las marcas, decir quién dijo qué y comparar',
  worksheet: 'Hoja de trabajo',
  worksheetHint: 'el artículo en papel, con soluciones',

  title: '¿Quién dijo qué?',
  lead: 'Las marcas están ocultas. Di quién dijo qué y luego compara.',
  end: 'Terminar',
  inPanel: 'En el panel lateral, esto sigue abierto mientras seleccionas.',
  passageStep: 'Selecciona en el artículo lo que alguien dice o piensa.',
  keyboardHint: 'Con el teclado: F7 pone un cursor en la página; Mayús y las flechas seleccionan.',
  nothingSelected: 'Todavía no hay nada seleccionado.',
  takePassage: 'Marcar este pasaje',
  sourceStep: '¿Quién lo dice? Selecciona la fuente en el artículo o escríbela.',
  useSelected: 'Esta es la fuente',
  typedLabel: 'Fuente',
  add: 'Añadir',
  nobody: 'No se indica la fuente',
  cancelPassage: 'Este pasaje no',
  passageLabel: 'Pasaje',
  selectedLabel: 'Seleccionado',
  marked: (n) => `${count(n, { one: 'pasaje marcado', other: 'pasajes marcados' })}`,
  remove: 'Quitar',
  reveal: 'Revelar',
  tryAgain: 'Intentar de nuevo',
  startOver: 'Empezar de nuevo',

  outcomeTitle: 'Lo tuyo junto a lo de According',
  summary: (predicted, claims) =>
    `Marcaste ${passages(predicted)}. According encontró ${count(claims, { one: 'afirmación', other: 'afirmaciones' })}.`,
  caution: 'According puede equivocarse. Si lees un pasaje de otro modo, decide el artículo.',
  outcomes: {
    found: { name: 'Encontrado', text: 'El mismo pasaje, la misma fuente.' },
    otherSource: { name: 'Otra fuente', text: 'El mismo pasaje, otra fuente.' },
    missed: { name: 'Sin marcar', text: 'Solo lo tiene According.' },
    alone: { name: 'Solo tuyo', text: 'Solo lo tienes tú.' },
  },
  yours: 'Tú',
  found: 'According',
};
