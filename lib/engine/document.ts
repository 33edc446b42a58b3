/** What the passes read: the article's analysed text as tokens with their sentence, paragraph and quotation. */
import type { Article, TextSpan, Why } from '../model.ts';
import type { Entity, Tag } from './tagger.ts';

/** Where a token stands to the outermost quotation marks around it. */
export type QuoteState = 'outside' | 'inside' | 'opening' | 'closing';

export interface Token {
  readonly start: number;
  readonly end: number;
  /** As printed. */
  readonly text: string;
  readonly lower: string;
  /** Dictionary form in lower case ("said" → "say"). */
  readonly lemma: string;
  readonly tag: Tag;
  readonly entity: Entity;
  /** Index of its sentence; a paragraph's end always ends a sentence. */
  readonly sentence: number;
  /** Index of its paragraph among `Document.paragraphs`. */
  readonly paragraph: number;
}

/** A run of tokens, `[from, to)`, by token index. */
export interface TokenRun {
  readonly from: number;
  readonly to: number;
}

/** One stretch between quotation marks, within one paragraph. */
export interface Quotation {
  /** With its marks. */
  readonly span: TextSpan;
  /** Without its marks. */
  readonly inner: TextSpan;
  /** 0 for the outermost, 1 for a quotation inside it, and so on. */
  readonly depth: number;
  /** False where the paragraph ended first. */
  readonly closed: boolean;
  /** True where it goes on from the paragraph before, which did not close it. */
  readonly continues: boolean;
  /** Marks that are single ones (‘ ’ or ' '). */
  readonly single: boolean;
}

export interface Document {
  readonly article: Article;
  readonly text: string;
  /** True for the inside of contents, read as a text of its own (`inner.ts`). */
  readonly inside: boolean;
  readonly tokens: readonly Token[];
  /** By token index. */
  readonly quoteStates: readonly QuoteState[];
  readonly sentences: readonly TokenRun[];
  readonly paragraphs: readonly TokenRun[];
  /** In order of their start; an outer one comes before those inside it. */
  readonly quotations: readonly Quotation[];
  readonly ahead?: Ahead | undefined;
}

/** A paragraph by itself: its tokens, their offsets counted from its beginning. */
export interface Paragraph {
  readonly tokens: readonly Omit<Token, 'sentence' | 'paragraph'>[];
  /** By token: true where a sentence begins. */
  readonly starts: readonly boolean[];
}

/** What the net makes of one stretch that it reads at once: some numbers for each of its tokens. */
export interface NetReading {
  readonly cues: Float32Array;
  readonly mixes: Float32Array;
}

/**
 * What is known of texts before they are read, since the same was read before: whoever finds it here need not reckon
 * it again, and whoever does not, leaves it here. It changes no result.
 */
export interface Ahead {
  /** By the paragraph's text. */
  readonly paragraphs: Map<string, Paragraph>;
  /** By all that the net sees of a stretch. */
  readonly readings: Map<string, NetReading>;
}

/** An attribution before its source is resolved and its id given. */
export interface Draft {
  /** The printed mention of the source; empty when none is printed. */
  readonly source: readonly TextSpan[];
  readonly cue: readonly TextSpan[];
  /** Never empty. */
  readonly content: readonly TextSpan[];
  /** Index, in the same list, of the draft inside whose content this one stands; null for none. */
  readonly parent: number | null;
  /** 0–1. */
  readonly confidence: number;
  readonly why: Why;
}
