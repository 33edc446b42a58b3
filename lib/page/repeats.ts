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
  const held = findParts(lines, keys);
  const covered = new Map<number, { blocks: number; length: number }>();
  held.forEach((holder, index) => {
    const sum = covered.get(holder) ?? { blocks: 0, length: 0 };
    covered.set(holder, { blocks: sum.blocks + 1, length: sum.length + (keys[index]?.length ?? 0) });
  });
  /** True for a block that says what several others say one by one: then it is the repeat, not they. */
  const isDigest = (index: number): boolean => {
    const sum = covered.get(index);
    return sum !== undefined && sum.blocks >= 3 && sum.length > (keys[index]?.length ?? 0) * 0.7;
  };
  return lines.map((_, index) => {
    const key = keys[index] ?? '';
    if (key.length >= SHORTEST_COPY && keeper.get(key) !== index) return 'copy';
    if (isDigest(index)) return 'copy';
    const holder = held.get(index);
    return holder === undefined || isDigest(holder) ? null : 'part';
  });
}

/** From the index of each short body block to that of a longer one that holds its words. */
function findParts(lines: readonly Line[], keys: readonly string[]): Map<number, number> {
  const bodies = keys.map((key, index) => (IS_BODY.has(lines[index]?.kind ?? 'note') ? key : ''));
  const body = bodies.join('\n');
  const starts: number[] = [];
  let start = 0;
  for (const text of bodies) {
    starts.push(start);
    start += text.length + 1;
  }
  const held = new Map<number, number>();
  let searches = 0;
  lines.forEach(({ kind }, index) => {
    const key = keys[index] ?? '';
    if (key.length < SHORTEST_PART || key.length > LONGEST_PART) return;
    if ((!IS_BODY.has(kind) && kind !== 'pullQuote') || ++searches > MOST_SEARCHES) return;
    const at = placeInLonger(key, body);
    if (at >= 0)
      held.set(
        index,
        starts.findLastIndex((from) => from <= at),
      );
  });
  return held;
}

/** Where in `body` (blocks parted by "\n") a longer block holds `key`; -1 if none does. */
function placeInLonger(key: string, body: string): number {
  for (let at = body.indexOf(key); at >= 0; at = body.indexOf(key, at + key.length)) {
    const before = body[at - 1] ?? '\n';
    const after = body[at + key.length] ?? '\n';
    if (before === '\n' && after === '\n') continue;
    if (isEdge(before) && isEdge(after)) return at;
  }
  return -1;
}

function isEdge(character: string): boolean {
  return character === '\n' || character === ' ';
}

/**
 * Letters and digits in small letters, parted by single spaces: quotation marks and dashes often differ. Near enough to
 * be compared; `\p{L}` would have every page make a table of all letters ready.
 */
function wordsOnly(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9\xc0-\u1fff\u3040-\uffef]+/g, ' ')
    .trim();
}
