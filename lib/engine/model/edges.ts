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

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/**
 * The source without a day or time at its end, or a year at its beginning: "Roe [on Monday]", "the mayor [last week]",
 * "Roe [today]", "In [2019] a report".
 */
export function withoutDay({ tokens }: Document, run: TokenRun): TokenRun {
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  const dated = /^[12]\d{3}$/.test(lower(run.from)) && ARTICLES.has(lower(run.from + 1));
  const from = dated && run.to - run.from > 2 ? run.from + 1 : run.from;
  let { to } = run;
  if (ADVERBS_OF_TIME.has(lower(to - 1))) to--;
  else if (DAYS.has(lower(to - 1))) {
    let lead = to - 1;
    while (lead > from && LEADS.has(lower(lead - 1))) lead--;
    if (lead < to - 1) to = lead;
  }
  return to > from ? { from, to } : run;
}
