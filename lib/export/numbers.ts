import type { NumberView } from '../view/numbers.ts';
import type { ReportView } from '../view/report.ts';

/** The numbers that somebody states, those of one quantity together. */
export function statedNumbers({ numbers }: ReportView): readonly NumberView[] {
  return [...numbers.several.flatMap((quantity) => quantity.numbers), ...numbers.sourced];
}
