import type { TextSpan } from '../../model.ts';
import type { Document, Token } from '../document.ts';
import type { NameRun } from './nameRun.ts';
import type { Referent } from './referent.ts';

/** A description longer than this, in tokens, is a sentence of its own. */
const LONGEST = 40;
const FINITE = /^(?:PastTense|PresentTense|Auxiliary|Copula|Modal)$/;
/** What somebody is or does for a living: "who is the harbour manager", "who studies tides". */
const DOES =
  /^(?:is|was|studies|studied|leads|led|heads|headed|runs|ran|chairs|chaired|owns|owned|founded|teaches|taught|works|worked|serves|served|represents|represented|directs|directed|coaches|coached|covers|covered|manages|managed|oversees|oversaw|supports|specializes|specialises|practices|practises|doubles|plays|edits|edited|advises|advised|co-founded|lives)$/;
/** Behind "is" or "was" only what one is counts: "who was arrested" tells what happened. */
const WHAT = /^(?:an?|the|one|his|her|their|also|now|director|head|president|chief|chair|chairman)$/;

/** The end of "a professor of law at Yale,": the next comma, bracket, dash or the sentence's end. */
export function appositionEnd(tokens: readonly Token[], from: number, head: number): number {
  const { sentence } = tokens[head] as Token;
  for (let i = from; i < from + LONGEST; i++) {
    const token = tokens[i];
    // "who lost to George W. Bush": a full stop within its sentence belongs to an abbreviation.
    if (token?.text === '.' && tokens[i + 1]?.sentence === sentence) continue;
    if (!token || token.sentence !== sentence || /^(?:[,;:()—–.“”"]|--+|''|said|says)$/.test(token.text))
      return i;
  }
  return from;
}

/**
 * What is printed behind a person's name and says who it is, where no list knows the noun: "Spitz, an astronomer at
 * the Tide Institute", "Sands, who is the harbour manager"; null where nothing does.
 */
export function describedBehind({ tokens }: Document, run: NameRun, referent: Referent): TextSpan | null {
  if (referent.kind !== 'person' || run.possessive || referent.description) return null;
  let from = run.to;
  if (tokens[from]?.text === ',') from++;
  // "Spitz, 45, an astronomer"
  if (/^\d{2}$/.test(tokens[from]?.text ?? '') && tokens[from + 1]?.text === ',') from += 2;
  const first = tokens[from];
  if (!first || first.sentence !== tokens[run.to - 1]?.sentence) return null;
  if (!(isOccupation(tokens, from) || isNoun(tokens, run, from))) return null;
  const end = appositionEnd(tokens, from, from);
  if (end < from + 2) return null;
  return { start: first.start, end: (tokens[end - 1] as Token).end };
}

/** "who studies tides", "who is the harbour manager". */
function isOccupation(tokens: readonly Token[], who: number): boolean {
  if (tokens[who]?.lower !== 'who') return false;
  const verb = tokens[who + 1]?.lower ?? '';
  if (!DOES.test(verb)) return false;
  const behind = tokens[who + 2];
  return !/^(?:is|was)$/.test(verb) || WHAT.test(behind?.lower ?? '') || /^\p{Lu}/u.test(behind?.text ?? '');
}

/** ", an astronomer at the Tide Institute,": a phrase between commas with no verb of its own before a relative. */
function isNoun(tokens: readonly Token[], run: NameRun, from: number): boolean {
  if (from === run.to || !/^(?:an?|one)$/.test(tokens[from]?.lower ?? '')) return false;
  const end = appositionEnd(tokens, from, from);
  for (let i = from; i < end; i++) {
    const { lower, tag } = tokens[i] as Token;
    if (/^(?:who|which|that|whose)$/.test(lower)) break;
    if (FINITE.test(tag) && !/ed$/.test(lower)) return false;
  }
  return true;
}
