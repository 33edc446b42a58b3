import type { SavedArticle } from '../export/savedArticle.ts';
import { NO_SOURCE, type Slot } from '../highlight/palette.ts';
import { ALL_SHOWN } from '../messages.ts';
import type { Block } from '../model.ts';
import type { PageWords } from '../words/words.ts';
import { type ClaimView, claimsOf } from './claims.ts';
import { type Context, contextOf } from './context.ts';
import { type MarkedBlock, markedBlocks, type Stretch } from './marked.ts';
import { type NumberView, numbersOf } from './numbers.ts';
import { sharesOf } from './shares.ts';
import { type SourceView, sourcesOf } from './sources.ts';

/** The look of what no source is given for. */
export const NO_SLOT: Slot = NO_SOURCE;

/** One article as a class works on it on paper. All words of the page are slices of it. */
export interface WorksheetView {
  readonly title: string;
  /** Outlet, byline and date as far as they are known. */
  readonly origin: readonly string[];
  /** The page's address, or empty where there is none that a browser opens. */
  readonly address: string;
  /** BCP 47 tag of the article, or empty. */
  readonly language: string;
  readonly paragraphs: readonly Paragraph[];
  /** By their letters. */
  readonly sources: readonly WorksheetSource[];
  /** Those that are asked the five questions: all, or of very many those with the most words. */
  readonly questioned: readonly WorksheetSource[];
  /** What the article gives no source for. */
  readonly unsourced: readonly WorksheetClaim[];
  readonly numbers: readonly WorksheetNumber[];
  /** Empty rows for those who find the sources themselves: a few more than there are, so that none gives away how many. */
  readonly blankRows: number;
}

/** One block of the text. */
export interface Paragraph {
  readonly kind: Block['kind'];
  /** "1", "2"…: what a class calls it by; empty for a heading. */
  readonly number: string;
  readonly pieces: readonly Piece[];
}

/** A stretch of text with one and the same marks. */
export interface Piece {
  readonly text: string;
  /** Whose words they are; `NO_SOURCE` where none is given; null for the article's own. */
  readonly slot: Slot | null;
  /** A claim begins here, or goes on behind another: the place for its letter. */
  readonly begins: boolean;
  /** The source of a claim, or the words that report it. */
  readonly mention: boolean;
  readonly figure: 'stated' | 'unsourced' | null;
}

export interface WorksheetSource
  extends Pick<SourceView, 'id' | 'slot' | 'name' | 'description' | 'kind' | 'anonymous' | 'reason'> {
  /** Claims in quotation marks, wholly or in part, and the others: "3", "0". */
  readonly quoted: string;
  readonly paraphrased: string;
  readonly countInWords: string;
  /** In order of appearance. */
  readonly claims: readonly WorksheetClaim[];
}

export interface WorksheetClaim extends Pick<ClaimView, 'id' | 'text' | 'typeInWords' | 'saidAs' | 'within'> {
  /** The number of its paragraph, or empty. */
  readonly paragraph: string;
}

export interface WorksheetNumber extends Pick<NumberView, 'id' | 'text' | 'before' | 'after' | 'teller'> {
  readonly paragraph: string;
}

/** More rows with five blanks than these are no longer filled in. */
const MOST_QUESTIONED = 12;
const LEAST_ROWS = 6;
const SPARE_ROWS = 2;

const WORD = /[\p{L}\p{N}]/u;
const SENTENCE_END = /[.!?][”’"']?(?=\s|$)/;

/** The worksheet of one article; pure. */
export function worksheetOf(saved: SavedArticle, words: PageWords): WorksheetView {
  const { article } = saved;
  const context = contextOf({ ...saved, display: { ...ALL_SHOWN, othersOpen: true }, lost: [] }, words);
  const paragraphs = paragraphsOf(saved, context, words);
  const placed = new Placing(saved, paragraphs);
  const sources = sourcesOf(context, sharesOf(context)).map((one) => ({
    share: one.share,
    source: sourceFrom(one, placed, words),
  }));
  const most = new Set(
    [...sources]
      .sort((a, b) => b.share - a.share)
      .slice(0, MOST_QUESTIONED)
      .map(({ source }) => source),
  );
  // The minor ones of many sources have the last letters, wherever they speak.
  const all = sources.map(({ source }) => source).sort((a, b) => compareLetters(a.slot, b.slot));
  const unsourced = claimsOf(context.bySource.get(null) ?? [], context);
  return {
    title: article.title,
    origin: [article.outlet, article.byline, article.date && words.library.date(article.date)].filter(
      (part) => part !== '',
    ),
    address: /^https?:\/\//i.test(article.url) ? article.url : '',
    language: article.language,
    paragraphs,
    sources: all,
    questioned: all.filter((source) => most.has(source)),
    unsourced: placed.claims(unsourced),
    numbers: numbersFrom(
      context,
      placed,
      context.analysis.figures.map(({ id }) => id),
    ),
    blankRows: Math.min(Math.max(all.length + SPARE_ROWS, LEAST_ROWS), MOST_QUESTIONED),
  };
}

function paragraphsOf({ article }: SavedArticle, context: Context, words: PageWords): Paragraph[] {
  const unsourced = new Set(numbersOf(context).unsourced.map(({ id }) => id));
  let number = 0;
  return markedBlocks(article, context.analysis).map((block) => ({
    kind: block.kind,
    number: block.kind === 'heading' ? '' : words.number(++number),
    pieces: piecesOf(block, context, unsourced),
  }));
}

function piecesOf({ stretches }: MarkedBlock, context: Context, unsourced: ReadonlySet<string>): Piece[] {
  let before: Slot | null = null;
  return stretches.map((stretch) => {
    const { text, figureId } = stretch;
    const slot = slotFor(stretch, context);
    // A full stop that is left behind a claim within a claim needs no letter of its own.
    const begins = slot !== null && (stretch.begins || (slot.letter !== before?.letter && WORD.test(text)));
    if (slot === null || begins) before = slot;
    return {
      text,
      slot,
      begins,
      mention: stretch.mentionOf !== null,
      figure: figureId === null ? null : unsourced.has(figureId) ? 'unsourced' : 'stated',
    };
  });
}

function slotFor({ claimId }: Stretch, { attributions, sources }: Context): Slot | null {
  if (claimId === null) return null;
  const sourceId = attributions.get(claimId)?.sourceId;
  return (sourceId && sources.get(sourceId)?.slot) || NO_SOURCE;
}

/** "B" before "AA". */
function compareLetters({ letter: a }: Slot, { letter: b }: Slot): number {
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}

function sourceFrom(view: SourceView, placed: Placing, words: PageWords): WorksheetSource {
  const { id, slot, name, description, kind, anonymous, reason, countInWords } = view;
  const quoted = view.claims.filter(({ type }) => type !== 'indirect').length;
  return {
    id,
    slot,
    name,
    description,
    kind,
    anonymous,
    reason,
    countInWords,
    quoted: words.number(quoted),
    paraphrased: words.number(view.claims.length - quoted),
    claims: placed.claims(view.claims),
  };
}

function numbersFrom(context: Context, placed: Placing, order: readonly string[]): WorksheetNumber[] {
  const { several, sourced, unsourced } = numbersOf(context);
  const all = [...several.flatMap(({ numbers }) => numbers), ...sourced, ...unsourced];
  const byId = new Map(all.map((one) => [one.id, one]));
  return order.flatMap((id) => {
    const one = byId.get(id);
    if (!one) return [];
    const { text, before, after, teller } = one;
    return [{ id, text, before, after: toSentenceEnd(after), teller, paragraph: placed.paragraphOf(id) }];
  });
}

/** What follows a number, to the end of its sentence; "…" where that is too far. */
function toSentenceEnd(after: string): string {
  const end = SENTENCE_END.exec(after);
  if (end) return after.slice(0, end.index + end[0].length);
  return after === '' || after.endsWith('…') ? after : `${after.trimEnd()}…`;
}

/** In which paragraph each claim and each number stands. */
class Placing {
  /** By id, the beginning as a UTF-16 offset into the text. */
  readonly #starts: ReadonlyMap<string, number>;
  /** Where the blocks begin, in order, each with its number. */
  readonly #blocks: readonly { readonly start: number; readonly number: string }[];

  constructor({ article, analysis }: SavedArticle, paragraphs: readonly Paragraph[]) {
    this.#starts = new Map([
      ...analysis.attributions.map(({ id, content }) => [id, content[0]?.start ?? 0] as const),
      ...analysis.figures.map(({ id, span }) => [id, span.start] as const),
    ]);
    this.#blocks = article.blocks
      .filter(({ analysed }) => analysed)
      .map(({ span }, place) => ({ start: span.start, number: paragraphs[place]?.number ?? '' }));
  }

  /** The paragraph's number, or empty for what stands in a heading. */
  paragraphOf(id: string): string {
    const start = this.#starts.get(id) ?? 0;
    let low = 0;
    let high = this.#blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#blocks[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return this.#blocks[low - 1]?.number ?? '';
  }

  /** In order of appearance. */
  claims(views: readonly ClaimView[]): WorksheetClaim[] {
    return [...views]
      .sort((a, b) => (this.#starts.get(a.id) ?? 0) - (this.#starts.get(b.id) ?? 0))
      .map(({ id, text, typeInWords, saidAs, within }) => ({
        id,
        text,
        typeInWords,
        saidAs,
        within,
        paragraph: this.paragraphOf(id),
      }));
  }
}
