/**
 * What readers say of an article before its marks are shown, beside what was found. The yardstick is that of
 * `lib/evaluation` (whoSaidWhat), told in words: two passages are the same if they share half of their words, each
 * counts once, the best pairs first; the source is the same if a word of weight of it was named. Since a hand selects
 * one piece at a time, each piece of a claim ("X," she said, "Y") counts as well as all of them together.
 */
import type { Prediction } from '../messages.ts';
import type { Analysis, Article, Attribution, Source, TextSpan } from '../model.ts';
import { merge, slice } from '../span.ts';

/** Two passages are the same from this share of their words on. */
const SAME = 0.5;

/** Words that do not make two sources the same. */
const LIGHT: ReadonlySet<string> = new Set(
  'a an the this that these those his her its their our my your of in at on for from to by with and or mr mrs ms dr former who which said'.split(
    ' ',
  ),
);
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
const ACCENTS = /\p{M}/gu;

export interface Outcome {
  /** Passages that both have, in the order of the article; `isRight`: with the same source. */
  readonly both: readonly {
    readonly prediction: Prediction;
    readonly attribution: Attribution;
    readonly isRight: boolean;
  }[];
  /** Found, and not predicted. */
  readonly missed: readonly Attribution[];
  /** Predicted, and not found. */
  readonly alone: readonly Prediction[];
}

/**
 * Compares predictions with an analysis.
 * @param attributions those that count, of `analysis`
 */
export function outcomeOf(
  article: Pick<Article, 'text'>,
  { sources }: Pick<Analysis, 'sources'>,
  attributions: readonly Attribution[],
  predictions: readonly Prediction[],
): Outcome {
  const text = new Tokens(article.text);
  const agreement = new Agreement(text, sources);
  const pieces = attributions.flatMap((attribution) => piecesOf(text, attribution));
  const pairs = predictions.flatMap((prediction) => {
    const own = text.within([prediction.content]);
    return pieces.flatMap(({ attribution, runs, spans }) => {
      const share = shareOf(own, runs);
      if (share < SAME) return [];
      return [{ prediction, attribution, spans, share, isRight: agreement.of(prediction, attribution) }];
    });
  });
  pairs.sort((a, b) => b.share - a.share || Number(b.isRight) - Number(a.isRight));
  const taken = new Set<Prediction | TextSpan>();
  const both = pairs.filter(({ prediction, spans }) => {
    if ([prediction, ...spans].some((one) => taken.has(one))) return false;
    for (const one of [prediction, ...spans]) taken.add(one);
    return true;
  });
  const told = new Set(both.map(({ attribution }) => attribution));
  return {
    both: both
      .map(({ prediction, attribution, isRight }) => ({ prediction, attribution, isRight }))
      .sort((a, b) => a.prediction.content.start - b.prediction.content.start),
    missed: attributions.filter((attribution) => !told.has(attribution)),
    alone: predictions.filter((prediction) => !taken.has(prediction)),
  };
}

/** A claim, whole or one piece of it. */
interface Piece {
  readonly attribution: Attribution;
  readonly spans: readonly TextSpan[];
  readonly runs: readonly Run[];
}

function piecesOf(text: Tokens, attribution: Attribution): Piece[] {
  const { content } = attribution;
  const wholes = content.length > 1 ? [content, ...content.map((span) => [span])] : [content];
  return wholes.map((spans) => ({ attribution, spans, runs: text.within(spans) }));
}

/** Words of a text by their places in the row of all its words: `[from, to)`. */
type Run = readonly [from: number, to: number];

interface Token extends TextSpan {
  readonly word: string;
}

/** A text's words, and which of them a span touches. */
class Tokens {
  readonly #all: readonly Token[];

  constructor(text: string) {
    this.#all = tokensOf(text);
  }

  /** Runs in order, parted; those that hold no word are left out. */
  within(spans: readonly TextSpan[]): Run[] {
    return merge(spans)
      .map(
        ({ start, end }): Run => [
          this.#first((token) => token.end > start),
          this.#first((token) => token.start >= end),
        ],
      )
      .filter(([from, to]) => from < to);
  }

  words(spans: readonly TextSpan[]): string[] {
    return this.within(spans).flatMap(([from, to]) => this.#all.slice(from, to).map(({ word }) => word));
  }

  /** The place of the first word that is so; all behind it are so too. */
  #first(isSo: (token: Token) => boolean): number {
    let low = 0;
    let high = this.#all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const token = this.#all[middle];
      if (token && isSo(token)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[0].normalize('NFD').replace(ACCENTS, '').toLowerCase(),
  }));
}

/** The words that both have, of those that either has: 0–1. */
function shareOf(a: readonly Run[], b: readonly Run[]): number {
  const size = (runs: readonly Run[]) => runs.reduce((sum, [from, to]) => sum + to - from, 0);
  let shared = 0;
  for (const [from, to] of a) {
    for (const [start, end] of b) shared += Math.max(0, Math.min(to, end) - Math.max(from, start));
  }
  return shared === 0 ? 0 : shared / (size(a) + size(b) - shared);
}

/** Whether the source that was predicted is the one that was found. */
class Agreement {
  readonly #text: Tokens;
  readonly #sources: ReadonlyMap<string, Source>;

  constructor(text: Tokens, sources: readonly Source[]) {
    this.#text = text;
    this.#sources = new Map(sources.map((source) => [source.id, source]));
  }

  of({ source }: Prediction, attribution: Attribution): boolean {
    switch (source.type) {
      case 'nobody':
        return attribution.sourceId === null;
      case 'mention':
        return (
          this.#isMentioned(source.span, attribution) ||
          this.#isNamed(this.#text.words([source.span]), attribution)
        );
      case 'typed':
        return this.#isNamed(
          tokensOf(source.text).map(({ word }) => word),
          attribution,
        );
    }
  }

  /** In the mention that goes with the claim, or in another one of the same source. */
  #isMentioned(span: TextSpan, attribution: Attribution): boolean {
    const mentions = this.#voices(attribution).flatMap((voice) => voice.mentions.map((one) => one.span));
    return [...attribution.source, ...mentions].some((mention) => this.#sharesWeight(span, mention));
  }

  /** True if they share a word of weight; "she" has weight where there is no other. */
  #sharesWeight(span: TextSpan, mention: TextSpan): boolean {
    const shared = intersection(span, mention);
    if (!shared) return false;
    const words = this.#text.words([shared]);
    const isHeavy = (word: string) => !LIGHT.has(word);
    return words.some(isHeavy) || (words.length > 0 && !this.#text.words([mention]).some(isHeavy));
  }

  #isNamed(typed: readonly string[], attribution: Attribution): boolean {
    const printed = this.#text.words(attribution.source);
    const names = this.#voices(attribution).flatMap(({ name, mentions }) => [
      ...tokensOf(name).map(({ word }) => word),
      ...this.#text.words(mentions.filter(({ form }) => form === 'name').map(({ span }) => span)),
    ]);
    const known = new Set([...printed, ...names].filter((word) => !LIGHT.has(word)));
    return typed.some((word) => known.has(word));
  }

  /** The source and, where several say it together, each of them. */
  #voices({ sourceId }: Attribution): Source[] {
    const source = sourceId === null ? undefined : this.#sources.get(sourceId);
    if (!source) return [];
    const members = source.members.flatMap((id) => this.#sources.get(id) ?? []);
    return [source, ...members];
  }
}

function intersection(a: TextSpan, b: TextSpan): TextSpan | null {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end ? { start, end } : null;
}

/** What was predicted for a source, in the article's words or the reader's own. */
export function predictedName(text: string, { source }: Prediction, nobody: string): string {
  switch (source.type) {
    case 'nobody':
      return nobody;
    case 'mention':
      return slice(text, source.span);
    case 'typed':
      return source.text;
  }
}
