/** Which sources and figures were taken for others: each told so that a reader can look it up, the worst first. */

/** A matched attribution under the wrong name; names are null for none. */
export interface SourceConfusion {
  readonly what: 'source';
  readonly document: string;
  readonly wanted: string | null;
  readonly got: string | null;
  /** Index of the gold attribution. */
  readonly attribution: number;
}

/** A figure that was not seen, is none, or was given to the wrong teller. */
export interface FigureConfusion {
  readonly what: 'figure';
  readonly document: string;
  readonly fault: 'missed' | 'not a figure' | 'teller';
  /** As printed. */
  readonly figure: string;
  /** Where it stands in the text, in UTF-16 code units. */
  readonly at: number;
  /** Index of the gold attribution that states it; null for the article's own voice, or for what is no figure. */
  readonly wanted: number | null;
  /** Index of the predicted attribution that it was given to; null for the article's own voice, or if missed. */
  readonly got: number | null;
  /** Whether the attribution wanted was found at all: if not, the figure could not be given to it. */
  readonly tellerFound: boolean;
}

export type Confusion = SourceConfusion | FigureConfusion;

/** One sentence, as the shared yardstick words it. */
export function sentenceOf(one: Confusion): string {
  if (one.what === 'source') {
    return `${one.document}  wanted ${one.wanted ?? '(none)'}, got ${one.got ?? '(none)'}`;
  }
  if (one.fault === 'missed') return `${one.document}  figure missed: ${one.figure}`;
  if (one.fault === 'not a figure') return `${one.document}  not a figure: ${one.figure}`;
  const who = one.wanted === null ? 'own voice' : `attribution ${one.wanted}`;
  return `${one.document}  figure ${one.figure}: wanted ${who}`;
}

/** The same confusion of two names in one document, and how often it is made. */
export interface RepeatedConfusion {
  readonly first: SourceConfusion;
  readonly times: number;
}

/** Confusions of sources, those made most often first; a wrong name counts twice what no name does. */
export function worstSources(all: readonly Confusion[]): RepeatedConfusion[] {
  const byNames = new Map<string, { first: SourceConfusion; times: number }>();
  for (const one of all) {
    if (one.what !== 'source') continue;
    const key = JSON.stringify([one.document, one.wanted, one.got]);
    const known = byNames.get(key);
    if (known) known.times++;
    else byNames.set(key, { first: one, times: 1 });
  }
  const cost = ({ first, times }: RepeatedConfusion): number => times * (first.got === null ? 1 : 2);
  return [...byNames.values()].sort((a, b) => cost(b) - cost(a));
}

/** Confusions of figures: on a wrong word first, then those missed, then what is no figure. */
export function worstFigures(all: readonly Confusion[]): FigureConfusion[] {
  const figures = all.filter((one) => one.what === 'figure');
  return figures.sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ fault, got, wanted, tellerFound }: FigureConfusion): number {
  if (fault === 'missed') return 4;
  if (fault === 'not a figure') return 5;
  if (!tellerFound) return 3;
  if (got === null) return 2;
  return wanted === null ? 1 : 0;
}
