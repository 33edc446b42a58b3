import { createOverlay, type Overlay } from '../overlay/overlay.ts';
import type { Settings } from '../settings.ts';
import { hasLeft } from '../tree.ts';
import { overlayWords } from '../words/chooseOverlay.ts';
import type { OverlayWords } from '../words/overlay.ts';
import type { Report } from './report.ts';

/** What stands over the page, in step with a tab's report. */
export interface TabOverlay extends Pick<Overlay, 'step' | 'whoSaid'> {
  /** Takes up what has changed; without a report nothing is left over the page. */
  follow(report: Report | null, settings: Settings): void;
  /** Answers "Who said this?" where there is no report: with the sentence for that. */
  refuse(sentence: (words: OverlayWords) => string): void;
}

/** The overlay of one page, in the reader's language. */
export function createTabOverlay(document: Document, create = createOverlay): TabOverlay {
  let within = document;
  let overlay: Overlay = create(document);
  let words: OverlayWords | null = null;
  return {
    step: (direction, sourceId) => overlay.step(direction, sourceId),
    whoSaid: () => overlay.whoSaid(),
    refuse(sentence) {
      words ??= overlayWords('auto', navigator.languages);
      overlay.say(sentence(words), words);
    },
    follow(report, settings) {
      words = overlayWords(settings.language, navigator.languages);
      const next = report?.document ?? document;
      if (next !== within) {
        // What stood over a frame that has left the page went with it.
        if (!hasLeft(within, document)) overlay.remove();
        within = next;
        overlay = create(next);
      }
      if (!report) return overlay.remove();
      const marked = {
        read: report.state(),
        looks: report.looks,
        text: report.map,
        tonality: report.surroundings?.tonality ?? 'light',
        reveal: (id: string) => report.reveal(id),
      };
      overlay.show(marked, settings, words);
    },
  };
}
