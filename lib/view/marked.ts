import type { Analysis, Article, Block, TextSpan } from '../model.ts';

/** A stretch of text with one and the same marks. */
export interface Stretch {
  readonly text: string;
  /** The innermost attribution whose content it belongs to, or null. */
  readonly claimId: string | null;
  /** True where that content begins: the place for its letter. */
  readonly begins: boolean;
  /** The attribution whose source or cue it is, or null. */
  readonly mentionOf: string | null;
  readonly figureId: string | null;
}

/** One block of the article, cut where marks begin and end. */
export interface MarkedBlock {
  readonly kind: Block['kind'];
  readonly stretches: readonly Stretch[];
}

interface Mark {
  readonly span: TextSpan;
  readonly role: 'content' | 'mention' | 'figure';
  readonly id: string;
  /** The first span of its content. */
  readonly first: boolean;
}

/** The article's analysed blocks with all marks in them, for whoever prints the text without the page. */
export function markedBlocks(article: Article, analysis: Analysis): MarkedBlock[] {
  const marks = marksOf(analysis);
  let from = 0;
  return article.blocks
    .filter(({ analysed }) => analysed)
    .map(({ kind, span }) => {
      // Marks are in order of their beginnings and blocks are too: those that ended before are passed once.
      while (from < marks.length && (marks[from]?.span.end ?? 0) <= span.start) from++;
      return { kind, stretches: cut(article.text, span, within(marks, from, span)) };
    });
}

function marksOf({ attributions, figures }: Analysis): Mark[] {
  const marks: Mark[] = figures.map(({ id, span }) => ({ span, role: 'figure', id, first: false }));
  for (const { id, content, source, cue } of attributions) {
    for (const [place, span] of content.entries())
      marks.push({ span, role: 'content', id, first: place === 0 });
    for (const span of [...source, ...cue]) marks.push({ span, role: 'mention', id, first: false });
  }
  return marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function within(marks: readonly Mark[], from: number, block: TextSpan): Mark[] {
  const found: Mark[] = [];
  for (let at = from; at < marks.length; at++) {
    const mark = marks[at];
    if (!mark || mark.span.start >= block.end) break;
    if (mark.span.end > block.start) found.push(mark);
  }
  return found;
}

function cut(text: string, block: TextSpan, marks: readonly Mark[]): Stretch[] {
  const edges = new Set([block.start, block.end]);
  for (const { span } of marks) {
    edges.add(Math.max(span.start, block.start));
    edges.add(Math.min(span.end, block.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (const [place, start] of sorted.entries()) {
    const end = sorted[place + 1];
    if (end === undefined) break;
    open = open.filter(({ span }) => span.end > start);
    for (let mark = marks[next]; mark && mark.span.start <= start; mark = marks[++next]) open.push(mark);
    // The one that begins last is the innermost.
    const claim = open.findLast(({ role }) => role === 'content');
    stretches.push({
      text: text.slice(start, end),
      claimId: claim?.id ?? null,
      begins: claim?.first === true && claim.span.start === start,
      mentionOf: open.findLast(({ role }) => role === 'mention')?.id ?? null,
      figureId: open.findLast(({ role }) => role === 'figure')?.id ?? null,
    });
  }
  return stretches;
}
