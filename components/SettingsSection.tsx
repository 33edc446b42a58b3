import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  heading: string;
  text?: string;
  children: ComponentChildren;
}

/** A part of the settings page under its heading. */
export function SettingsSection({ heading, text, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {text && <p class="about-section">{text}</p>}
      {children}
    </section>
  );
}
