/** Where things stand in the view. Pure: all in CSS pixels from the view's upper left corner. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the marked line and the card. */
const GAP = 8;
/** Between the card and the view's edge. */
const MARGIN = 8;
/** Lines of the mark that are so near are left free too, in CSS pixels: of a long mark not all can be. */
const NEAR = 160;
/** The card begins so far before the pointer, so that it stands under the words and not beside them. */
const INDENT = 28;

/** The smallest box around all of them, or null if there is none. */
export function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** How far a point lies from a box; 0 within. */
export function distance({ x, y }: Point, { left, top, right, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

export function holds(box: Box, point: Point): boolean {
  return distance(point, box) === 0;
}

/** What a card is about, as it stands in the view. */
export interface Anchor {
  /** Where it points at: the pointer, or where the passage begins. */
  readonly at: Point;
  /** The boxes of the marked lines, in order. */
  readonly lines: readonly Box[];
}

/** The line that is nearest to the point. */
function lineAt({ at, lines }: Anchor): Box {
  const [first] = lines;
  if (!first) return { left: at.x, top: at.y, right: at.x, bottom: at.y };
  return lines.reduce((best, line) => (distance(at, line) < distance(at, best) ? line : best), first);
}

/**
 * Where the card goes: under the passage or over it, the passage left free; where it is too long for that, under
 * or over the line that is meant. Always within the view, if the view is large enough.
 * @param direction of the text: the card hangs from its beginning
 */
export function placeCard(anchor: Anchor, card: Size, view: Size, direction: 'ltr' | 'rtl'): Point {
  const line = lineAt(anchor);
  const near = (end: 'top' | 'bottom') =>
    anchor.lines.map((one) => one[end]).filter((y) => Math.abs(y - line[end]) <= NEAR);
  const lowest = view.height - MARGIN - card.height;
  const tops = [
    Math.max(line.bottom, ...near('bottom')) + GAP,
    Math.min(line.top, ...near('top')) - GAP - card.height,
    line.bottom + GAP,
    line.top - GAP - card.height,
  ];
  const fitting = tops.find((top) => top >= MARGIN && top <= lowest);
  // Where neither side has room for it, the side that has more.
  const roomier = view.height - line.bottom >= line.top ? Math.min(line.bottom + GAP, lowest) : MARGIN;
  const x = direction === 'ltr' ? anchor.at.x - INDENT : anchor.at.x + INDENT - card.width;
  return {
    x: Math.max(MARGIN, Math.min(x, view.width - MARGIN - card.width)),
    y: fitting ?? Math.max(MARGIN, roomier),
  };
}

/** How high a card may be beside this line, so that it covers neither the line nor the view's edges. */
export function roomBeside(anchor: Anchor, view: Size): number {
  const line = lineAt(anchor);
  return Math.max(line.top, view.height - line.bottom) - GAP - MARGIN;
}
