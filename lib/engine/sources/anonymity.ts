import type { TextSpan } from '../../model.ts';
import type { Document, Draft } from '../document.ts';
import { firstTokenAt } from '../quotationType.ts';
import type { Referent } from './referent.ts';

/** How articles print why a source has no name. Each row with an example. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/\bon (?:the )?condition of anonymity\b/i, 'who spoke on condition of anonymity because…'],
  [
    /\b(?:requested|requesting|granted|sought|seeking) anonymity\b/i,
    'who requested anonymity to speak freely',
  ],
  [
    /\b(?:not|n['’]t|un)\s?authori[sz]ed to (?:speak|discuss|comment|talk|brief)\b/i,
    'not authorized to speak publicly',
  ],
  [
    /\b(?:declined|refused|asked|asking|wished|wanted|did not want|requested) (?:not )?to be (?:named|identified|quoted by name)\b/i,
    'who asked not to be named',
  ],
  [/\bspoke anonymously\b/i, 'who spoke anonymously'],
];
/** A reason is no longer than this, in code units. */
const LONGEST = 240;

/**
 * The printed reason for an unnamed source, in a sentence that mentions it; null if none is printed.
 * @param drafts as `bySentence` gives them: "an aide [who asked not to be named] said" goes on behind the reason
 */
export function anonymityReason(
  document: Document,
  drafts: ReadonlyMap<number, readonly Draft[]>,
  referent: Referent,
): TextSpan | null {
  for (const { sentence } of referent.seen.slice(0, 8)) {
    const run = document.sentences[sentence];
    const start = document.tokens[run?.from ?? -1]?.start;
    const end = document.tokens[(run?.to ?? 0) - 1]?.end;
    if (start === undefined || end === undefined) continue;
    const text = document.text.slice(start, end);
    for (const [reason] of REASONS) {
      const match = reason.exec(text);
      if (!match) continue;
      const from = start + match.index;
      const behind = from + match[0].length;
      const cue = cueBehind(document, drafts.get(sentence) ?? [], from, behind);
      return { start: from, end: Math.min(from + LONGEST, reasonEnd(document, behind, end), cue) };
    }
  }
  return null;
}

/** Who is said to say what, by the sentences in which their sources stand. */
export function bySentence(
  document: Document,
  drafts: readonly Draft[],
): ReadonlyMap<number, readonly Draft[]> {
  const found = new Map<number, Draft[]>();
  for (const draft of drafts)
    for (const { start } of draft.source) {
      const sentence = document.tokens[firstTokenAt(document, start)]?.sentence ?? -1;
      const known = found.get(sentence);
      if (known) known.push(draft);
      else found.set(sentence, [draft]);
    }
  return found;
}

/** Where the last word ends before the cue of what that source says, if its reason stands in the source; else infinite. */
function cueBehind({ text }: Document, drafts: readonly Draft[], from: number, behind: number): number {
  for (const { source, cue } of drafts) {
    const { start } = cue[0] ?? { start: 0 };
    if (start < behind || !source.some((span) => span.start <= from && from < span.end)) continue;
    return start - (text.slice(behind, start).length - text.slice(behind, start).trimEnd().length);
  }
  return Number.POSITIVE_INFINITY;
}

/** The reason runs to the next comma, full stop or quotation mark. */
function reasonEnd({ text }: Document, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    if (/[,;.“”"()]/.test(text[i] ?? '') && !/\p{L}/u.test(text[i + 1] ?? '')) return i;
  }
  return end;
}
