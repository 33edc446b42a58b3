/** The JSON that `analyze` prints for one document. */
import type { Analysis, Article, Figure, QuotationType, SourceKind, TextSpan, Why } from '../model.ts';

/** `[start, end)` in UTF-16 code units of the document's text. */
export type Pair = readonly [start: number, end: number];

export interface AttributionRecord {
  readonly id: string;
  readonly type: QuotationType;
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
  readonly sourceId: string | null;
  /** 0–1. */
  readonly confidence: number;
  /** The rule that found it, the cue's dictionary form, and each stage's score, 0–1. */
  readonly why: Why;
  /** Only on an attribution that stands inside another one's content. */
  readonly parentId?: string;
}

export interface SourceRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly anonymous: boolean;
  readonly description: Pair | null;
  readonly anonymityReason: Pair | null;
  readonly mentions: readonly Pair[];
}

export interface FigureRecord {
  readonly span: Pair;
  readonly value: number | null;
  readonly unit: string | null;
  readonly attributionId: string | null;
}

export interface DocumentRecord {
  readonly id: string | number;
  readonly title?: string;
  /** Given where the offsets are into a text that the caller does not have: the input was HTML. */
  readonly text?: string;
  readonly attributions: readonly AttributionRecord[];
  readonly sources: readonly SourceRecord[];
  readonly figures: readonly FigureRecord[];
}

export interface RecordOptions {
  /** Whether `text` is given back. */
  readonly withText: boolean;
  /** Leaves out attributions inside others' contents; their figures go to the outer one. */
  readonly flat: boolean;
}

/** One document's analysis as plain JSON. */
export function record(
  id: string | number,
  article: Article,
  analysis: Analysis,
  options: RecordOptions,
): DocumentRecord {
  const shown = options.flat ? flatten(analysis) : analysis;
  return {
    id,
    ...(article.title === '' ? {} : { title: article.title }),
    ...(options.withText ? { text: article.text } : {}),
    attributions: shown.attributions.map((one) => ({
      id: one.id,
      type: one.type,
      source: one.source.map(pair),
      cue: one.cue.map(pair),
      content: one.content.map(pair),
      sourceId: one.sourceId,
      confidence: rounded(one.confidence),
      why: {
        ...one.why,
        scores: Object.fromEntries(Object.entries(one.why.scores).map(([stage, s]) => [stage, rounded(s)])),
      },
      ...(one.parentId === null ? {} : { parentId: one.parentId }),
    })),
    sources: shown.sources.map((one) => ({
      id: one.id,
      name: one.name,
      kind: one.kind,
      anonymous: one.anonymous,
      description: one.description && pair(one.description),
      anonymityReason: one.anonymityReason && pair(one.anonymityReason),
      mentions: one.mentions.map(({ span }) => pair(span)),
    })),
    figures: shown.figures.map((one) => ({
      span: pair(one.span),
      value: one.value,
      unit: one.unit,
      attributionId: one.attributionId,
    })),
  };
}

/** To three digits: more would say nothing. */
function rounded(score: number): number {
  return Math.round(1000 * score) / 1000;
}

function pair({ start, end }: TextSpan): Pair {
  return [start, end];
}

/** Outer attributions alone, with the sources that they name. */
function flatten(analysis: Analysis): Analysis {
  const byId = new Map(analysis.attributions.map((one) => [one.id, one]));
  const outer = (figure: Figure): Figure => {
    let at = figure.attributionId === null ? undefined : byId.get(figure.attributionId);
    while (at && at.parentId !== null) at = byId.get(at.parentId);
    return { ...figure, attributionId: at?.id ?? null };
  };
  const attributions = analysis.attributions.filter(({ parentId }) => parentId === null);
  const named = new Set(attributions.map(({ sourceId }) => sourceId));
  return {
    attributions,
    sources: analysis.sources.filter(({ id }) => named.has(id)),
    figures: analysis.figures.map(outer),
  };
}
