import type { ComponentChild } from 'preact';
import { sampleSlot, thickest, thinnest } from '../lib/view/sample.ts';
import type { SamplePart } from '../lib/words/settings.ts';

/** A piece of a sample; of its text, or of what is marked within it. */
type Marked = Omit<SamplePart, 'text'> & { readonly text: ComponentChild };

/** A few words that are marked as on a page. The style sheet draws them as `lib/highlight/sheet.ts` does. */
export function Sample({ part: { text, role, place } }: { part: Marked }) {
  if (!role) return <>{text}</>;
  const { tint, line, pattern } = sampleSlot(place);
  const colours = {
    '--tint-light': tint.light,
    '--tint-dark': tint.dark,
    '--line-light': line.light,
    '--line-dark': line.dark,
  };
  if (role !== 'number') {
    return (
      <span
        class={`mark mark-${role}`}
        style={{
          ...colours,
          '--pattern': pattern,
          '--thin': `${thinnest(pattern)}px`,
          '--thick': `${thickest(pattern)}px`,
        }}
      >
        {text}
      </span>
    );
  }
  const isStated = place !== undefined;
  const number = (
    <span class="mark mark-number" style={{ ...colours, '--pattern': isStated ? 'double' : 'dotted' }}>
      {text}
    </span>
  );
  // A number that a source states stands in what the source says.
  return isStated ? <Sample part={{ text: number, role: 'content', place }} /> : number;
}
