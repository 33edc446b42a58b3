/** What a reading took with it at its edges: "[said:]", "[Roe on Monday]". */
import type { Document, TokenRun } from '../document.ts';

const LEADS: ReadonlySet<string> = new Set(['on', 'this', 'last', 'late', 'early', 'earlier']);
const DAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday week month year morning afternoon evening night'.split(
    ' ',
  ),
);
const ADVERBS_OF_TIME: ReadonlySet<string> = new Set(['today', 'yesterday', 'tonight']);

/** The cue without marks at its edges; a cue that is a mark stays. */
export function withoutMarks({ tokens }: Document, run: TokenRun): TokenRun {
  let { from, to } = run;
  while (to > from && tokens[to - 1]?.tag === 'Punctuation') to--;
  while (from < to && tokens[from]?.tag === 'Punctuation') from++;
  return to > from ? { from, to } : run;
}

/** The source without a day or time at its end: "Roe [on Monday]", "the mayor [last week]", "Roe [today]". */
export function withoutDay({ tokens }: Document, run: TokenRun): TokenRun {
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  let { to } = run;
  if (ADVERBS_OF_TIME.has(lower(to - 1))) to--;
  else if (DAYS.has(lower(to - 1))) {
    let lead = to - 1;
    while (lead > run.from && LEADS.has(lower(lead - 1))) lead--;
    if (lead < to - 1) to = lead;
  }
  return to > run.from ? { from: run.from, to } : run;
}
