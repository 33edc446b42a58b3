import type { Pair } from './words.ts';

/** One attribution of a gold or predicted document; more fields may stand beside these. */
export interface SpanAttribution {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly SpanAttribution[];
}

export interface PredictedDocument {
  readonly id: string;
  readonly attributions: readonly SpanAttribution[];
}

export interface Entity {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly anonymous: boolean;
  readonly aliases?: readonly string[];
}

/** Who each gold attribution's source really is, and who states each figure. */
export interface GoldSources {
  readonly id: string;
  readonly entities: readonly Entity[];
  /** By attribution: an entity's key, or null. */
  readonly attributionEntity: readonly (string | null)[];
  readonly figures: readonly {
    readonly quote: string;
    readonly nth?: number;
    /** Index of an attribution; null for the article's own voice. */
    readonly attribution: number | null;
  }[];
}

export interface PredictedSources {
  readonly id: string;
  readonly attributions: readonly (SpanAttribution & {
    readonly id: string;
    readonly sourceId: string | null;
  })[];
  readonly sources: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly anonymous: boolean;
  }[];
  readonly figures: readonly { readonly span: Pair; readonly attributionId: string | null }[];
}
