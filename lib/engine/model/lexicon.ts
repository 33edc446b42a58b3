import { probabilityStep } from './hash.ts';

interface Count {
  asHead: number;
  all: number;
}

/** How often each word (its lemma and its printed form) is the head of a cue in the training part. */
export class Lexicon {
  private readonly counts = new Map<string, Count>();

  /** @param rows "word asHead all", parted by line ends: what `toString` gives. */
  constructor(rows = '') {
    for (const row of rows.split('\n')) {
      const [word, asHead, all] = row.split(' ');
      if (word && asHead && all) this.counts.set(word, { asHead: Number(asHead), all: Number(all) });
    }
  }

  add(word: string, isHead: boolean): void {
    const count = this.counts.get(word) ?? { asHead: 0, all: 0 };
    this.counts.set(word, count);
    count.all++;
    if (isHead) count.asHead++;
  }

  /**
   * The share of the word's uses that are heads of cues, 0–1; 0 for words that never are.
   *
   * @param left counts that are not to count (the document's own, in training).
   */
  share(word: string, left?: Lexicon): number {
    const count = this.counts.get(word);
    if (!count) return 0;
    const less = left?.counts.get(word);
    const all = count.all - (less?.all ?? 0);
    const asHead = count.asHead - (less?.asHead ?? 0);
    return all <= 0 || asHead <= 0 ? 0 : (asHead + 0.02) / (all + 1);
  }

  /** The larger share of lemma and printed form, as a step 0 … 8. */
  step(lemma: string, lower: string, left?: Lexicon): number {
    const share = this.share(lemma, left);
    return probabilityStep(lemma === lower ? share : Math.max(share, this.share(lower, left)));
  }

  /** How often the word was seen at all; 0 for words that are never heads. */
  seen(word: string): number {
    return this.counts.get(word)?.all ?? 0;
  }

  /** The words that are heads at least once, in order, one a row: what is shipped. */
  toString(): string {
    return [...this.counts]
      .filter(([word, { asHead }]) => asHead > 0 && /^\S+$/.test(word))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([word, { asHead, all }]) => `${word} ${asHead} ${all}`)
      .join('\n');
  }
}
