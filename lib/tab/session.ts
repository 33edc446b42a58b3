import type { Kept, PageCorrections } from '../corrections/store.ts';
import { ALL_SHOWN, type Display, type PredictStep, type TabState } from '../messages.ts';
import { DEFAULTS, type Settings } from '../settings.ts';
import { hasLeft } from '../tree.ts';
import { allShown } from '../view/display.ts';
import { type Follower, followPage } from './follow.ts';
import type { TabOverlay } from './overlay.ts';
import { nextTask, someTime } from './pause.ts';
import { Predictor } from './predict.ts';
import { type Analyse, type Found, readDocument } from './reading.ts';
import { Report } from './report.ts';
import { rereadDocument } from './reread.ts';

/** What a tab needs from outside. */
export interface TabPorts {
  readonly document: Document;
  readonly analyse: Analyse;
  /** Tells whoever looks on. Must not throw. */
  announce(state: TabState): void;
  /** What the reader has chosen. Must not reject. */
  loadSettings(): Promise<Settings>;
  readonly overlay: TabOverlay;
  /** What the reader has put right on the page with this address. */
  correctionsOf(address: string): PageCorrections;
}

function withoutHash(address: string): string {
  return address.split('#', 1)[0] ?? address;
}

/** What the reader keeps from one article to the next: its sources are other ones. */
function forNext({ on, hiddenActs, leastConfidence }: Display): Display {
  return { ...ALL_SHOWN, on, hiddenActs, leastConfidence };
}

/** So long, in ms, the marks wait for a popup to paint its lists: on two cores both at once take longer for each. */
const LISTS_FIRST = 50;

/** From reading a page to turning off: owns the report, and keeps up with the page, the settings and the corrections. */
export class Session {
  private settled: Exclude<TabState, { phase: 'ready' }> = { phase: 'off' };
  private current: Report | null = null;
  private settings: Settings = DEFAULTS;
  private corrections: PageCorrections | null = null;
  private unwatchCorrections: () => void = () => undefined;
  private follower: Follower | null = null;
  private predictor: Predictor | null = null;
  private address = '';
  private isAnyway = false;
  private running: Promise<void> | null = null;
  /** Grows whenever what is under way has become pointless; who awaits compares. */
  private generation = 0;

  constructor(private readonly ports: TabPorts) {}

  /** The report, unless its frame has left the page: it is only waiting to be dropped then. */
  get report(): Report | null {
    return this.hasLeft() ? null : this.current;
  }

  private hasLeft(): boolean {
    return this.current !== null && hasLeft(this.current.uncorrected.map.root, this.ports.document);
  }

  state(): TabState {
    if (!this.current) return this.settled;
    if (!this.report) return { phase: 'reading', progress: null };
    const state = this.report.state();
    return this.predictor ? { ...state, predicting: this.predictor.state() } : state;
  }

  /** True while the reader predicts, and nothing may give the answer away. */
  get isVeiled(): boolean {
    return this.predictor?.isRevealed === false;
  }

  /** Tells everybody what there is now. */
  changed(): void {
    if (this.hasLeft()) return;
    this.follow();
    this.ports.announce(this.state());
  }

  /** Brings what stands over the page in line with what there is now. */
  private follow(): void {
    this.predictor?.follow();
    this.ports.overlay.follow(this.isVeiled ? null : this.current, this.settings);
  }

  /** Reads the page, unless what is known of it still holds; resolves when that is over. */
  async read(anyway: boolean): Promise<void> {
    // A reading that may find no article is no answer to who wants one made of whatever there is.
    if (this.running && (this.isAnyway || !anyway)) return this.running;
    if (this.isCurrent(anyway)) return;
    this.stopFollowing();
    await this.start(anyway, null);
  }

  /** True if the page has gone on by itself, and will soon be read again. */
  isBehind(): boolean {
    if (!this.current || !this.follower || this.isCurrent(false)) return false;
    this.follower.hurry();
    return true;
  }

  setProgress(progress: number): void {
    if (!this.current && this.settled.phase === 'reading') this.settle({ phase: 'reading', progress });
  }

  setDisplay(display: Display): void {
    if (!this.report || this.isVeiled) return;
    this.report.setDisplay(display);
    this.changed();
  }

  setSettings(next: Settings): void {
    const { leastConfidence } = next;
    const isOther = leastConfidence !== this.settings.leastConfidence;
    this.settings = next;
    const { report } = this;
    if (!report) return;
    report.setSettings(next);
    if (isOther) report.setDisplay({ ...report.display, leastConfidence });
    this.changed();
  }

  /** "Predict, then reveal" on the article that is read. */
  predict(step: PredictStep): void {
    const { report } = this;
    if (!report) return;
    if (step.type === 'begin') {
      report.setDisplay(allShown(report.display));
      this.predictor ??= new Predictor(report.document, report, () => this.changed());
    } else if (step.type === 'end') this.endPredicting();
    else this.predictor?.take(step);
    report.veil(this.isVeiled);
    this.changed();
  }

  private endPredicting(): void {
    this.predictor?.remove();
    this.predictor = null;
  }

  /** Changes what the reader has put right, and shows it. */
  async correct(change: (all: PageCorrections) => Promise<Kept>): Promise<void> {
    const mine = this.generation;
    if (!this.corrections) return;
    const kept = await change(this.corrections);
    if (mine !== this.generation) return;
    await this.report?.setKept(kept);
    if (mine === this.generation) this.changed();
  }

  turnOff(): void {
    this.stop();
    this.settle({ phase: 'off' });
  }

  /** Takes everything off the page. */
  stop(): void {
    this.stopFollowing();
    this.clear();
  }

  private stopFollowing(): void {
    this.follower?.stop();
    this.follower = null;
  }

  private clear(): void {
    this.generation++;
    this.running = null;
    this.unwatchCorrections();
    this.unwatchCorrections = () => undefined;
    this.corrections = null;
    if (this.hasLeft()) this.predictor = null;
    this.endPredicting();
    this.report?.remove();
    this.current = null;
    this.ports.overlay.follow(null, this.settings);
  }

  private settle(next: typeof this.settled): void {
    this.settled = next;
    this.changed();
  }

  /** True if what is known of the page still holds. */
  private isCurrent(anyway: boolean): boolean {
    if (this.address !== withoutHash(this.ports.document.URL)) return false;
    if (this.hasLeft()) return false;
    return this.current !== null || (this.settled.phase === 'nothing' && !anyway);
  }

  private start(anyway: boolean, display: Display | null): Promise<void> {
    this.clear();
    this.address = withoutHash(this.ports.document.URL);
    this.isAnyway = anyway;
    const mine = this.generation;
    const run = this.readAll(anyway, display, mine)
      .catch((error: unknown) => {
        console.error('According: reading failed.', error);
        if (mine === this.generation) this.settle({ phase: 'failed', why: 'unexpected' });
      })
      .finally(() => {
        if (mine === this.generation) this.running = null;
      });
    this.running = run;
    return run;
  }

  private async readAll(anyway: boolean, display: Display | null, mine: number): Promise<void> {
    const { document, analyse, loadSettings } = this.ports;
    if (document.contentType === 'application/pdf') return this.settle({ phase: 'unreadable', why: 'pdf' });
    this.settle({ phase: 'reading', progress: null });
    const loading = Promise.all([loadSettings(), this.keepCorrections()]);
    await nextTask();
    const reading = await readDocument(document, anyway, analyse, () => mine !== this.generation);
    [this.settings] = await loading;
    if (mine !== this.generation || reading.kind === 'stale') return;
    if (reading.kind === 'settled') this.settle(reading.state);
    else await this.show(reading.found, display, mine);
    if (mine !== this.generation) return;
    this.follower ??= followPage(document, {
      article: () => this.current?.uncorrected.map.root ?? null,
      others: () => this.report?.trees() ?? [],
      again: () => this.again(),
      onColours: () => this.report?.style(),
      onShown: () => this.changed(),
    });
  }

  /** Follows what is put right on this page, from before there is a report: the engine takes longer than to load it. */
  private async keepCorrections(): Promise<void> {
    const corrections = this.ports.correctionsOf(this.address);
    this.unwatchCorrections();
    this.corrections = corrections;
    this.unwatchCorrections = corrections.watch((news) => {
      if (!this.current) return;
      this.correct(async () => news).catch((error: unknown) => {
        console.error('According: corrections could not be shown.', error);
      });
    });
    await corrections.load();
  }

  private async show(found: Found, display: Display | null, mine: number): Promise<void> {
    const { leastConfidence } = this.settings;
    const kept = this.corrections?.known();
    if (!kept) return;
    this.current = new Report(found, kept, display ?? { ...ALL_SHOWN, leastConfidence }, this.settings);
    // Who waits for the lists need not wait for the marks, nor share the processor with them.
    this.ports.announce(this.state());
    await someTime(LISTS_FIRST);
    if (mine !== this.generation) return;
    await this.current.paint();
    if (mine === this.generation) this.follow();
  }

  /** Looks again at a page that has moved; true if that was worth while. */
  private async again(): Promise<boolean> {
    const { document, analyse } = this.ports;
    if (this.running) return false;
    const mine = this.generation;
    const isStale = () => mine !== this.generation;
    const here = withoutHash(document.URL);
    if (here !== this.address) this.isAnyway = false;
    const report = this.current;
    if (!report) {
      const reading = await readDocument(document, this.isAnyway, analyse, isStale);
      if (isStale() || reading.kind !== 'found') return false;
      this.address = here;
      await this.keepCorrections();
      if (isStale()) return false;
      await this.show(reading.found, null, mine);
      return true;
    }
    const reread = await rereadDocument(document, report.uncorrected, this.isAnyway, analyse, isStale);
    if (isStale()) return false;
    if (reread.kind === 'another') {
      await this.start(this.isAnyway, forNext(report.display));
      return true;
    }
    this.address = here;
    const isFound = reread.kind === 'found';
    if (isFound) await report.setFound(reread.found);
    const isOther = (await report.refresh()) || isFound;
    if (!isStale()) this.changed();
    return isOther;
  }
}
