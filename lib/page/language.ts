/** The commonest English words that few other languages write the same way. */
const ENGLISH = new Set(
  'the of and to that is was for it with as his on be at by had not are but from have they which were has their been said would who'.split(
    ' ',
  ),
);

/** How much text is looked at: enough to be sure, and bounded. */
const SAMPLE = 3000;

/** A run of letters, near enough to be counted; `\p{L}` would have every page make a table of all letters ready. */
const WORD = /[a-z\xaa-\u1fff\u2c00-\uffff]+/g;

/** Share of the words that are common English ones, 0–1; English prose has about 0.3, other languages under 0.08. */
export function englishShare(text: string): number {
  const words = text.slice(0, SAMPLE).toLowerCase().match(WORD) ?? [];
  if (words.length === 0) return 0;
  return words.filter((word) => ENGLISH.has(word)).length / words.length;
}

/**
 * "en" if the text reads like English, else empty (unknown).
 * @param share of English words in it, 0–1, if that is known
 */
export function guessLanguage(text: string, share = englishShare(text)): string {
  return share >= 0.12 ? 'en' : '';
}

/**
 * The language the page declares, unless it says English and the text plainly is not; else a guess.
 * @param share of English words in the text, 0–1, if that is known
 */
export function languageOf(declared: string, text: string, share = englishShare(text)): string {
  const tag = declared.trim().replace('_', '-').slice(0, 35);
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag)) return guessLanguage(text, share);
  if (/^en/i.test(tag) && text.length > 600 && share < 0.06) return '';
  return tag;
}

/** Shorter text, in characters, tells too little. */
const TELLING = 200;

/**
 * False for text that is plainly not English, the one language that is analysed. A page that declares another language
 * must read like English to pass: many declare one and are written in another.
 * @param declared the page's own word for its language; may be empty or wrong
 * @param share of English words in the text, 0–1, if that is known
 */
export function isEnglish(declared: string, text: string, share = englishShare(text)): boolean {
  if (text.length < TELLING) return true;
  const isDeclaredOther = /^[a-z]{2,3}\b/i.test(declared.trim()) && !/^en/i.test(declared.trim());
  return share >= (isDeclaredOther ? 0.12 : 0.06);
}
