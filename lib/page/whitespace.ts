/**
 * The one place that says which characters of a page stand in `Article.text`.
 *
 * Every run of white space (no-break spaces, tabs and line ends included) becomes one space; characters
 * without width (soft hyphen, zero-width space and joiners, byte order mark, direction marks) are left
 * out, because pages strew them inside words and numbers, where they would part a word in two.
 */

/** True for a UTF-16 code unit that is shown as white space. */
export function isSpace(code: number): boolean {
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0) return true;
  if (code < 0x1680) return code === 0x85;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** True for a UTF-16 code unit that takes no room and is left out of the text. */
export function isInvisible(code: number): boolean {
  if (code === 0xad) return true;
  if (code < 0x200b) return false;
  return (
    code <= 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    code === 0xfeff
  );
}

/** Runs of what `isInvisible` names. */
const INVISIBLE = /[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g;
/** Runs of what `isSpace` names, once the byte order mark, which `\s` has too, is left out. */
const SPACES = /[\s\x85]+/g;

/** A string as it would stand within a block of `Article.text`; linear in its length. */
export function collapse(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}
