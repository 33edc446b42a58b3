import { paintPredicted } from '../highlight/predicted.ts';
import { reveal } from '../highlight/reveal.ts';
import { PAPER, type Surroundings } from '../highlight/surroundings.ts';
import type { PredictedSource, Predicting, Prediction, PredictStep } from '../messages.ts';
import type { Article, TextSpan } from '../model.ts';
import { slice, trim } from '../span.ts';
import type { LocatedText } from './located.ts';

/** What is asked of the article that is predicted on; it may be read anew meanwhile. */
export interface PredictedOn {
  readonly article: Article;
  readonly map: LocatedText;
  readonly surroundings: Surroundings | null;
}

/** A selection counts once it rests so long, in ms. */
const REST = 150;
/** More than a class marks in an hour; beyond it, passages are no longer taken. */
const MOST = 400;
/** So much of a typed name is kept, in UTF-16 units. */
const LONGEST_NAME = 200;

/** "Predict, then reveal" on one article: what the reader has marked, from the first selection to the end. */
export class Predictor {
  #predictions: readonly Prediction[] = [];
  #open: TextSpan | null = null;
  #selected: TextSpan | null = null;
  #isRevealed = false;
  #text: string;
  #count = 0;
  #resting: ReturnType<typeof setTimeout> | null = null;
  #unpaint: () => void = () => undefined;
  #endFlash: () => void = () => undefined;
  readonly #document: Document;
  readonly #on: PredictedOn;
  readonly #changed: () => void;

  /** @param changed called when something else is selected in the article */
  constructor(document: Document, on: PredictedOn, changed: () => void) {
    this.#document = document;
    this.#on = on;
    this.#changed = changed;
    this.#text = on.article.text;
    this.#selected = this.#selection();
    document.addEventListener('selectionchange', this.#onSelection);
  }

  get isRevealed(): boolean {
    return this.#isRevealed;
  }

  state(): Predicting {
    return {
      predictions: this.#predictions,
      open: this.#open,
      selected: this.#selected,
      isRevealed: this.#isRevealed,
    };
  }

  /** What is on the page follows with `follow`. */
  take(step: Exclude<PredictStep, { type: 'begin' | 'end' }>): void {
    switch (step.type) {
      case 'passage':
        // Popup and page may be a moment apart.
        this.#selected = this.#selection() ?? this.#selected;
        if (this.#predictions.length < MOST) this.#open = this.#selected;
        break;
      case 'source':
        this.#add(step.source ?? this.#mention());
        break;
      case 'forget':
        if (step.id === null) this.#open = null;
        this.#predictions = this.#predictions.filter(({ id }) => id !== step.id);
        break;
      case 'goTo':
        this.#goTo(step.id);
        break;
      case 'reveal':
        this.#open = null;
        this.#isRevealed = true;
        break;
      case 'again':
        this.#isRevealed = false;
        if (!step.keep) this.#predictions = [];
        break;
    }
  }

  /** Puts the predictions on the page as it is now; those whose text is gone are dropped. */
  follow(): void {
    const { text } = this.#on.article;
    if (text !== this.#text) {
      const moved = (span: TextSpan) => spanIn(text, slice(this.#text, span), span.start);
      this.#predictions = this.#predictions.flatMap((prediction) => movedBy(prediction, moved));
      this.#open = this.#open && moved(this.#open);
      this.#selected = this.#selection();
      this.#text = text;
    }
    this.#paint();
  }

  #paint(): void {
    const { map, surroundings } = this.#on;
    const all = this.#predictions;
    const passages = [...all.map(({ content }) => content), ...(this.#open ? [this.#open] : [])];
    const sources = all.flatMap(({ source }) => (source.type === 'mention' ? [source.span] : []));
    const rangesOf = (spans: readonly TextSpan[]) => spans.flatMap((span) => map.rangesFor(span));
    this.#unpaint();
    this.#unpaint = paintPredicted(
      this.#document,
      { passages: rangesOf(passages), sources: rangesOf(sources) },
      surroundings ?? PAPER,
      this.#isRevealed,
    );
  }

  /** Takes everything back. */
  remove(): void {
    this.#document.removeEventListener('selectionchange', this.#onSelection);
    if (this.#resting !== null) clearTimeout(this.#resting);
    this.#endFlash();
    this.#unpaint();
    this.#unpaint = () => undefined;
  }

  #add(source: PredictedSource | null): void {
    const content = this.#open;
    if (!content || !source || (source.type === 'typed' && source.text.trim() === '')) return;
    const kept: PredictedSource =
      source.type === 'typed' ? { type: 'typed', text: source.text.trim().slice(0, LONGEST_NAME) } : source;
    this.#open = null;
    this.#predictions = [
      // The same passage once more is a second thought.
      ...this.#predictions.filter((other) => !isSame(other.content, content)),
      { id: `p${++this.#count}`, content, source: kept },
    ].sort((a, b) => a.content.start - b.content.start || a.content.end - b.content.end);
  }

  #mention(): PredictedSource | null {
    const span = this.#selection() ?? this.#selected;
    return span && { type: 'mention', span };
  }

  #goTo(id: string): void {
    const prediction = this.#predictions.find((one) => one.id === id);
    if (!prediction) return;
    const { map, surroundings } = this.#on;
    this.#endFlash();
    this.#endFlash = reveal(
      this.#document,
      map.rangesFor(prediction.content),
      null,
      surroundings?.tonality ?? 'light',
    );
  }

  readonly #onSelection = () => {
    if (this.#resting !== null) clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      const selected = this.#selection();
      if (isSame(selected, this.#selected)) return;
      this.#selected = selected;
      this.#changed();
    }, REST);
  };

  /** What is selected of the article, without white space at its edges; null if that is nothing. */
  #selection(): TextSpan | null {
    const span = this.#on.map.selected();
    const trimmed = span && trim(this.#on.article.text, span);
    return trimmed && trimmed.start < trimmed.end ? trimmed : null;
  }
}

function isSame(a: TextSpan | null, b: TextSpan | null): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}

function movedBy(prediction: Prediction, moved: (span: TextSpan) => TextSpan | null): Prediction[] {
  const content = moved(prediction.content);
  if (!content) return [];
  const { source } = prediction;
  if (source.type !== 'mention') return [{ ...prediction, content }];
  const span = moved(source.span);
  return span ? [{ ...prediction, content, source: { type: 'mention', span } }] : [];
}

/** Where these words stand in a text, nearest to an offset; null if nowhere. */
function spanIn(text: string, words: string, near: number): TextSpan | null {
  const after = text.indexOf(words, near);
  const before = text.lastIndexOf(words, near);
  if (after < 0 && before < 0) return null;
  const isBefore = after < 0 || (before >= 0 && near - before < after - near);
  const start = isBefore ? before : after;
  return { start, end: start + words.length };
}
