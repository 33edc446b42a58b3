import type { TextSpan } from '../model.ts';
import type { Document, Draft, Token } from './document.ts';
import type { CueClass } from './lexicon/cueRow.ts';
import { type Telling, tellingOf } from './lexicon/stances.ts';
import { firstTokenAt } from './quotationType.ts';
import { cueEntry } from './rules/cueForms.ts';

const PLAIN: Telling = { stance: 'neutral', act: 'statement' };
/** What a cue verb tells by its class where the lexicon of stances does not know it. */
const BY_CLASS: Readonly<Record<CueClass, Telling>> = {
  speech: PLAIN,
  evidence: { stance: 'asserting', act: 'statement' },
  thought: { stance: 'neutral', act: 'belief' },
  judgement: PLAIN,
  intent: { stance: 'neutral', act: 'wish' },
};
/** Words of a cue that are looked at: a longer one is no cue. */
const LONGEST = 12;
/** How many auxiliaries and adverbs before the cue may part it from its negation. */
const BEFORE = 3;
const NOT = /^(?:not|n['’]t|never)$/;
const BETWEEN = /^(?:Auxiliary|Modal|Copula|Adverb)$/;

/**
 * How the cue takes what it reports, and what kind of act it is: by the first of its words that the lexicon knows;
 * neutral, a statement, where there is no cue or none that is known.
 */
export function stanceOf(document: Document, { cue, content }: Pick<Draft, 'cue' | 'content'>): Telling {
  const { tokens } = document;
  const opening = tokens[firstTokenAt(document, content[0]?.start ?? 0)];
  let byClass: Telling | null = null;
  for (const i of tokensIn(document, cue)) {
    const token = tokens[i] as Token;
    const entry = cueEntry(token);
    const known = tellingBy([entry?.lemma ?? token.lemma, token.lemma], [tokens[i + 1], opening]);
    if (known) return isNegated(tokens, i) ? negated(known) : known;
    if (entry) byClass ??= BY_CLASS[entry.cueClass];
  }
  return byClass ?? PLAIN;
}

/** By the word with what stands behind it ("call for"), else by the word alone. */
function tellingBy(lemmas: readonly string[], behind: readonly (Token | undefined)[]): Telling | undefined {
  for (const lemma of lemmas) {
    for (const next of behind) {
      const together = next && tellingOf(`${lemma} ${next.lower}`);
      if (together) return together;
    }
    const alone = tellingOf(lemma);
    if (alone) return alone;
  }
  return undefined;
}

function tokensIn(document: Document, spans: readonly TextSpan[]): number[] {
  const found: number[] = [];
  for (const { start, end } of spans) {
    for (let i = firstTokenAt(document, start); found.length < LONGEST; i++) {
      if ((document.tokens[i]?.start ?? end) >= end) break;
      found.push(i);
    }
  }
  return found;
}

function isNegated(tokens: readonly Token[], cue: number): boolean {
  let i = cue - 1;
  while (i >= cue - BEFORE && BETWEEN.test(tokens[i]?.tag ?? '') && !NOT.test(tokens[i]?.lower ?? '')) i--;
  return NOT.test(tokens[i]?.lower ?? '') && tokens[i]?.sentence === tokens[cue]?.sentence;
}

/** "did not deny" concedes, "does not believe" and "did not agree" deny; "did not say" stays as it is. */
function negated(telling: Telling): Telling {
  if (telling.stance === 'denying') return { ...telling, stance: 'conceding' };
  if (telling.act === 'belief' || telling.act === 'decision') return { ...telling, stance: 'denying' };
  return telling;
}
