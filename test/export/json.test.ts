// The schema file is written anew with UPDATE_SCHEMA=1.
import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import Ajv2020 from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { fromJson, ImportError, toJson } from '../../lib/export/json.ts';
import type { SavedArticle } from '../../lib/export/savedArticle.ts';
import { file } from '../../lib/export/schema.ts';
import { hostile, sample } from './sample.ts';

const SCHEMA = new URL('../../lib/export/according.schema.json', import.meta.url);

let saved: SavedArticle;
beforeAll(async () => {
  saved = await sample();
});

describe('the schema file', () => {
  test('says what the check says', () => {
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Articles with who said what in them, as According exports them',
      ...toJsonSchema(file, { target: 'draft-2020-12' }),
    };
    if (process.env.UPDATE_SCHEMA) writeFileSync(SCHEMA, `${JSON.stringify(schema, null, 2)}\n`);
    expect(JSON.parse(readFileSync(SCHEMA, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  test('is met by what is exported, as a validator of JSON Schema finds', () => {
    const validate = new Ajv2020().compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
    const exported: unknown = JSON.parse(toJson([saved, hostile()]));
    expect(validate(exported), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ format: 'according', version: 2, articles: [{}] })).toBe(false);
  });
});

test('what is exported comes back the same', () => {
  expect(saved.analysis.attributions.length).toBeGreaterThan(20);
  expect(fromJson(toJson([saved, hostile()]))).toEqual([saved, hostile()]);
});

test('a file of version 1 comes back with what it did not know left open', () => {
  const { article, analysis, savedAt } = saved;
  const old = {
    format: 'according',
    version: 1,
    article,
    savedAt,
    analysis: {
      attributions: analysis.attributions.map(({ relayId: _r, stance: _s, act: _a, ...rest }) => rest),
      sources: analysis.sources.map(({ members: _m, speaksFor: _f, ...rest }) => rest),
      figures: analysis.figures.map(({ negated: _n, quantityId: _q, approximation: _a, ...rest }) => rest),
    },
  };
  const [read] = fromJson(JSON.stringify(old));
  expect(read?.article).toEqual(article);
  expect(read?.corrections).toEqual([]);
  expect(read?.analysis.attributions.map(({ content, sourceId }) => [content, sourceId])).toEqual(
    analysis.attributions.map(({ content, sourceId }) => [content, sourceId]),
  );
  expect(new Set(read?.analysis.attributions.map(({ stance }) => stance))).toEqual(new Set(['neutral']));
});

/** A good file with one thing changed. */
function broken(change: (file: { version: unknown; articles: SavedArticle[] }) => void): string {
  const copy = JSON.parse(toJson([saved]));
  change(copy);
  return JSON.stringify(copy);
}

type Change = Parameters<typeof broken>[0];
const far = 10_000_000;
const first = (one: SavedArticle | undefined) =>
  one?.analysis.attributions[0] as Record<string, unknown> | undefined;

const DAMAGED: readonly [name: string, json: () => string, says: RegExp][] = [
  ['no JSON', () => 'Who said what?', /not JSON/],
  ['other JSON', () => '{"articles": []}', /not According’s/],
  ['null', () => 'null', /not According’s/],
  ['no version', () => '{"format": "according"}', /version/],
  [
    'a newer version',
    () =>
      broken((file) => {
        file.version = 99;
      }),
    /of version 99/,
  ],
  ['no articles', () => '{"format": "according", "version": 2}', /articles/],
  ...(
    [
      [
        'an unknown kind of quotation',
        ({ articles: [one] }) => Object.assign(first(one) ?? {}, { type: 'loud' }),
        /type/,
      ],
      [
        'a claim without words',
        ({ articles: [one] }) => Object.assign(first(one) ?? {}, { content: [] }),
        /content/,
      ],
      [
        'a span outside the text',
        ({ articles: [one] }) => Object.assign(first(one) ?? {}, { content: [{ start: 0, end: far }] }),
        /outside the text/,
      ],
      [
        'a span that ends before it begins',
        ({ articles: [one] }) => Object.assign(first(one) ?? {}, { content: [{ start: 9, end: 3 }] }),
        /outside the text/,
      ],
      [
        'a source that is not there',
        ({ articles: [one] }) => Object.assign(first(one) ?? {}, { sourceId: 'nobody' }),
        /not there/,
      ],
      [
        'a claim within itself',
        ({ articles: [one] }) => Object.assign(first(one) ?? {}, { parentId: first(one)?.id }),
        /within itself/,
      ],
      [
        'a number of a claim that is not there',
        ({ articles: [one] }) => Object.assign(one?.analysis.figures[0] ?? {}, { attributionId: 'none' }),
        /not there/,
      ],
    ] satisfies [string, Change, RegExp][]
  ).map(([name, change, says]): [string, () => string, RegExp] => [name, () => broken(change), says]),
];

describe('a damaged file is refused with a sentence', () => {
  test.each(DAMAGED)('%s', (_name, json, says) => {
    expect(() => fromJson(json())).toThrow(ImportError);
    expect(() => fromJson(json())).toThrow(says);
  });
});
