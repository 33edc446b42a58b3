import type { Correction } from '../model.ts';
import type { ExportWords } from '../words/export.ts';

/** How much of a claim, in UTF-16 units, tells it from others. */
const ENOUGH = 80;

/** What the reader has put right, one sentence each, in the order in which it was done. */
export function correctionsInWords(corrections: readonly Correction[], words: ExportWords): string[] {
  return corrections.map((one) => inWords(one, words));
}

function inWords(one: Correction, words: ExportWords): string {
  switch (one.type) {
    case 'notASource':
      return words.notASource(one.source);
    case 'sameAs':
      return words.sameAs(one.source, one.as);
    case 'wrongSource':
      return words.wrongSource(shortened(one.claim.text), one.to);
  }
}

function shortened(text: string): string {
  return text.length <= ENOUGH ? text : `${text.slice(0, ENOUGH).toWellFormed()}…`;
}

/** The same for programs and spreadsheets, in English whatever the reader's language: "same as: CRA → Coastal Rescue Authority". */
export function correctionAsData(one: Correction): string {
  switch (one.type) {
    case 'notASource':
      return `not a source: ${one.source}`;
    case 'sameAs':
      return `same as: ${one.source} → ${one.as}`;
    case 'wrongSource':
      return `wrong source: “${shortened(one.claim.text)}” → ${one.to ?? 'no source given'}`;
  }
}
