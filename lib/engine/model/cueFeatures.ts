/** Stage 1: what speaks for a token being the head of a cue. */
import { at, type FeatureList, step } from './hash.ts';
import { COMMA, NOUN, PRONOUN, PUNCTUATION, type Terms, THAT, TO, VERB } from './terms.ts';

/** From this step of `prior` on, a word counts as a likely cue when its neighbours are looked at. */
const LIKELY = 3;

/** What the features of a token need to know of its sentence, gathered once in linear time. */
export interface CueContext {
  /** Nearest likely cue before and behind, outside quotation marks and in the same sentence; −1 for none. */
  readonly before: Int32Array;
  readonly behind: Int32Array;
  /** Likely cues up to the token, commas, joining words and quoted tokens: running counts. */
  readonly cues: Int32Array;
  readonly commas: Int32Array;
  readonly joins: Int32Array;
  readonly quoted: Int32Array;
  /** By token: the sentence's highest prior outside quotation marks, where it is, and the second highest. */
  readonly top: Uint8Array;
  readonly topAt: Int32Array;
  readonly second: Uint8Array;
  /** By token: where among the sentence's last six tokens the highest prior is. */
  readonly lastTopAt: Int32Array;
}

/** @param prior of each token; `terms.prior` or, once stage 1 has spoken, its probabilities as steps. */
export function cueContext(terms: Terms, prior: Uint8Array): CueContext {
  const { size, flags, quote, joins, sentenceTo } = terms;
  const column = () => new Int32Array(size + 1);
  const context = {
    before: column(),
    behind: column(),
    cues: column(),
    commas: column(),
    joins: column(),
    quoted: column(),
    top: new Uint8Array(size),
    topAt: column(),
    second: new Uint8Array(size),
    lastTopAt: column(),
  };
  const likely = (i: number): boolean => (prior[i] as number) >= LIKELY && quote[i] === 0;
  for (let i = 0; i < size; i++) {
    context.cues[i + 1] = (context.cues[i] as number) + (likely(i) ? 1 : 0);
    context.commas[i + 1] = (context.commas[i] as number) + ((flags[i] as number) & COMMA ? 1 : 0);
    context.joins[i + 1] = (context.joins[i] as number) + (joins[i] as number);
    context.quoted[i + 1] = (context.quoted[i] as number) + (quote[i] === 0 ? 0 : 1);
  }
  for (let from = 0; from < size; from = sentenceTo[from] as number) {
    const to = sentenceTo[from] as number;
    let near = -1;
    for (let i = from; i < to; i++) {
      context.before[i] = near;
      if (likely(i)) near = i;
    }
    near = -1;
    let top = 0;
    let topAt = -1;
    let second = 0;
    let lastTopAt = -1;
    for (let i = to - 1; i >= from; i--) {
      context.behind[i] = near;
      if (likely(i)) near = i;
      const p = prior[i] as number;
      if (i >= to - 6 && (lastTopAt < 0 || p >= (prior[lastTopAt] as number))) lastTopAt = i;
      if (quote[i] !== 0) continue;
      if (topAt < 0 || p > top) {
        second = top;
        top = p;
        topAt = i;
      } else if (p > second) second = p;
    }
    context.top.fill(top, from, to);
    context.topAt.fill(topAt, from, to);
    context.second.fill(second, from, to);
    context.lastTopAt.fill(lastTopAt, from, to);
  }
  return context;
}

/** Whether the sentence is quoted in part: bit 1 before the token, bit 0 behind it. */
export function quotedSides(terms: Terms, context: CueContext, i: number): number {
  const from = context.quoted[terms.sentenceFrom[i] as number] as number;
  const to = context.quoted[terms.sentenceTo[i] as number] as number;
  const left = (context.quoted[i] as number) > from;
  const right = to > (context.quoted[i + 1] as number);
  return (left ? 2 : 0) + (right ? 1 : 0);
}

/** Fills the list with the features of token `i`. */
export function cueFeatures(terms: Terms, context: CueContext, i: number, list: FeatureList): void {
  list.size = 0;
  const prior = (terms.prior[i] as number) + 1;
  neighbours(terms, i, prior, list);
  quotation(terms, context, i, prior, list);
  otherCues(terms, context, i, prior, list);
  surroundings(terms, i, prior, list);
  // Only there, so that an article's own sentences pay nothing for it.
  if (terms.inside) {
    list.add(65, prior, terms.tag[i] as number);
    list.add(66, terms.lemma[i] as number);
    list.add(
      67,
      at(terms.word, i - 1, terms.paragraphFrom[i] as number, terms.paragraphTo[i] as number),
      prior,
    );
  }
}

/** Words, lemmas and tags up to three tokens away. */
function neighbours(terms: Terms, i: number, b: number, list: FeatureList): void {
  const { word, lemma, tag } = terms;
  const from = terms.paragraphFrom[i] as number;
  const to = terms.paragraphTo[i] as number;
  const w0 = word[i] as number;
  const l0 = lemma[i] as number;
  const t0 = tag[i] as number;
  const wl = at(word, i - 1, from, to);
  const wr = at(word, i + 1, from, to);
  const wll = at(word, i - 2, from, to);
  const wrr = at(word, i + 2, from, to);
  const tl = at(tag, i - 1, from, to);
  const tr = at(tag, i + 1, from, to);
  const tll = at(tag, i - 2, from, to);
  const trr = at(tag, i + 2, from, to);
  list.add(0);
  list.add(1, w0);
  list.add(2, l0);
  list.add(3, t0);
  list.add(4, terms.shape[i] as number);
  list.add(5, terms.suffix[i] as number);
  list.add(6, wl);
  list.add(7, wr);
  list.add(8, wll);
  list.add(9, wrr);
  list.add(10, at(lemma, i - 3, from, to));
  list.add(11, at(lemma, i + 3, from, to));
  list.add(12, wl, w0);
  list.add(13, w0, wr);
  list.add(14, l0, tl);
  list.add(15, l0, tr);
  list.add(16, tl, t0, tr);
  list.add(17, tll, tl, t0);
  list.add(18, t0, tr, trr);
  list.add(19, l0, t0);
  list.add(20, l0, wr, wrr);
  list.add(21, wll, wl, l0);
  list.add(22, b, t0);
  list.add(23, b, wr);
  list.add(24, b, wl);
  list.add(25, b, tl, tr);
}

/** Where the token stands to quotation marks: "… ,” she | said". */
function quotation(terms: Terms, context: CueContext, i: number, b: number, list: FeatureList): void {
  const { quote } = terms;
  const from = terms.paragraphFrom[i] as number;
  const to = terms.paragraphTo[i] as number;
  const q = (j: number): number => (j < from ? 7 : j >= to ? 8 : (quote[j] as number));
  const l0 = terms.lemma[i] as number;
  const q0 = q(i);
  const sides = quotedSides(terms, context, i);
  list.add(26, q0, sides || q0 ? 1 : 0);
  list.add(27, l0, q0);
  list.add(28, b, q0, sides);
  list.add(29, q(i - 1), q(i + 1), b);
  list.add(30, q(i - 2), q(i - 1), q(i + 1) * 10 + q(i + 2));
  list.add(31, l0, q(i - 1), q(i + 1));
  list.add(32, l0, sides);
}

/** Place in the sentence, and what other cues it may have: "said | he believed". */
function otherCues(terms: Terms, context: CueContext, i: number, b: number, list: FeatureList): void {
  const { prior, lemma, word } = terms;
  const from = terms.sentenceFrom[i] as number;
  const to = terms.sentenceTo[i] as number;
  const l0 = lemma[i] as number;
  list.add(33, step(i - from), b);
  list.add(34, step(to - i), b);
  list.add(35, terms.sentence[i] === 0 ? 1 : 0, b);
  list.add(36, l0, Math.min(i - from, 3));
  list.add(37, l0, Math.min(to - i, 4));
  const before = context.before[i] as number;
  if (before >= 0) {
    const pb = (prior[before] as number) + 1;
    list.add(38, lemma[before] as number, b);
    list.add(39, pb, b, word[before + 1] as number);
    list.add(40, pb, b, step(i - before));
    list.add(41, pb, b, Math.min((context.commas[i] as number) - (context.commas[before] as number), 3));
    list.add(42, pb, b, (context.joins[i] as number) > (context.joins[before] as number) ? 1 : 0);
    list.add(43, lemma[before] as number, l0);
  } else list.add(44, b);
  const behind = context.behind[i] as number;
  if (behind >= 0) {
    const pb = (prior[behind] as number) + 1;
    list.add(45, lemma[behind] as number, b);
    list.add(46, pb, b, step(behind - i));
    list.add(47, pb, b, step(to - behind));
  } else list.add(48, b);
  const earlier = (context.cues[i] as number) - (context.cues[from] as number);
  const later = (context.cues[to] as number) - (context.cues[i + 1] as number);
  list.add(49, Math.min(earlier, 3), Math.min(later, 3), b);
  const lastTop = context.lastTopAt[i] as number;
  list.add(50, prior[lastTop] as number, lastTop === i ? 1 : 0, b);
  list.add(51, context.topAt[i] === i ? (context.second[i] as number) : (context.top[i] as number), b);
}

/** "that" and "to" behind the token, the nearest noun before it, verbs around it. */
function surroundings(terms: Terms, i: number, b: number, list: FeatureList): void {
  const { flags, lemma, tag } = terms;
  const from = terms.sentenceFrom[i] as number;
  const to = terms.sentenceTo[i] as number;
  const l0 = lemma[i] as number;
  const t0 = tag[i] as number;
  for (let k = 1; k <= 6 && i + k < to; k++) {
    if (!((flags[i + k] as number) & THAT)) continue;
    list.add(52, k <= 1 ? 1 : k <= 3 ? 2 : 3, b);
    list.add(53, l0);
    break;
  }
  for (let k = 1; k <= 4 && i + k < to; k++) {
    if (!((flags[i + k] as number) & TO)) continue;
    list.add(54, k, b);
    list.add(55, l0, k);
    break;
  }
  let subject = i - 1;
  while (subject >= Math.max(from, i - 8) && !((flags[subject] as number) & (NOUN | PRONOUN))) subject--;
  if (subject >= Math.max(from, i - 8)) {
    list.add(56, lemma[subject] as number, b);
    list.add(57, tag[subject] as number, i - subject, b);
    list.add(58, terms.shape[subject] as number, (flags[subject] as number) & PRONOUN, b);
    list.add(63, lemma[subject] as number, l0);
  } else list.add(59, b);
  let verbs = 0;
  for (let j = Math.max(from, i - 4); j < i; j++) {
    if (!((flags[j] as number) & VERB)) continue;
    list.add(60, lemma[j] as number, t0);
    verbs++;
  }
  list.add(61, verbs, t0);
  for (let j = i + 1; j < Math.min(to, i + 5); j++) {
    if (!((flags[j] as number) & VERB)) continue;
    list.add(62, lemma[j] as number, t0, b);
    break;
  }
  const next = i + 1 < to ? (flags[i + 1] as number) : 0;
  list.add(64, next & (PUNCTUATION | PRONOUN | NOUN), t0, b);
}
