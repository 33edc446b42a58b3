import jsonld from 'jsonld';
import { beforeAll, describe, expect, test } from 'vitest';
import { toAnnotations } from '../../lib/export/annotations.ts';
import type { SavedArticle } from '../../lib/export/savedArticle.ts';
import { slice } from '../../lib/span.ts';
import { hostile, sample } from './sample.ts';
import { CONTEXT, CONTEXT_ADDRESS, TERMS } from './vocabulary.ts';

let saved: SavedArticle;
beforeAll(async () => {
  saved = await sample();
});

/** The package's types know neither its safe mode nor a loader that always answers. */
type Expand = (document: object, options: object) => Promise<unknown[]>;

/** All that a JSON-LD processor makes of it; unknown words are an error in its safe mode. */
async function expanded(json: string): Promise<unknown[]> {
  const documentLoader = async (address: string) => {
    if (address !== CONTEXT_ADDRESS) throw new Error(`It asks for ${address}.`);
    return { contextUrl: undefined, documentUrl: address, document: { '@context': CONTEXT } };
  };
  const expand: Expand = jsonld.expand;
  return expand(JSON.parse(json), { documentLoader, safe: true });
}

function keysAndTypes(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysAndTypes);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key.startsWith('@') ? [] : [key]),
    ...(key === '@type' && Array.isArray(inner) ? inner : []),
    ...keysAndTypes(inner),
  ]);
}

interface Target {
  readonly source: string;
  readonly selector: readonly [
    { exact: string; prefix: string; suffix: string },
    { start: number; end: number },
  ];
}

interface Item<About> {
  readonly id: string;
  readonly motivation: string;
  readonly body: readonly { readonly value: string }[];
  readonly target: About;
}

function motivatedBy<About>(motivation: string, json: string): Item<About>[] {
  const all: Item<About>[] = JSON.parse(json).first.items;
  return all.filter((one) => one.motivation === motivation);
}

const items = (json: string) => motivatedBy<Target[]>('identifying', json);

describe('W3C Web Annotation', () => {
  test('says nothing that a JSON-LD processor can’t place in the vocabulary', async () => {
    for (const one of [saved, hostile()]) {
      const words = keysAndTypes(await expanded(toAnnotations(one)));
      expect(words.length).toBeGreaterThan(10);
      expect(words.filter((word) => !TERMS.has(word))).toEqual([]);
    }
  });

  test('has an annotation for each attribution, each with an id of its own', () => {
    const ids = items(toAnnotations(saved)).map(({ id }) => id);
    expect(ids).toHaveLength(saved.analysis.attributions.length);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('tells every passage by quote and by position alike', () => {
    const { text } = saved.article;
    const told = items(toAnnotations(saved)).map(({ target }) => target.map(({ selector }) => selector));
    expect(told.map((one) => one.map(([, { start, end }]) => ({ start, end })))).toEqual(
      saved.analysis.attributions.map(({ content }) => content),
    );
    for (const [quote, position] of told.flat()) {
      expect(quote.exact).toBe(slice(text, position));
      const at = text.indexOf(quote.prefix + quote.exact + quote.suffix);
      expect(at + quote.prefix.length).toBe(position.start);
    }
  });

  test('lists what the reader has put right, about its passage where it is about one', () => {
    const [passage] = saved.analysis.attributions[0]?.content ?? [];
    if (!passage) throw new Error('The sample has no claim.');
    const claim = { start: passage.start, text: slice(saved.article.text, passage) };
    const corrections = [...saved.corrections, { type: 'wrongSource', claim, to: 'the mayor' } as const];
    const json = toAnnotations({ ...saved, corrections });
    const edits = motivatedBy<string | Target[]>('editing', json);
    expect(edits.map(({ body }) => body.map(({ value }) => value).join())).toEqual([
      'not a source: its crew',
      'same as: CRA → Coastal Rescue Authority',
      // These words stand elsewhere: told, and no passage given.
      'wrong source: “A passenger ferry” → no source given',
      expect.stringMatching(/^wrong source: “.+” → the mayor$/),
    ]);
    expect(edits.map(({ target }) => typeof target)).toEqual(['string', 'string', 'string', 'object']);
    const [about] = edits[3]?.target ?? [];
    expect(typeof about === 'object' && about.selector[1]).toMatchObject(passage);
    const ids = [...items(json), ...edits].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(JSON.parse(json).total).toBe(ids.length);
  });
});
