import type { Attribution, TextSpan } from '../../model.ts';
import { contains, length } from '../../span.ts';

interface Stretch {
  readonly span: TextSpan;
  readonly id: string;
  readonly size: number;
  /** Within the source's own description; the content of another counts first. */
  readonly inSource: boolean;
}

/** Below this an attribution is likelier wrong than right, and its numbers are left to the article's own voice. */
const LEAST_CONFIDENCE = 0.5;
/** ", which gave $5 million": what follows a paraphrase so is the article's addition more often than the source's. */
const ADDED = /, (?:which|where) /;

/** How many of the last begun contents are looked at: bounds the work on any text. */
const MOST_OPEN = 64;

/**
 * Finds who states what stands at a place: the innermost attribution whose content holds it, else one whose
 * source does ("Joseph, who has four children, said").
 *
 * @returns a function from spans, asked in order of their start, to an attribution's id or null.
 */
export function tellers(
  text: string,
  attributions: readonly Attribution[],
): (span: TextSpan) => string | null {
  const trusted = attributions.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  const stretches: Stretch[] = trusted.flatMap(({ id, type, content, source }) => [
    ...content.map((span) => ({
      span: type === 'indirect' ? withoutAddition(text, span) : span,
      id,
      size: length(content),
      inSource: false,
    })),
    ...source.map((span) => ({ span, id, size: length(content), inSource: true })),
  ]);
  stretches.sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  let open: Stretch[] = [];
  return (span) => {
    for (; next < stretches.length; next++) {
      const stretch = stretches[next];
      if (!stretch || stretch.span.start > span.start) break;
      open.push(stretch);
    }
    open = open.filter((stretch) => stretch.span.end > span.start).slice(-MOST_OPEN);
    let best: Stretch | null = null;
    for (const stretch of open) {
      if (!contains(stretch.span, { start: span.start, end: Math.min(span.end, span.start + 1) })) continue;
      if (!best || rank(stretch) < rank(best)) best = stretch;
    }
    return best?.id ?? null;
  };
}

function withoutAddition(text: string, span: TextSpan): TextSpan {
  const at = text.slice(span.start, span.end).search(ADDED);
  return at < 0 ? span : { start: span.start, end: span.start + at };
}

/** Contents before sources, the smaller (inner) one first. */
function rank(stretch: Stretch): number {
  return stretch.size + (stretch.inSource ? 1e9 : 0);
}
