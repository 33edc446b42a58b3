import { isGecko } from './browserKind.ts';
import { FORCED_GROUND, forcedSheet } from './forced.ts';
import { type Ink, inksOn } from './ink.ts';
import type { Layer } from './layers.ts';
import { PREFIX } from './layers.ts';
import { NO_SOURCE, type Slot, type Tonality, thickest, thinnest } from './palette.ts';
import type { Surroundings } from './surroundings.ts';

/** The name under which a passage is flashed. */
export const FLASH = `${PREFIX}flash`;

/** How the reader wants the marks. */
export interface MarkLook {
  /** What a claim has: a tint behind it, a line under it. */
  readonly style: 'tint' | 'line' | 'both';
  /** Of the tint, 0–1. */
  readonly strength: number;
}

/** The look of a source's marks; null asks for the marks without a source. */
export type SlotOfSource = (sourceId: string | null) => Slot;

function underline(style: string, colour: string, width: number, offset: number): string {
  return `text-decoration:underline ${style} ${colour} ${width}px;text-underline-offset:${offset}%`;
}

/** Claims within claims have a lower line each, so that all can be seen; in hundredths of the size of the type. */
function offsetAt(depth: number): number {
  return 20 + 20 * depth;
}

/** Whether claims are underlined. One without a source always is: its grey is near to that of the minor sources. */
function isLined({ sourceId }: Layer, { style }: MarkLook): boolean {
  return style !== 'tint' || sourceId === null;
}

function contentLook(layer: Layer, { pattern }: Slot, ink: Ink, marks: MarkLook): string {
  const { depth } = layer;
  const tint = `background-color:${ink.tint};${ink.text ? `color:${ink.text};` : ''}`;
  const line = underline(pattern, ink.line, thinnest(pattern), offsetAt(depth));
  // A claim within a claim leaves that one its tint.
  if (marks.style === 'line' || depth > 0) return line;
  return isLined(layer, marks) ? tint + line : tint;
}

function look(layer: Layer, slot: Slot, ink: Ink, marks: MarkLook): string {
  // Where claims are underlined, what stands within or beside them has to differ from that.
  const besideLines = marks.style !== 'tint';
  switch (layer.role) {
    case 'content':
      return contentLook(layer, slot, ink, marks);
    case 'source':
      return underline(slot.pattern, ink.line, isLined(layer, marks) ? thickest(slot.pattern) : 2, 20);
    case 'figure':
      return underline(layer.sourceId === null ? 'dotted' : 'double', ink.line, 2, besideLines ? 40 : 20);
  }
}

/** Where the system chooses the colours, patterns and thickness are to tell the sources apart. */
function forcedLook({ role, sourceId, depth }: Layer, { pattern }: Slot): string {
  switch (role) {
    case 'content':
      return `${FORCED_GROUND}${underline(pattern, 'CanvasText', thinnest(pattern), offsetAt(depth))}`;
    case 'source':
      return underline(pattern, 'CanvasText', thickest(pattern), 20);
    case 'figure':
      return underline(sourceId === null ? 'dotted' : 'double', 'CanvasText', 2, 40);
  }
}

/**
 * Chromium hands a highlight's style down from the root (as CSS Pseudo-Elements 4 has it, for custom highlights from
 * version 105 on), which spares it matching every rule to every element of the page. Firefox does not yet.
 */
function bearer(): string {
  return isGecko() ? '' : ':root';
}

function rule(name: string, declarations: string, root = bearer()): string {
  return `${root}::highlight(${name}){${declarations}}`;
}

/** The style sheet for these layers on these surroundings, as CSS text. */
export function sheetFor(
  layers: readonly Layer[],
  surroundings: Surroundings,
  slotOfSource: SlotOfSource,
  marks: MarkLook,
): string {
  const inkOf = inksOn(surroundings, marks.strength);
  const inks = new Map<Slot, Ink>();
  const root = bearer();
  const rules = layers.map((layer) => {
    const slot = slotOfSource(layer.sourceId);
    const ink = inks.get(slot) ?? inkOf(slot);
    inks.set(slot, ink);
    return rule(layer.name, look(layer, slot, ink, marks), root);
  });
  return rules.join('\n');
}

/** The style sheet for these layers where the system chooses the colours, as CSS text. */
export function forcedSheetFor(layers: readonly Layer[], slotOfSource: SlotOfSource): string {
  return forcedSheet(layers.map((layer) => [layer.name, forcedLook(layer, slotOfSource(layer.sourceId))]));
}

/** The style sheet for flashing a passage in the colours of its source; null: no source is given. */
export function flashSheet(slot: Slot | null, tonality: Tonality): string {
  const { tile, ink } = slot ?? NO_SOURCE;
  return [
    rule(FLASH, `background-color:${tile[tonality]};color:${ink[tonality]}`),
    forcedSheet([[FLASH, 'background-color:Highlight;color:HighlightText']]),
  ].join('\n');
}
