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
