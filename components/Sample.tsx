import { sampleSlot } from '../lib/view/sample.ts';
import type { SamplePart } from '../lib/words/settings.ts';

/** A few words that are marked as on a page. The style sheet draws them as `lib/highlight/sheet.ts` does. */
export function Sample({ part: { text, role, place } }: { part: SamplePart }) {
  if (!role) return <>{text}</>;
  // A number that a source states stands in what the source says.
  const isStated = role === 'number' && place !== undefined;
  const { tint, line, pattern } = sampleSlot(place);
  const style = {
    '--tint-light': tint.light,
    '--tint-dark': tint.dark,
    '--line-light': line.light,
    '--line-dark': line.dark,
    // A number that nobody states is dotted, and one that somebody states doubly underlined.
    '--pattern': role === 'number' ? (isStated ? 'double' : 'dotted') : pattern,
  };
  return (
    <span class={`mark mark-${role}${isStated ? ' mark-content' : ''}`} style={style}>
      {text}
    </span>
  );
}
