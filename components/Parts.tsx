import type { ComponentChildren } from 'preact';
import { pieces } from '../lib/view/search.ts';

/** A passage of the article: in its own language and direction, whatever the interface's is. */
export function Printed({ language, children }: { language: string; children: ComponentChildren }) {
  return <bdi lang={language || undefined}>{children}</bdi>;
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

/** Short facts on one line, parted by dots; those that are missing leave no dot behind. */
export function Parts({ class: name, parts }: { class?: string; parts: readonly ComponentChildren[] }) {
  const there = parts.filter(Boolean);
  return (
    <span class={name ? `parts ${name}` : 'parts'}>
      {there.map((part, place) => (
        // The parts have no identity of their own, and their order never changes.
        <span key={place} class="part">
          <bdi>{part}</bdi>
        </span>
      ))}
    </span>
  );
}
