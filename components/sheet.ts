import type { WorksheetView } from '../lib/view/worksheet.ts';
import type { WorksheetWords } from '../lib/words/worksheet.ts';

/** One worksheet with the words around it. */
export interface Sheet {
  readonly view: WorksheetView;
  readonly words: WorksheetWords;
  /** Of what the article prints. */
  readonly lang: string | undefined;
}

/** What is printed, as the teacher has chosen it. */
export interface Choice {
  /** Whether the article comes with marks, or the class marks it. */
  readonly marks: 'with' | 'without';
  readonly key: boolean;
  readonly large: boolean;
}
