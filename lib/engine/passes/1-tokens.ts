import type { Article } from '../../model.ts';
import type { Ahead, Paragraph, Token, TokenRun } from '../document.ts';
import { type TaggedWord, tagWords } from '../tagger.ts';

/** Shortened words that keep their full stop. */
const ABBREVIATION =
  /(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Sen|Rep|Reps|Sens|Gov|Lt|Col|Gen|Maj|Capt|Sgt|Adm|Cmdr|St|Jr|Sr|Jan|Feb|Aug|Sept|Oct|Nov|Dec|No|vs|Inc|Corp|Co|Ltd)\.(?=\s)/u;

/**
 * Tokens, first alternative first. Each row: a pattern and an example. No pattern can backtrack over more
 * than one step, so the time is linear in the text.
 */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/(?:\p{Lu}\.){2,}/u, 'U.S.'],
  [ABBREVIATION, 'Mr.'],
  [/\p{N}+(?:[.,:]\p{N}+)*\p{L}*/u, '1,200.5bn'],
  [/(?:n['’]t|['’](?:s|re|ve|ll|d|m))(?![\p{L}\p{N}])/u, '’s'],
  [/[\p{L}\p{M}\p{N}]+?(?=n['’]t(?![\p{L}\p{N}]))/u, 'did|n’t'],
  [
    /[\p{L}\p{M}\p{N}]+(?:(?:[-‐‑&@_/]|['’](?!(?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])))[\p{L}\p{M}\p{N}]+)*/u,
    'O’Brien, well-known, AT&T',
  ],
  [/''|``|--+|\.{2,}|…/u, "''"],
  [/[^\s]/u, '“'],
];

/** A mark that combines stays with what it stands on, whatever that is. */
const TOKEN = new RegExp(`(?:${SHAPES.map(([shape]) => `(?:${shape.source})`).join('|')})\\p{M}*`, 'giu');

/** Pieces of text that are one token each. */
function* pieces(text: string): Generator<{ start: number; end: number; text: string }> {
  for (const match of text.matchAll(TOKEN)) {
    yield { start: match.index, end: match.index + match[0].length, text: match[0] };
  }
}

const IS_WORD = /[\p{L}\p{N}]/u;

/**
 * Pass 1: the analysed blocks as tokens with part of speech and sentence.
 *
 * @param ahead what is known of some paragraphs already
 * @returns tokens in order with offsets into `article.text`, and the runs of sentences and paragraphs.
 */
export function tokens(
  article: Article,
  ahead?: Ahead,
): {
  tokens: Token[];
  sentences: TokenRun[];
  paragraphs: TokenRun[];
} {
  const found: Token[] = [];
  const sentences: TokenRun[] = [];
  const paragraphs: TokenRun[] = [];
  for (const block of article.blocks) {
    if (!block.analysed) continue;
    const text = article.text.slice(block.span.start, block.span.end);
    const paragraph = ahead?.paragraphs.get(text) ?? paragraphOf(text);
    ahead?.paragraphs.set(text, paragraph);
    if (paragraph.tokens.length === 0) continue;
    const base = block.span.start;
    const from = found.length;
    let sentenceFrom = from;
    for (const [i, token] of paragraph.tokens.entries()) {
      if (i > 0 && paragraph.starts[i]) {
        sentences.push({ from: sentenceFrom, to: from + i });
        sentenceFrom = from + i;
      }
      const { start, end } = token;
      const place = { sentence: sentences.length, paragraph: paragraphs.length };
      found.push({ ...token, start: base + start, end: base + end, ...place });
    }
    sentences.push({ from: sentenceFrom, to: found.length });
    paragraphs.push({ from, to: found.length });
  }
  return { tokens: found, sentences, paragraphs };
}

type Unplaced = Paragraph['tokens'][number];

function paragraphOf(text: string): Paragraph {
  const found = paragraphTokens(text);
  return { tokens: found, starts: found.map((_, i) => startsSentence(found, i)) };
}

/** The tokens of one paragraph, joined with compromise's words by their offsets. */
function paragraphTokens(text: string): Unplaced[] {
  const words = tagWords(text);
  const found: Unplaced[] = [];
  let next = 0;
  for (const piece of pieces(text)) {
    while (next < words.length && (words[next] as TaggedWord).end <= piece.start) next++;
    const lower = piece.text.toLowerCase().replaceAll('’', "'");
    const common = { start: piece.start, end: piece.end, text: piece.text, lower };
    const word = words[next];
    if (!IS_WORD.test(piece.text)) found.push({ ...common, lemma: lower, tag: 'Punctuation', entity: null });
    else if (!word || word.start >= piece.end) {
      found.push({ ...common, lemma: lower, tag: 'Unknown', entity: null });
    } else {
      // "do|n't", "it|'s" and "small-dollar" are cut otherwise by compromise: its lemma is of another piece.
      const same = word.start <= piece.start && word.end >= piece.end && !word.lemma.includes("'");
      const clitic = word.start < piece.start;
      const lemma = same && !clitic ? word.lemma : lower;
      found.push({ ...common, lemma, tag: word.tag, entity: word.entity });
    }
  }
  return found;
}

/** More marks in a row than this are no prose; it bounds the work on each token. */
const MOST_MARKS = 8;
const STOP = /^(?:[.?!…]|\.{2,})$/;
const CLOSER = /^(?:[”’»)\]"']|'')$/;
const OPENER = /^(?:[“‘«„([{"']|``|'')$/;

/**
 * Whether a sentence starts at this token: after a full stop (and what closes behind it), before a
 * capital, a number or an opening mark. "“Really?” Smith said" is one sentence: a verb of speech
 * close behind a quoted question keeps it.
 */
function startsSentence(paragraph: readonly Unplaced[], i: number): boolean {
  const at = (k: number): Unplaced | undefined => paragraph[k];
  const touches = (k: number): boolean => at(k)?.start === at(k - 1)?.end;
  let k = i - 1;
  let closed = false;
  while (k >= 0 && k >= i - MOST_MARKS && CLOSER.test(at(k)?.text ?? '') && touches(k)) {
    closed = true;
    k--;
  }
  const stop = at(k)?.text ?? '';
  if (!STOP.test(stop)) {
    if (closed || !/^(?:\p{Lu}\.){2,}$/u.test(stop)) return false;
    const opened = /^(?:“|"|``|'')$/.test(at(i)?.text ?? '') && !touches(i);
    return STARTERS.has(at(opened ? i + 1 : i)?.text ?? '');
  }
  if (touches(i)) return false;
  const initial = stop === '.' && touches(k) && /^\p{Lu}$/u.test(at(k - 1)?.text ?? '') && k - 1 > 0;
  if (initial && at(k - 1)?.text !== 'I') return false;
  let first = i;
  while (first < i + MOST_MARKS && OPENER.test(at(first)?.text ?? '')) first++;
  if (!/^[\p{Lu}\p{N}$£€]/u.test(at(first)?.text ?? '')) return first > i && stop === '.';
  if (closed && stop !== '.') {
    for (let n = i; n < i + 6 && !/^[,.]$/.test(at(n)?.text ?? '.'); n++) {
      if (SPEECH.has(at(n)?.lemma ?? '')) return false;
    }
  }
  return true;
}

/** Words that start a sentence even behind an abbreviation ("in the U.S. The plan"). */
const STARTERS = new Set(
  'The A An He She It They We I But And In On At This That These Those His Her Their Its There When While If As You Our My So Now What No Yes'.split(
    ' ',
  ),
);
/** The verbs that follow a quoted question ("“Why?” Smith asked"). */
const SPEECH = new Set(
  'say ask tell add reply answer write tweet shout joke wonder recall explain declare'.split(' '),
);
