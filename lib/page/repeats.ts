import type { BlockKind } from '../model.ts';

/** 'copy': another block says exactly the same. 'part': a longer paragraph holds these words. */
export type Repeat = 'copy' | 'part' | null;

/** Shorter texts ("No comment.") may well be said twice. */
const SHORTEST_COPY = 40;
const SHORTEST_PART = 30;
/** A pull quote is short; a longer repeat of part of a paragraph does not occur. */
const LONGEST_PART = 400;
/** How many blocks are looked for in the rest of the text: keeps the work bounded on any page. */
const MOST_SEARCHES = 600;

interface Line {
  readonly text: string;
  readonly kind: BlockKind;
}

const IS_BODY: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'quotation', 'listItem']);

/**
 * For each block whether it only repeats another: identical blocks are kept once (where the article
 * itself speaks, if it does), and pull quotes are found by their words standing in a longer paragraph.
 */
export function findRepeats(lines: readonly Line[]): Repeat[] {
  const keys = lines.map(({ text }) => wordsOnly(text));
  const keeper = new Map<string, number>();
  lines.forEach(({ kind }, index) => {
    const key = keys[index] ?? '';
    const kept = keeper.get(key);
    const better = kept !== undefined && IS_BODY.has(kind) && !IS_BODY.has(lines[kept]?.kind ?? 'note');
    if (kept === undefined || better) keeper.set(key, index);
  });
  const body = lines.map(({ kind }, index) => (IS_BODY.has(kind) ? (keys[index] ?? '') : '')).join('\n');
  let searches = 0;
  return lines.map(({ kind }, index) => {
    const key = keys[index] ?? '';
    if (key.length >= SHORTEST_COPY && keeper.get(key) !== index) return 'copy';
    if (key.length < SHORTEST_PART || key.length > LONGEST_PART) return null;
    if ((!IS_BODY.has(kind) && kind !== 'pullQuote') || ++searches > MOST_SEARCHES) return null;
    return standsInLonger(key, body) ? 'part' : null;
  });
}

/** True if `body` (blocks parted by "\n") holds `key` as part of a longer block. */
function standsInLonger(key: string, body: string): boolean {
  for (let at = body.indexOf(key); at >= 0; at = body.indexOf(key, at + key.length)) {
    const before = body[at - 1] ?? '\n';
    const after = body[at + key.length] ?? '\n';
    if (before === '\n' && after === '\n') continue;
    if (isEdge(before) && isEdge(after)) return true;
  }
  return false;
}

function isEdge(character: string): boolean {
  return character === '\n' || character === ' ';
}

/** Letters and digits in small letters, parted by single spaces: quotation marks and dashes often differ. */
function wordsOnly(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
