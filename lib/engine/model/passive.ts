/** Subjects that say nothing: of passives without an agent, and of "it emerged". */
import type { Document, Token, TokenRun } from '../document.ts';
import { CALENDAR } from '../lexicon/functionWords.ts';
import { sourceNoun } from '../lexicon/sourceNouns.ts';
import { BE } from '../rules/words.ts';
import type { Edges } from './edges.ts';
import { withRun } from './runs.ts';

/** "Roe was told that …": the subject only hears it. */
const HEARS: ReadonlySet<string> = new Set(
  'tell ask urge warn advise inform order remind notify instruct'.split(' '),
);
/** "Roe is accused of …", "the firm is expected to …": the subject is a part of what is said. */
const IS_JUDGED: ReadonlySet<string> = new Set(
  `accuse charge suspect suspected expect believe think say report describe consider criticize criticise blame see view call allege know
  rumor rumour estimate regard perceive deem praise cite condemn denounce hail dub`.split(/\s+/),
);
/** "Roe, accused of theft": in the active something stands between. */
const TIGHT: ReadonlySet<string> = new Set(['accuse', 'suspect', 'suspected']);
/** How far before the participle its "was" may stand, in tokens. */
const REACH = 3;
const EXPLETIVE: ReadonlySet<string> = new Set(['it', 'there']);
/** "It emerged that …": nobody emerged. */
const COMES_OUT: ReadonlySet<string> = new Set('emerge transpire seem appear happen turn follow'.split(' '));

/**
 * Takes the source from a passive whose subject the model took for it. (Of some 190 such passives in PolNeAR's
 * training part four have their subject as the source.)
 *
 * @param head token index of the cue's head.
 */
export function withoutPatient(document: Document, head: number, { source, content }: Edges): Edges {
  const { tokens } = document;
  const lemma = tokens[head]?.lemma ?? '';
  if (source && isEmpty(tokens[source.from]?.lower ?? '', source, lemma)) return { source: null, content };
  if (source && isImpersonal(document, head, source)) return { source: null, content };
  const isJudged = IS_JUDGED.has(lemma);
  const isSubject = source !== null && source.to <= head && tokens[source.to]?.lower !== 'by';
  if (!source || !isSubject || !(isJudged || HEARS.has(lemma)) || !isPassive(document, head, source.to)) {
    return { source, content };
  }
  const named = isJudged && !EXPLETIVE.has(tokens[source.from]?.lower ?? '');
  return withAgent(document, named ? withRun(content, source) : content);
}

/** Longest agent at a content's end, in tokens. */
const LONGEST_AGENT = 8;

/** "was urged [to resign] by her own party": the party said so. Nobody where what stands behind "by" can't speak. */
function withAgent({ tokens }: Document, content: readonly TokenRun[]): Edges {
  const last = content.at(-1);
  if (!last) return { source: null, content };
  for (let k = last.to - 2; k > Math.max(last.from, last.to - 2 - LONGEST_AGENT); k--) {
    if (tokens[k]?.tag === 'Punctuation') break;
    if (tokens[k]?.lower !== 'by') continue;
    if (!speaks(tokens.slice(k + 1, last.to))) break;
    return {
      source: { from: k + 1, to: last.to },
      content: [...content.slice(0, -1), { from: last.from, to: k }],
    };
  }
  return { source: null, content };
}

/** Whether a phrase names people or a body of them: by its noun, or by a name that is no date. */
function speaks(phrase: readonly Token[]): boolean {
  const { lower = '', tag = '' } = phrase.at(-1) ?? {};
  const noun = sourceNoun(lower);
  if (noun) return noun.kind !== 'document';
  return tag === 'ProperNoun' && !CALENDAR.has(lower) && phrase.every(({ tag }) => tag === 'ProperNoun');
}

/** "There are fears that …", "It emerged that …" */
function isEmpty(first: string, { from, to }: TokenRun, lemma: string): boolean {
  return to - from === 1 && (first === 'there' || (first === 'it' && COMES_OUT.has(lemma)));
}

/** "It is claimed that …": nobody does it; but "it was quoted as saying", "it was agreed with the bank". */
function isImpersonal(document: Document, head: number, { from, to }: TokenRun): boolean {
  const { tokens } = document;
  return (
    to - from === 1 &&
    to <= head &&
    tokens[from]?.lower === 'it' &&
    tokens[head + 1]?.lower !== 'as' &&
    isPassive(document, head, to)
  );
}

function isPassive({ tokens }: Document, head: number, from: number): boolean {
  const verb = tokens[head];
  if (verb?.tag !== 'PastTense' && verb?.tag !== 'Participle' && verb?.tag !== 'Adjective') return false;
  const next = tokens[head + 1]?.lower;
  if (next === 'by') return false;
  if (TIGHT.has(verb.lemma) && next === 'of') return true;
  for (let k = head - 1; k >= Math.max(from, head - REACH); k--) {
    if (BE.has(tokens[k]?.lower ?? '')) return true;
    if (tokens[k]?.tag !== 'Adverb' && tokens[k]?.tag !== 'Negative') return false;
  }
  return false;
}
