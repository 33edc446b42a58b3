/**
 * How a rule says which lines it is about. Making a pattern ready costs a browser more than trying it on a page's
 * lines, and every page pays it anew: so a rule first asks for a line's first word, or for letters that it must hold, and
 * few lines of an article come as far as a pattern. Patterns are anchored and bounded, so each costs linear time. Letters
 * are `[A-Za-z\xc0-\u1fff]` in them, near enough for names: `\p{L}` takes a browser one to three milliseconds to make ready.
 */
import type { BlockKind } from '../model.ts';

/** For a first word, in small letters, what may follow it: patterns for the rest of the line, in small letters too. */
export type Following = ReadonlyMap<string, readonly RegExp[]>;

/** A pattern for a line as it is printed. */
export interface WholeLine {
  /** Of these one must stand in the line, or the pattern is not tried. */
  readonly has: readonly string[];
  readonly pattern: RegExp;
  /** True if both are written in small letters and fit lines in any. */
  readonly anyCase?: boolean;
}

/** A kind of line that stands among the paragraphs without being the article speaking. */
export interface LineRule {
  readonly name: string;
  readonly kind: Extract<BlockKind, 'related' | 'note' | 'byline' | 'caption' | 'bio'>;
  /** One of these characters, and a space, may stand before the first word. */
  readonly opening?: string;
  readonly after?: Following;
  readonly whole?: readonly WholeLine[];
  /** For what no pattern says well. */
  readonly is?: (text: string) => boolean;
  /** Lines longer than this many UTF-16 units are never meant: running text may begin with any words. */
  readonly upTo: number;
  /** True if the line must not end like a sentence: headlines don't. */
  readonly headline?: boolean;
  readonly examples: readonly string[];
  readonly butNot?: readonly string[];
}

/**
 * From rows of first words, parted by spaces, with what follows each of them. A word may stand in several rows; `''`
 * stands for lines that do not begin with one of the letters a–z.
 */
export function following(...rows: readonly (readonly [words: string, rest: RegExp])[]): Following {
  const following = new Map<string, RegExp[]>();
  for (const [words, rest] of rows) {
    for (const word of words.split(' ')) {
      const known = following.get(word);
      if (known) known.push(rest);
      else following.set(word, [rest]);
    }
  }
  return following;
}

/** Ends like a sentence, or like a quotation that ends one. */
const SENTENCE_END = /[.!?…:;,。！？]["'”’»」）)\]]{0,3}$/;

/** True if the text ends with the punctuation of a sentence. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-6));
}

/** Where the run of letters a–z that begins at `from` ends. */
function wordEnd(line: string, from: number): number {
  let end = from;
  for (; end < line.length; end++) {
    const code = line.charCodeAt(end);
    if (code < 0x61 || code > 0x7a) break;
  }
  return end;
}

function follows({ opening, after }: LineRule, line: string): boolean {
  if (!after) return false;
  let from = 0;
  if (opening?.includes(line.charAt(0))) from = line.charAt(1) === ' ' ? 2 : 1;
  const end = wordEnd(line, from);
  const rests = after.get(line.slice(from, end));
  return rests?.some((rest) => rest.test(line.slice(end))) ?? false;
}

/**
 * True if the rule fits the line.
 * @param text has its white space collapsed, and is not empty
 * @param small the same in small letters
 */
export function fits(rule: LineRule, text: string, small = text.toLowerCase()): boolean {
  if (text.length > rule.upTo || (rule.headline && endsSentence(text))) return false;
  if (follows(rule, small) || rule.is?.(text)) return true;
  return (rule.whole ?? []).some(({ has, pattern, anyCase }) => {
    const line = anyCase ? small : text;
    return has.some((letters) => line.includes(letters)) && pattern.test(line);
  });
}
