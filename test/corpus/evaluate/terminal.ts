/** Tables and numbers as a terminal shows them. */

/** 0.7345 → "73.5"; what could not be measured is a dash. */
export function percent(share: number | null): string {
  return share === null || Number.isNaN(share) ? '–' : (100 * share).toFixed(1);
}

/** A part of a whole in per cent; a dash of an empty whole. */
export function share(part: number, whole: number): string {
  return percent(whole ? part / whole : null);
}

/** A difference with its sign: "+1.4", "−0.3", "0.0". */
export function signed(difference: number): string {
  const digits = Math.abs(difference).toFixed(1);
  if (digits === '0.0') return digits;
  return `${difference > 0 ? '+' : '−'}${digits}`;
}

/** "1 document", "7 documents". */
export function documentCount({ documents }: { readonly documents: number }): string {
  return documents === 1 ? '1 document' : `${documents} documents`;
}

/** Rows under their heads: the first column to the left, the others to the right. */
export function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [heads, ...rows].map((row) => row.map(String));
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Printed words on one line; of a long stretch the beginning and the end. */
export function oneLine(text: string, longest = Number.POSITIVE_INFINITY): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const half = Math.floor((longest - 3) / 2);
  return `${line.slice(0, half)} … ${line.slice(-half)}`;
}

/** Words in lines of at most `width` characters, each line behind `indent`. */
export function wrapped(text: string, indent: string, width = 100): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => `${indent}${one}`).join('\n');
}
