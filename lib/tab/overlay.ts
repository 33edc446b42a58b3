import { createOverlay, type Overlay } from '../overlay/overlay.ts';
import type { Settings } from '../settings.ts';
import { languageFor, loadWords } from '../words/choose.ts';
import { english } from '../words/en/english.ts';
import type { Words } from '../words/words.ts';
import type { Report } from './report.ts';

/** What stands over the page, in step with a tab's report. */
export interface TabOverlay extends Pick<Overlay, 'step' | 'whoSaid'> {
  /** Takes up what has changed; without a report nothing is left over the page. */
  follow(report: Report | null, settings: Settings): void;
  /** Answers "Who said this?" where there is no report: with the sentence for that. */
  refuse(sentence: (words: Words) => string): void;
}

/** The overlay of one page, in the reader's language as soon as its words are there; in English until then. */
export function createTabOverlay(document: Document, overlay: Overlay = createOverlay(document)): TabOverlay {
  let words = english;
  let language: string | null = null;
  let latest: { readonly report: Report; readonly settings: Settings } | null = null;

  const show = () => {
    if (!latest) return overlay.remove();
    const { report, settings } = latest;
    overlay.show(
      {
        read: report.state(),
        text: report.map,
        tonality: report.surroundings?.tonality ?? 'light',
        reveal: (id) => report.reveal(id),
      },
      settings,
      words,
    );
  };
  return {
    step: overlay.step,
    whoSaid: overlay.whoSaid,
    refuse: (sentence) => overlay.say(sentence(words), words),
    follow(report, settings) {
      latest = report && { report, settings };
      show();
      const wanted = languageFor(settings.language, navigator.languages);
      if (!report || wanted === language) return;
      language = wanted;
      void loadWords(wanted).then((loaded) => {
        if (wanted !== language || loaded === words) return;
        words = loaded;
        show();
      });
    },
  };
}
