import type { TextSpan } from './model.ts';

/** The length of all spans together, in UTF-16 code units. */
export function length(spans: readonly TextSpan[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0);
}

/** True if `inner` lies within `outer`; a span contains itself. */
export function contains(outer: TextSpan, inner: TextSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True if the two spans share at least one code unit. */
export function overlaps(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The spans in order, with those that overlap or touch made one; empty spans are dropped. */
export function merge(spans: readonly TextSpan[]): TextSpan[] {
  const merged: TextSpan[] = [];
  const ordered = spans.filter((span) => span.end > span.start).sort((a, b) => a.start - b.start);
  for (const span of ordered) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else merged.push(span);
  }
  return merged;
}

/** The text that the span covers. */
export function slice(text: string, span: TextSpan): string {
  return text.slice(span.start, span.end);
}

/** The smallest span that covers them all, or null if there is none. */
export function hull(spans: readonly TextSpan[]): TextSpan | null {
  if (spans.length === 0) return null;
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}

/** The span without white space at its edges; may become empty. */
export function trim(text: string, span: TextSpan): TextSpan {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
