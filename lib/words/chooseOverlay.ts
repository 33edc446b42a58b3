import type { Language } from '../settings.ts';
import { overlay as arabic } from './ar/overlay.ts';
import { overlay as german } from './de/overlay.ts';
import { overlay as english } from './en/overlay.ts';
import { overlay as spanish } from './es/overlay.ts';
import { overlay as french } from './fr/overlay.ts';
import { languageAmong, type Spoken } from './language.ts';
import type { OverlayWords } from './overlay.ts';

/**
 * What stands over the page, in every language. A content script is one file and can't load others, so all of them
 * are in it, and only these sections.
 */
const OVERLAY: Readonly<Record<Spoken, OverlayWords>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  ar: arabic,
};

/**
 * The words of what stands over the page.
 * @param preferred as for `languageAmong`
 */
export function overlayWords(setting: Language, preferred: readonly string[]): OverlayWords {
  return OVERLAY[languageAmong(Object.keys(OVERLAY) as Spoken[], setting, preferred)];
}
