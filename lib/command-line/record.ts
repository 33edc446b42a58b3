/** The JSON that `analyze` prints for one document. */
import type {
  Act,
  Analysis,
  Article,
  Figure,
  QuotationType,
  SourceKind,
  Stance,
  TextSpan,
  Why,
} from '../model.ts';

/** `[start, end)` in UTF-16 code units of the document's text. */
export type Pair = readonly [start: number, end: number];

export interface AttributionRecord {
  readonly id: string;
  readonly type: QuotationType;
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
  readonly sourceId: string | null;
  /** Who passes it on: "told the BBC". */
  readonly relayId: string | null;
  readonly stance: Stance;
  readonly act: Act;
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
  /** Ids of those who say it together. */
  readonly members: readonly string[];
  /** Id of the one for whom it speaks. */
  readonly speaksFor: string | null;
  readonly mentions: readonly Pair[];
}

export interface FigureRecord {
  readonly span: Pair;
  /** The value, or the lower end of a range. */
  readonly value: number | null;
  readonly upTo: number | null;
  readonly unit: string | null;
  readonly counted: Pair | null;
  readonly approximate: boolean;
  /** "at least", "about". */
  readonly approximation: Pair | null;
  readonly negated: boolean;
  /** Shared by figures that count the same thing. */
  readonly quantityId: string;
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
      relayId: one.relayId,
      stance: one.stance,
      act: one.act,
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
      members: one.members,
      speaksFor: one.speaksFor,
      mentions: one.mentions.map(({ span }) => pair(span)),
    })),
    figures: shown.figures.map((one) => ({
      span: pair(one.span),
      value: one.value,
      upTo: one.upTo,
      unit: one.unit,
      counted: one.counted && pair(one.counted),
      approximate: one.approximate,
      approximation: one.approximation && pair(one.approximation),
      negated: one.negated,
      quantityId: one.quantityId,
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

/** Outer attributions alone, with the sources that they name and those to whom these refer. */
function flatten(analysis: Analysis): Analysis {
  const byId = new Map(analysis.attributions.map((one) => [one.id, one]));
  const outer = (figure: Figure): Figure => {
    let at = figure.attributionId === null ? undefined : byId.get(figure.attributionId);
    while (at && at.parentId !== null) at = byId.get(at.parentId);
    return { ...figure, attributionId: at?.id ?? null };
  };
  const attributions = analysis.attributions.filter(({ parentId }) => parentId === null);
  const named = new Set(attributions.flatMap(({ sourceId, relayId }) => [sourceId, relayId]));
  // A set that grows while it is walked: members may have members.
  const sources = new Map(analysis.sources.map((source) => [source.id, source]));
  for (const id of named) {
    const { members = [], speaksFor = null } = sources.get(id ?? '') ?? {};
    for (const other of [...members, speaksFor]) named.add(other);
  }
  return {
    attributions,
    sources: analysis.sources.filter(({ id }) => named.has(id)),
    figures: analysis.figures.map(outer),
  };
}
