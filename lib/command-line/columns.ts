/** Text in lines and columns for a terminal. */

/**
 * What the page says, on one line and harmless: a terminal obeys control characters, and characters that
 * turn the direction of the text would let a page rearrange what is printed.
 */
export function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/\p{Cf}+/gu, '')
    .trim();
}

/** "A" … "Z", "AA" … in the order of the sources. */
export function letter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

/** Lines of at most `width` columns; a word longer than that gets a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** `left` in a column, `right` wrapped beside it; a `left` that is too long stands on a line above. */
export function twoColumns(
  left: string,
  right: string,
  indent: number,
  column: number,
  width: number,
): string[] {
  const [first = '', ...rest] = wrap(right, width - indent - column);
  const edge = ' '.repeat(indent);
  const continued = [...rest].map((line) => edge + ' '.repeat(column) + line);
  return left.length < column
    ? [edge + left.padEnd(column) + first, ...continued]
    : [
        ...wrap(left, width - indent).map((line) => edge + line),
        edge + ' '.repeat(column) + first,
        ...continued,
      ];
}

/** "1 claim", "3 claims". */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
