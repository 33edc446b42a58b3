import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  heading: string;
  /** One quiet button beside the heading. */
  action?: { label: string; act: () => void };
  children: ComponentChildren;
}

/** A part of the report under its heading. */
export function Section({ heading, action, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{heading}</h2>
        {action && (
          <button type="button" class="quiet" onClick={action.act}>
            {action.label}
          </button>
        )}
      </div>
      {children}
    </section>
  );
}
