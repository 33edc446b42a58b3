import type { Attribution, ClaimAnchor, Correction } from '../model.ts';
import type { Words } from '../words/words.ts';

/** UTF-16 units: enough of a claim to know it by, short enough to keep. */
const ANCHOR_LENGTH = 80;
/** UTF-16 units of a claim that a sentence about it repeats. */
const SHORT = 40;

/** Where a claim begins and its first words, by which a correction finds it when the article is read again. */
export function anchorOf({ content }: Pick<Attribution, 'content'>, text: string): ClaimAnchor {
  const [first] = content;
  const start = first?.start ?? 0;
  return { start, text: text.slice(start, Math.min(first?.end ?? start, start + ANCHOR_LENGTH)) };
}

/** True if the reader has said whose this claim is. */
export function isCorrected(
  attribution: Pick<Attribution, 'content'>,
  corrections: readonly Correction[],
  text: string,
): boolean {
  const start = attribution.content[0]?.start;
  return (
    start !== undefined &&
    corrections.some(
      (correction) =>
        correction.type === 'wrongSource' &&
        correction.claim.text !== '' &&
        correction.claim.start === start &&
        text.startsWith(correction.claim.text, start),
    )
  );
}

/** True if the reader has given another source's claims to this one. */
export function isCorrectedSource(name: string, corrections: readonly Correction[]): boolean {
  return corrections.some((correction) => correction.type === 'sameAs' && correction.as === name);
}

/** What a correction did, as a sentence. */
export function correctionInWords(correction: Correction, words: Words): string {
  switch (correction.type) {
    case 'notASource':
      return words.isNotASource(correction.source);
    case 'sameAs':
      return words.isSameAs(correction.source, correction.as);
    case 'wrongSource':
      return words.isSaidBy(shortened(correction.claim.text), correction.to);
  }
}

/** The first words, without quotation marks: the sentence around them has its own. */
function shortened(text: string): string {
  const line = text.replace(/[“”„«»"]/g, '').replaceAll('\n', ' ');
  if (line.length <= SHORT) return line;
  const cut = line.slice(0, SHORT);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut}…`;
}

/** The reader's corrections as a report shows them. */
export interface CorrectionsView {
  readonly count: number;
  /** "2 corrections by you"; empty without any. */
  readonly countInWords: string;
  /** The one that "undo" takes back, as a sentence; empty without any. */
  readonly last: string;
}

export function correctionsOf(corrections: readonly Correction[], words: Words): CorrectionsView {
  const last = corrections.at(-1);
  return {
    count: corrections.length,
    countInWords: last ? words.corrections(corrections.length) : '',
    last: last ? correctionInWords(last, words) : '',
  };
}
