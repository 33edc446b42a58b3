import { correct } from '../corrections/apply.ts';
import type { Kept } from '../corrections/store.ts';
import { type Look, slotsOf } from '../highlight/order.ts';
import { type Marks, paint } from '../highlight/painter.ts';
import { NO_SOURCE, type Slot } from '../highlight/palette.ts';
import { reveal } from '../highlight/reveal.ts';
import type { Surroundings } from '../highlight/surroundings.ts';
import type { Display, TabState } from '../messages.ts';
import type { Analysis, Article } from '../model.ts';
import type { Settings } from '../settings.ts';
import { carried } from './carry.ts';
import { passing } from './filter.ts';
import { type LocatedText, lostIn, sourceOf, spansOf } from './located.ts';
import { createPause } from './pause.ts';
import type { Found } from './reading.ts';

/** What of the settings the marks heed. */
export type MarkSettings = Pick<Settings, 'markStyle' | 'tintStrength'>;

/** One article with its marks on the page: what is known of it, and what the reader makes of it. */
export class Report {
  private marks: Marks | null = null;
  private corrected: Analysis;
  private slots: ReadonlyMap<string, Look>;
  /** So many marks had lost their text when the page was last looked at. */
  private lost = 0;
  private endFlash: () => void = () => undefined;
  private isVeiled = false;
  /** Grows with every painting, so that one overtaken by another lets it be. */
  private painting = 0;

  constructor(
    private found: Found,
    private kept: Kept,
    private shown: Display,
    private settings: MarkSettings,
  ) {
    this.corrected = correct(found.article, found.analysis, kept.corrections);
    this.slots = slotsOf(this.corrected, shown.othersOpen);
  }

  /** The one that holds the article: the page's own, or that of a frame in it. */
  get document(): Document {
    return this.found.map.root.ownerDocument;
  }

  /** The trees in which something of the article may change: its document, and shadow trees in that. */
  trees(): readonly Node[] {
    return [this.document, ...this.found.map.shadows()];
  }

  get article(): Article {
    return this.found.article;
  }

  /** As it was found, without the reader's corrections. */
  get uncorrected(): Found {
    return this.found;
  }

  /** With the reader's corrections. */
  get analysis(): Analysis {
    return this.corrected;
  }

  get map(): LocatedText {
    return this.found.map;
  }

  get display(): Display {
    return this.shown;
  }

  /** How the sources are marked, by their ids. */
  get looks(): ReadonlyMap<string, Look> {
    return this.slots;
  }

  get surroundings(): Surroundings | null {
    return this.marks?.surroundings ?? null;
  }

  state(): Extract<TabState, { phase: 'ready' }> {
    const { article, analysis, display, map } = this;
    const { corrections, trouble } = this.kept;
    const lost = lostIn(analysis, map);
    return {
      phase: 'ready',
      article,
      analysis,
      display,
      corrections,
      lost,
      ...(trouble === null ? {} : { trouble }),
    };
  }

  /** Takes up what the reader has put right, and paints it. */
  async setKept(kept: Kept): Promise<void> {
    this.kept = kept;
    this.corrected = correct(this.article, this.found.analysis, kept.corrections);
    await this.repaint();
  }

  /** Takes up the article as it is in the page now, with all that the reader has done, and paints it. */
  async setFound(found: Found): Promise<void> {
    const before = this.corrected;
    this.found = found;
    this.corrected = correct(found.article, found.analysis, this.kept.corrections);
    this.shown = carried(this.shown, before, this.corrected);
    await this.repaint();
  }

  /** With the looks of what there is now. */
  private async repaint(): Promise<void> {
    this.slots = slotsOf(this.corrected, this.shown.othersOpen);
    await this.paint();
  }

  /** The look of a source's marks; null: no source is given. */
  slotOfSource(sourceId: string | null): Slot {
    return (sourceId !== null && this.slots.get(sourceId)?.slot) || NO_SOURCE;
  }

  /** After the page has moved: paints what it had lost and has again. True if anything is lost or found since. */
  async refresh(): Promise<boolean> {
    const lost = lostIn(this.analysis, this.map).length;
    const hasChanged = lost !== this.lost;
    this.lost = lost;
    if (!this.marks || this.marks.isWhole()) return hasChanged;
    await this.paint();
    return true;
  }

  /** Puts the marks on the page, in place of those that are there, without a moment between. */
  async paint(): Promise<void> {
    const mine = ++this.painting;
    const { document, article, analysis, map } = this;
    const marks = await paint(document, article, analysis, map, createPause());
    if (mine !== this.painting) return marks.remove();
    this.marks?.remove();
    this.marks = marks;
    this.style();
    this.showMarks();
  }

  /** Keeps all marks off the page, whatever is to be shown, until the veil is lifted. */
  veil(isVeiled: boolean): void {
    this.isVeiled = isVeiled;
    this.showMarks();
  }

  private showMarks(): void {
    this.marks?.show(this.isVeiled ? () => false : passing(this.shown));
  }

  /** Shows and hides, as the reader wants it now. */
  setDisplay(display: Display): void {
    const isRegrouped = display.othersOpen !== this.shown.othersOpen;
    this.shown = display;
    if (isRegrouped) {
      this.slots = slotsOf(this.corrected, display.othersOpen);
      this.style();
    }
    this.showMarks();
  }

  /** Colours and lines, as the reader wants them now. */
  setSettings(settings: MarkSettings): void {
    this.settings = settings;
    this.style();
  }

  /** Colours the marks as the page is now: it may have gone dark. */
  style(): void {
    const { markStyle, tintStrength } = this.settings;
    this.marks?.style((id) => this.slotOfSource(id), { style: markStyle, strength: tintStrength });
  }

  /** Scrolls to an attribution or a figure, and lights it up for a moment. */
  reveal(id: string): void {
    const { document, analysis, map } = this;
    const ranges = spansOf(analysis, id).flatMap((span) => map.rangesFor(span));
    const slot = this.slotOfSource(sourceOf(analysis, id));
    this.endFlash();
    this.endFlash = reveal(document, ranges, slot, this.surroundings?.tonality ?? 'light');
  }

  /** Takes everything off the page; nothing comes back. */
  remove(): void {
    this.painting++;
    this.endFlash();
    this.marks?.remove();
    this.marks = null;
  }
}
