import type { TokenRun } from '../document.ts';
import type { Found } from './found.ts';
import { claim, endsQuotedSentence, isClaimed, type QuotedRun, type Reading, sentenceAt } from './reading.ts';

/** A quotation of fewer words is a name or a phrase, not somebody going on speaking. */
const FEWEST_WORDS = 4;

/**
 * Quotations without a cue of their own that go on from an attribution before them: the next sentence, the
 * next paragraph, a paragraph that reopens a quotation which the one before did not close. They become
 * further content of it. (In PolNeAR such quotations belong to the attribution before in 9 of 10 cases.)
 *
 * Claims what it adds.
 */
export function continueQuotations(reading: Reading, found: readonly Found[]): Found[] {
  const added = ledUpTo(reading, found);
  const byEnd = found.map((one, index) => ({ index, end: endOf(one) })).sort((a, b) => a.end - b.end);
  let next = 0;
  let speaker = -1;
  let spokeUntil = -1;
  let before: QuotedRun | null = null;
  let quoting = -1;
  for (const quoted of reading.quoted) {
    while (next < byEnd.length && (byEnd[next]?.end ?? 0) <= quoted.open) {
      const { index, end } = byEnd[next] as { index: number; end: number };
      if (end > spokeUntil) {
        speaker = index;
        spokeUntil = end;
      }
      if (quotes(reading, found[index])) quoting = index;
      next++;
    }
    const previous = before;
    before = quoted;
    if (isClaimed(reading, quoted.open) || speaker < 0) continue;
    const last = found[quoting];
    const split = last !== undefined && isSplit(reading, last, quoted);
    // “Sad,” Roe told them, calling for help. “So sad.”: whoever was quoted in that sentence is quoted again.
    if (split || (last && sentenceOf(reading, last) === sentenceOf(reading, found[speaker])))
      speaker = quoting;
    if (!found[speaker]?.source) continue;
    const reopened =
      quoted.quotation.continues &&
      previous !== null &&
      !previous.quotation.closed &&
      spokeUntil > previous.open;
    if (!reopened && !split && !(isWholeSpeech(reading, quoted) && follows(reading, spokeUntil, quoted)))
      continue;
    const run = { from: quoted.open, to: quoted.close + 1 };
    if (found[speaker]?.content.some((own) => own.from < run.to && run.from < own.to)) continue;
    claim(reading, [run]);
    added.set(speaker, [...(added.get(speaker) ?? []), run]);
    spokeUntil = run.to;
  }
  return found.map((one, index) => {
    const more = added.get(index);
    if (!more) return one;
    const content = [...one.content, ...more].sort((a, b) => a.from - b.from);
    return { ...one, content, rule: `${one.rule}, continued` };
  });
}

/**
 * A speech over several paragraphs, each opened and only the last one closed, whose speaker is named late:
 * “It failed.¶ “It failed twice,” she said. The parts before belong to the attribution behind them.
 *
 * Claims what it adds.
 *
 * @returns the added runs, by index of the attribution.
 */
function ledUpTo(reading: Reading, found: readonly Found[]): Map<number, TokenRun[]> {
  const speaker = new Map<number, number>();
  for (const [index, { content }] of found.entries()) {
    for (const { from, to } of content) for (let i = from; i < to; i++) speaker.set(i, index);
  }
  const added = new Map<number, TokenRun[]>();
  let behind: number | undefined;
  for (let k = reading.quoted.length - 1; k >= 0; k--) {
    const quoted = reading.quoted[k] as QuotedRun;
    const goesOn = !quoted.quotation.closed && reading.quoted[k + 1]?.quotation.continues === true;
    const own = speaker.get(quoted.open + 1);
    if (own !== undefined) behind = own;
    else if (!goesOn || behind === undefined || isClaimed(reading, quoted.open)) behind = undefined;
    else {
      const run = { from: quoted.open, to: quoted.close + 1 };
      claim(reading, [run]);
      added.set(behind, [run, ...(added.get(behind) ?? [])]);
    }
  }
  return added;
}

/** Whether somebody named speaks in quotation marks here. */
function quotes(reading: Reading, found: Found | undefined): boolean {
  return found?.source != null && found.content.some(({ from }) => reading.openAt.has(from));
}

/** “If it fails,” said Roe, meaning the dam, “then we fail.”: the sentence goes on. */
function isSplit(reading: Reading, found: Found, quoted: QuotedRun): boolean {
  const { tokens } = reading;
  const last = found.content.at(-1);
  if (!last || !reading.openAt.has(last.from)) return false;
  const ends = reading.openAt.get(last.from)?.close ?? -1;
  const sentence = tokens[quoted.open]?.sentence;
  return (
    tokens[ends - 1]?.text === ',' &&
    sentenceOf(reading, found) === sentence &&
    tokens[quoted.open - 1]?.text === ',' &&
    /^\p{Ll}/u.test(tokens[quoted.open + 1]?.text ?? '')
  );
}

/** The sentence in which the cue stands. */
function sentenceOf({ tokens }: Reading, found: Found | undefined): number {
  return tokens[found?.cue[0]?.from ?? -1]?.sentence ?? -1;
}

function endOf(found: Found): number {
  return Math.max(
    ...[...found.content, ...found.cue, ...(found.source ? [found.source] : [])].map(({ to }) => to),
  );
}

/** Whole sentences between the marks, with nothing else in those sentences. */
function isWholeSpeech(reading: Reading, quoted: QuotedRun): boolean {
  const first = sentenceAt(reading, quoted.open);
  const last = sentenceAt(reading, quoted.close);
  return (
    quoted.open === first.from &&
    quoted.close + 1 >= last.to &&
    quoted.close - quoted.open - 1 >= FEWEST_WORDS &&
    endsQuotedSentence(reading, quoted)
  );
}

/** In the same paragraph; or alone in the next one, behind a last sentence in which the speaker spoke. */
function follows(reading: Reading, end: number, quoted: QuotedRun): boolean {
  const { tokens, document } = reading;
  const here = tokens[quoted.open];
  const there = tokens[end - 1];
  if (!here || !there) return false;
  if (here.paragraph === there.paragraph) return true;
  if (here.paragraph !== there.paragraph + 1) return false;
  const paragraph = document.paragraphs[here.paragraph];
  const earlier = document.paragraphs[there.paragraph];
  if (!paragraph || !earlier) return false;
  const alone = quoted.open === paragraph.from && quoted.close + 1 >= paragraph.to;
  return alone && tokens[earlier.to - 1]?.sentence === there.sentence;
}
