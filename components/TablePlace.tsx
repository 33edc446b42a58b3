import type { ComponentChildren } from 'preact';

/** Where a wide table stands: it scrolls sideways by itself, also by the arrow keys. */
export function TablePlace({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    // biome-ignore lint/a11y/useSemanticElements: it holds a table, and no fields
    <div class="table-place" tabIndex={0} role="group" aria-label={label}>
      {children}
    </div>
  );
}
