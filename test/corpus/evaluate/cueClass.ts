/** What kind of act a cue names, by the engine's lexicon. */
import { NOUN_CUES } from '../../../lib/engine/lexicon/nounCues.ts';
import { cueEntry } from '../../../lib/engine/rules/cueForms.ts';
import { tagWords } from '../../../lib/engine/tagger.ts';
import { type Pair, wordsOf } from '../../../lib/evaluation/words.ts';

const VERBS = {
  speech: 'verb of speech',
  thought: 'verb of thought',
  judgement: 'verb of judgement',
  intent: 'verb of intent',
  evidence: 'verb of evidence',
} as const;

const NOUNS: ReadonlySet<string> = new Set(NOUN_CUES.map(([noun]) => noun));
const NOUN_TAGS: ReadonlySet<string> = new Set(['Noun', 'Plural']);
const ACCORDING = /^(?:as )?per$|\baccording to\b/i;

/** How much of the text before the cue the tagger sees, so that it can tell "the claim" from "they claim". */
const BEFORE = 60;

/** The class of the last word of the cue that the lexicon knows. */
export function cueClass(text: string, cue: readonly Pair[]): string {
  const [first] = cue;
  if (!first) return 'no cue (carried on, headline)';
  const printed = cue.map((span) => text.slice(...span)).join(' ');
  if (ACCORDING.test(printed)) return 'according to';
  if (wordsOf(printed).length === 0) return 'only a mark (: —)';
  const start = Math.max(0, first[0] - BEFORE);
  const end = cue.at(-1)?.[1] ?? first[1];
  let known: string | null = null;
  for (const word of tagWords(text.slice(start, end))) {
    const at = start + word.start;
    if (!cue.some(([from, to]) => from <= at && at < to)) continue;
    const lower = text.slice(at, start + word.end).toLowerCase();
    const verb = cueEntry({ lower });
    const noun = NOUNS.has(lower) || NOUNS.has(word.lemma);
    if (noun && (NOUN_TAGS.has(word.tag) || !verb)) known = 'noun cue';
    else if (verb) known = VERBS[verb.cueClass];
  }
  return known ?? 'not in the lexicon';
}
