import type { TextSpan } from '../../model.ts';
import type { Document, Draft, TokenRun } from '../document.ts';
import { claim, isFree, type Reading } from './reading.ts';

/** What a rule found, by token index. */
export interface Found {
  readonly cue: readonly TokenRun[];
  readonly source: TokenRun | null;
  /** In order, not touching each other, never empty. */
  readonly content: readonly TokenRun[];
  readonly rule: string;
  readonly lemma: string;
  /** 0–1: how often the rule is right, roughly, on the training texts; the model's is calibrated. */
  readonly confidence: number;
  /** By stage, each 0–1, where there are stages. */
  readonly scores?: Readonly<Record<string, number>>;
}

/** The span that a run of tokens covers. */
export function spanOf(document: Document, run: TokenRun): TextSpan {
  return {
    start: document.tokens[run.from]?.start ?? 0,
    end: document.tokens[run.to - 1]?.end ?? 0,
  };
}

export function draftOf(document: Document, found: Found, parent: number | null): Draft {
  return {
    source: found.source ? [spanOf(document, found.source)] : [],
    cue: found.cue.map((run) => spanOf(document, run)),
    content: found.content.map((run) => spanOf(document, run)),
    parent,
    confidence: found.confidence,
    why: { rule: found.rule, cue: found.lemma, scores: found.scores ?? { rule: found.confidence } },
  };
}

/** Token index at which its content begins. */
export function startOf({ content }: Found): number {
  return content[0]?.from ?? 0;
}

/** The tokens that are its own; those of its source may be another's, too. */
export function tokensOf({ content, cue }: Found): TokenRun[] {
  return [...content, ...cue];
}

/** Adds one to what was found and claims its tokens, unless another holds any of them. */
export function addFree(reading: Reading, found: Found[], one: Found | null): void {
  if (!one || !isFree(reading, tokensOf(one))) return;
  found.push(one);
  claim(reading, tokensOf(one));
}

/** Runs that are not empty. */
export function nonEmpty(runs: readonly TokenRun[]): TokenRun[] {
  return runs.filter((run) => run.to > run.from);
}
