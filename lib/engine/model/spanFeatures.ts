/** Stage 2: what speaks for a token being source, content or cue, given the head of the cue. */
import type { TokenRun } from '../document.ts';
import { type CueContext, quotedSides } from './cueFeatures.ts';
import { at, type FeatureList, step } from './hash.ts';
import { COLON, COMMA, NOUN, PRONOUN, type Terms, THAT, VERB } from './terms.ts';

/** From this step on, a token counts as a cue when the cues on the way to the head are counted. */
const CUE = 5;

/** What stands between each token of a window and the head, and what all its tokens share. */
export interface SpanContext {
  readonly head: number;
  readonly window: TokenRun;
  /** Steps of stage 1's probabilities, by token of the document. */
  readonly steps: Uint8Array;
  readonly verbs: Uint8Array;
  readonly commas: Uint8Array;
  readonly cues: Uint8Array;
  readonly marks: Uint8Array;
  readonly thats: Uint8Array;
  readonly nouns: Uint8Array;
  /** Quotation marks in the head's sentence: before it, behind it. */
  readonly sides: number;
  /** How near the head is to its sentence's ends. */
  readonly ends: number;
  readonly commaBefore: boolean;
  readonly colonBehind: boolean;
}

/**
 * @param steps stage 1's probabilities as steps (out of fold in training).
 * @param context of the document (only its running count of quoted tokens is used).
 */
export function spanContext(
  terms: Terms,
  context: CueContext,
  steps: Uint8Array,
  head: number,
  window: TokenRun,
): SpanContext {
  const size = window.to - window.from;
  const column = () => new Uint8Array(size);
  const made = {
    verbs: column(),
    commas: column(),
    cues: column(),
    marks: column(),
    thats: column(),
    nouns: column(),
  };
  for (const direction of [1, -1]) {
    let verbs = 0;
    let commas = 0;
    let cues = 0;
    let marks = 0;
    let thats = 0;
    let nouns = 0;
    for (let j = head + direction; j >= window.from && j < window.to; j += direction) {
      const k = j - window.from;
      made.verbs[k] = verbs;
      made.commas[k] = commas;
      made.cues[k] = cues;
      made.marks[k] = marks;
      made.thats[k] = thats;
      made.nouns[k] = nouns;
      const flags = terms.flags[j] as number;
      const quote = terms.quote[j] as number;
      if (flags & VERB && verbs < 9) verbs++;
      if (flags & COMMA && commas < 9) commas++;
      if ((steps[j] as number) >= CUE && quote === 0 && cues < 9) cues++;
      if (quote >= 2 && marks < 9) marks++;
      if (flags & THAT && thats < 9) thats++;
      if (flags & (NOUN | PRONOUN) && nouns < 9) nouns++;
    }
  }
  const from = terms.sentenceFrom[head] as number;
  const to = terms.sentenceTo[head] as number;
  const any = (first: number, last: number, flag: number): boolean => {
    for (let j = first; j < last; j++) if ((terms.flags[j] as number) & flag) return true;
    return false;
  };
  return {
    ...made,
    head,
    window,
    steps,
    sides: quotedSides(terms, context, head),
    ends: Math.min(to - head, 4) * 5 + Math.min(head - from, 4),
    commaBefore: any(Math.max(from, head - 8), head, COMMA),
    colonBehind: any(head + 1, Math.min(to, head + 4), COLON),
  };
}

const clamp = (value: number): number => Math.max(-3, Math.min(3, value));

/** Fills the list with the features of one token's label. */
export function labelFeatures(terms: Terms, span: SpanContext, j: number, list: FeatureList): void {
  list.size = 0;
  const { head, steps } = span;
  const { from, to } = span.window;
  const { word, lemma, tag } = terms;
  const k = j - from;
  const w0 = word[j] as number;
  const l0 = lemma[j] as number;
  const t0 = tag[j] as number;
  const tl = at(tag, j - 1, from, to);
  const tr = at(tag, j + 1, from, to);
  const q0 = terms.quote[j] as number;
  const hl = lemma[head] as number;
  const ht = tag[head] as number;
  const hb = (steps[head] as number) + 1;
  const r = j - head;
  const side = r < 0 ? 1 : r > 0 ? 2 : 3;
  const ds = clamp((terms.sentence[j] as number) - (terms.sentence[head] as number));
  const sd = side * 10 + ds + 3;
  const db = step(r) + 20;
  const verbs = span.verbs[k] as number;
  const commas = span.commas[k] as number;
  const quoting = q0 * 4 + span.sides;
  list.add(200, sd);
  list.add(201, db);
  list.add(202, db, t0);
  list.add(203, side, w0);
  list.add(204, side, l0, ds + 3);
  list.add(205, sd, t0);
  list.add(206, sd, tl, t0);
  list.add(207, sd, t0, tr);
  list.add(208, sd, tl, t0 * 1000 + tr);
  list.add(209, sd, at(word, j - 1, from, to));
  list.add(210, sd, at(word, j + 1, from, to));
  list.add(211, sd, at(word, j - 2, from, to));
  list.add(212, sd, at(word, j + 2, from, to));
  list.add(213, hl, sd);
  list.add(214, hl, db);
  list.add(215, hl, t0, sd);
  list.add(216, hl, w0, side);
  list.add(217, sd, q0, terms.quote[head] === 0 ? 0 : 1);
  list.add(218, sd, q0, span.sides);
  list.add(219, hl, sd, quoting);
  list.add(220, sd, Math.min(span.marks[k] as number, 5), q0);
  list.add(221, sd, Math.min(verbs, 4), Math.min(commas, 4));
  list.add(222, sd, Math.min(span.cues[k] as number, 3), hb);
  list.add(223, sd, Math.min(span.thats[k] as number, 2), Math.min(verbs, 3));
  list.add(224, sd, Math.min(span.nouns[k] as number, 4), t0);
  list.add(225, sd, span.ends, (span.commaBefore ? 2 : 0) + (span.colonBehind ? 1 : 0));
  list.add(226, sd, span.ends, quoting);
  list.add(227, db, span.ends, t0);
  list.add(228, sd * 5 + Math.min(commas, 4), span.ends, Math.min(verbs, 3) * 4 + span.sides);
  list.add(229, sd, terms.shape[j] as number);
  list.add(230, sd, terms.shape[j] as number, Math.min(verbs, 2) * 5 + Math.min(commas, 4));
  list.add(231, (steps[j] as number) + 1, sd);
  list.add(232, (steps[j] as number) + 1, sd, Math.min(commas, 3));
  if (r >= -5 && r <= 5) path(terms, head, j, side, list);
  if (ds === 0) {
    const beside = r < 0 ? head - 1 : head + 1;
    list.add(235, at(word, beside, from, to), sd, db);
    list.add(236, ht, db, t0);
    list.add(237, at(tag, head - 1, from, to), at(tag, head + 1, from, to), db);
  }
  const first = terms.sentenceFrom[j] as number;
  const last = (terms.sentenceTo[j] as number) - 1;
  list.add(238, sd, j === first ? 1 : 0, j === last ? 1 : 0);
  list.add(239, sd, step(j - first), Math.min(verbs, 3));
  list.add(240, (terms.flags[j] as number) & PRONOUN, sd, db);
  list.add(241, sd, hb, quoting);
  list.add(242, ht, sd, t0);
  list.add(243, ht, sd, Math.min(verbs, 3) * 4 + Math.min(commas, 3));
  list.add(244, sd, word[first] as number);
  list.add(245, sd, (terms.quote[first] as number) * 4 + (terms.quote[last] as number), q0);
}

/** The tags, and the words, all the way from the token to the head. */
function path(terms: Terms, head: number, j: number, side: number, list: FeatureList): void {
  const low = Math.min(j, head);
  const high = Math.max(j, head);
  let tags = 0;
  for (let x = low; x <= high; x++) tags = (Math.imul(tags, 131) + (terms.tag[x] as number)) | 0;
  list.add(233, tags, side);
  let words = 0;
  for (let x = j < head ? low + 1 : low; x < (j < head ? high + 1 : high); x++) {
    words = (Math.imul(words, 131) + (terms.word[x] as number)) | 0;
  }
  list.add(234, words, side, terms.tag[j] as number);
}

/** Fills the list with the features of the step from the label of token `j − 1` to that of `j`. */
export function stepFeatures(terms: Terms, span: SpanContext, j: number, list: FeatureList): void {
  list.size = 0;
  const { head } = span;
  const { from, to } = span.window;
  const { word, tag } = terms;
  const w0 = word[j] as number;
  const wl = at(word, j - 1, from, to);
  const t0 = tag[j] as number;
  const tl = at(tag, j - 1, from, to);
  const tr = at(tag, j + 1, from, to);
  const q0 = terms.quote[j] as number;
  const ql = at(terms.quote, j - 1, from, to);
  const hl = terms.lemma[head] as number;
  const r = j - head;
  const side = r < 0 ? 1 : r > 0 ? 2 : 3;
  const ds = clamp((terms.sentence[j] as number) - (terms.sentence[head] as number));
  const sd = side * 10 + ds + 3;
  list.add(300);
  list.add(301, sd);
  list.add(302, sd, t0, tl);
  list.add(303, w0, side);
  list.add(304, wl, side);
  list.add(305, sd, ql, q0);
  list.add(306, sd, j === terms.sentenceFrom[j] ? 1 : 0, q0);
  list.add(307, hl, side);
  list.add(308, wl, w0);
  list.add(309, sd, t0, tr);
  list.add(310, step(r) + 20);
  list.add(311, w0, at(word, j + 1, from, to));
  list.add(312, span.sides, sd, ql * 10 + q0);
  list.add(313, w0, wl, span.ends);
  list.add(314, hl, w0, side);
  list.add(315, tl, t0 * 1000 + tr, side);
}
