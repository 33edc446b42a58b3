import type { Settings } from '../lib/settings.ts';
import { sampleSlot } from '../lib/view/sample.ts';
import { usePageWords } from './pageWords.ts';
import { Sample } from './Sample.tsx';

/** Where the ticks of the sample stand, as a share of its height, and whose they are. */
const TICKS: readonly (readonly [top: number, place: number])[] = [
  [0.2, 0],
  [0.5, 1],
];

/** A few lines of an article, marked as the settings say. */
export function SettingsPreview({ settings }: { settings: Settings }) {
  const words = usePageWords().settingsPage;
  return (
    <figure class="preview" data-style={settings.markStyle} style={{ '--strength': settings.tintStrength }}>
      <figcaption class="unseen">{words.sampleLabel}</figcaption>
      <p class="printed">
        {words.sample.map((part, place) => (
          // The parts have no identity of their own, and their order never changes.
          <Sample key={place} part={part} />
        ))}
      </p>
      {settings.edgeMarks &&
        TICKS.map(([top, place]) => {
          const { light, dark } = sampleSlot(place).line;
          const style = { '--line-light': light, '--line-dark': dark, '--top': top };
          return <span key={place} class="tick" style={style} aria-hidden="true" />;
        })}
    </figure>
  );
}
