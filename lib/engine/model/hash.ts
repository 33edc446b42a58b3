/** Features as 32-bit numbers: the same in training and in use, so no table of names is shipped. */

/** FNV-1a over UTF-16 code units, then mixed; 0 … 2³²−1. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** A list of features that is filled, read and cleared again and again without new memory. */
export class FeatureList {
  readonly values = new Uint32Array(128);
  size = 0;

  /**
   * Adds the feature that joins a template's number with up to three values. Its upper bits are mixed
   * best: tables of 2ᵇ weights use `feature >>> (32 - b)`.
   */
  add(template: number, a = 0, b = 0, c = 0): void {
    let hash = Math.imul(template + 0x51ed, 0x9e3779b1) ^ a;
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ Math.imul(b + 1, 0x297a2d39);
    hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39) ^ Math.imul(c + 1, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
    hash = Math.imul(hash ^ (hash >>> 13), 0x9e3779b1);
    this.values[this.size++] = hash;
  }
}

/** A distance as one of 12 steps to each side: exact up to 5, then ever coarser. */
export function step(distance: number): number {
  const d = Math.abs(distance);
  const coarse = d <= 5 ? d : d <= 7 ? 6 : d <= 10 ? 7 : d <= 15 ? 8 : d <= 25 ? 9 : d <= 40 ? 10 : 11;
  return distance < 0 ? -coarse : coarse;
}

/** A probability as one of 9 steps, 0 … 8. */
export function probabilityStep(p: number): number {
  return p < 0.01
    ? 0
    : p < 0.03
      ? 1
      : p < 0.08
        ? 2
        : p < 0.2
          ? 3
          : p < 0.35
            ? 4
            : p < 0.5
              ? 5
              : p < 0.7
                ? 6
                : p < 0.85
                  ? 7
                  : 8;
}

/** The value at an index, or 1 before and 2 behind the stretch `[from, to)`. */
export function at(values: Uint32Array | Uint8Array, index: number, from: number, to: number): number {
  return index < from ? 1 : index >= to ? 2 : (values[index] as number);
}
