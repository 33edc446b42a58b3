import type { ComponentChildren } from 'preact';
import { pieces } from '../lib/view/search.ts';

/** Between the counts of a summary. */
export const DOT = ' · ';

interface PrintedProps {
  language: string;
  /** With "clamped" it is a block of its own, and cut where its own lines end. */
  class?: string;
  children: ComponentChildren;
}

/** A passage of the article: in its own language and direction, whatever the interface's is. */
export function Printed({ language, class: name, children }: PrintedProps) {
  return (
    <bdi class={name} lang={language || undefined}>
      {children}
    </bdi>
  );
}

/** A text with what the search has found marked in it. */
export function Searched({ text, terms }: { text: string; terms: readonly string[] }) {
  if (terms.length === 0) return <>{text}</>;
  return (
    <>
      {pieces(text, terms).map((piece, place) =>
        // Pieces have no identity of their own, and their order never changes.
        piece.found ? <mark key={place}>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}

/** The counts of a summary: a line breaks between them, never within one. */
export function Counts({ summary }: { summary: string }) {
  return (
    <>
      {summary.split(DOT).map((part, place) => (
        // They have no identity but their place.
        <span key={place}>
          {place > 0 && <span class="dot">{DOT}</span>}
          <bdi>{part}</bdi>
        </span>
      ))}
    </>
  );
}

/**
 * Short facts on one line, parted by dots; those that are missing leave no dot behind. Each is a sentence of the
 * interface, in its direction, or a `Printed`.
 */
export function Parts({ class: name, parts }: { class?: string; parts: readonly ComponentChildren[] }) {
  const there = parts.filter(Boolean);
  return (
    <span class={name ? `parts ${name}` : 'parts'}>
      {there.map((part, place) => (
        // The parts have no identity of their own, and their order never changes.
        <span key={place} class="part">
          {part}
        </span>
      ))}
    </span>
  );
}
