/**
 * The one door to compromise: words with their part of speech, dictionary form and kind of name.
 * Nothing else in the engine imports it, so that another tagger can take its place.
 */
import nlp from 'compromise/two';
import { bulkMatch } from './taggerSweep.ts';

nlp.plugin({ methods: { one: { bulkMatch } } });

/** Parts of speech that compromise gives, from the most telling down; a word gets the first it has. */
export const TAGS = [
  'Modal',
  'Auxiliary',
  'Copula',
  'PastTense',
  'Gerund',
  'Infinitive',
  'PresentTense',
  'Participle',
  'Verb',
  'Pronoun',
  'Possessive',
  'ProperNoun',
  'Plural',
  'Noun',
  'Adjective',
  'Adverb',
  'Determiner',
  'Preposition',
  'Conjunction',
  'Value',
  'QuestionWord',
  'Negative',
  'Expression',
] as const;

/** A part of speech; `Punctuation` for marks, `Unknown` for what compromise did not see. */
export type Tag = (typeof TAGS)[number] | 'Punctuation' | 'Unknown';

/** What kind of name or value a word belongs to, as far as compromise can tell. */
export type Entity = 'person' | 'organization' | 'place' | 'date' | 'money' | 'percent' | 'number' | null;

/** Rows: compromise's tag and the kind of name that it stands for; the first that fits counts. */
const ENTITIES: readonly (readonly [string, Exclude<Entity, null>])[] = [
  ['Date', 'date'],
  ['Money', 'money'],
  ['Percent', 'percent'],
  ['Person', 'person'],
  ['Organization', 'organization'],
  ['Place', 'place'],
  ['Value', 'number'],
];

/** One word as compromise cut it; offsets are into the text given. */
export interface TaggedWord {
  readonly start: number;
  readonly end: number;
  readonly tag: Tag;
  readonly lemma: string;
  readonly entity: Entity;
}

/** Longer stretches are cut at a space: compromise's look-ups grow with the length of what it is given. */
const LONGEST_STRETCH = 4000;
/** Longer words are data or noise; compromise's suffix rules must not see them. */
const LONGEST_WORD = 60;

interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly normal: string;
  readonly root?: string;
  readonly tags?: ReadonlySet<string>;
}

/**
 * Tags one paragraph.
 *
 * compromise's own `start` leaves out leading punctuation while `length` counts it, so offsets are built
 * here from `pre + text + post`; a stretch that does not add up to its text yields no words.
 *
 * @returns words in order; words that compromise did not see are simply missing.
 */
export function tagWords(paragraph: string): TaggedWord[] {
  const words: TaggedWord[] = [];
  for (const stretch of stretches(paragraph)) {
    let at = stretch.start;
    const view = nlp(stretch.text).compute('root');
    for (const sentence of view.document as unknown as Term[][]) {
      for (const term of sentence) {
        const start = at + term.pre.length;
        const end = start + term.text.length;
        at = end + term.post.length;
        if (term.text === '') continue;
        if (paragraph.slice(start, end) !== term.text) break;
        words.push({
          start,
          end,
          tag: TAGS.find((tag) => term.tags?.has(tag)) ?? 'Unknown',
          lemma: (term.root ?? term.normal ?? term.text).toLowerCase(),
          entity: ENTITIES.find(([tag]) => term.tags?.has(tag))?.[1] ?? null,
        });
      }
    }
  }
  return words;
}

/** Parts of the paragraph that compromise can take in bounded time, in order; over-long words left out. */
function* stretches(paragraph: string): Generator<{ start: number; text: string }> {
  let start = -1;
  let end = 0;
  for (const match of paragraph.matchAll(/\S+/g)) {
    const wordEnd = match.index + match[0].length;
    const tooLong = match[0].length > LONGEST_WORD;
    if (start >= 0 && (tooLong || wordEnd - start > LONGEST_STRETCH)) {
      yield { start, text: paragraph.slice(start, end) };
      start = -1;
    }
    if (tooLong) continue;
    if (start < 0) start = match.index;
    end = wordEnd;
  }
  if (start >= 0) yield { start, text: paragraph.slice(start, end) };
}
