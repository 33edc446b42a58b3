/** Our yardsticks against those in ../shared/tools, to the last digit; told and skipped where they are not. */
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { score } from '../../lib/evaluation/attributions.ts';
import type { GoldDocument, GoldSources, PredictedSources } from '../../lib/evaluation/documents.ts';
import { scoreSources } from '../../lib/evaluation/sources.ts';
import { predict } from '../corpus/evaluate/predict.ts';
import { GOLD, PREDICTED, SOURCES } from './made.ts';

const SHARED = new URL('../../../shared/', import.meta.url);
const tool = (name: string): string => pathToFileURL(new URL(`tools/${name}`, SHARED).pathname).href;
const lines = <T>(path: string): T[] =>
  readFileSync(new URL(path, SHARED), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

/** A prediction that is right in part: every third attribution dropped, contents cut, sources swapped. */
function spoilt(gold: readonly GoldDocument[], names: readonly GoldSources[]): PredictedSources[] {
  return gold.map(({ id, attributions }, d) => {
    const entities = names.find((one) => one.id === id)?.entities ?? [];
    return {
      id,
      attributions: attributions
        .map((one, i) => ({
          ...one,
          id: `a${i}`,
          content: one.content
            .map(([start, end]) => [start, end - ((i * 7 + d) % 40)] as const)
            .filter(([s, e]) => e > s),
          source: i % 5 === 0 ? (attributions[i - 1]?.source ?? []) : one.source,
          sourceId: entities[i % (entities.length + 1)]?.key ?? null,
        }))
        .filter((_, i) => i % 3 !== 2),
      sources: entities.map(({ key, name, kind, anonymous }) => ({ id: key, name, kind, anonymous })),
      figures: attributions.flatMap(({ content: [first] }, i) =>
        first ? [{ span: first, attributionId: i % 2 ? `a${i}` : null }] : [],
      ),
    };
  });
}

const SETS: readonly (readonly [name: string, text: string, sources: string])[] = [
  ['PolNeAR dev', 'corpora/polnear/dev.jsonl', 'gold/polnear-dev-sources.jsonl'],
  ['recent pages', 'gold/pages-dev.jsonl', 'gold/pages-dev-sources.jsonl'],
];

const present = existsSync(new URL('tools/score.mjs', SHARED));
if (!present) console.log('Skipped: ../shared/tools is not here, so the yardsticks are not compared.');

const sourcesOf = (...given: Parameters<typeof scoreSources>): unknown => {
  const { confusions: _ours, ...shared } = scoreSources(...given);
  return plain(shared);
};

/** What both yardsticks give, without the parts that only one has. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.skipIf(!present)('the same figures as ../shared/tools', () => {
  it('on made documents', async () => {
    const theirs = await import(tool('score.mjs'));
    const { docs: _ours, ...ours } = score(GOLD, PREDICTED);
    const { docs: _theirs, ...wanted } = theirs.score(GOLD, PREDICTED);
    expect(plain(ours)).toEqual(plain(wanted));
    const named = await import(tool('score-sources.mjs'));
    expect(sourcesOf(GOLD, SOURCES, PREDICTED)).toEqual(plain(named.scoreSources(GOLD, SOURCES, PREDICTED)));
  });

  it.each(SETS)('on %s', async (_name, text, sources) => {
    const gold = lines<GoldDocument>(text);
    const names = lines<GoldSources>(sources);
    const predicted = spoilt(gold, names);
    const theirs = await import(tool('score.mjs'));
    const { docs: _ours, ...ours } = score(gold, predicted);
    const { docs: _theirs, ...wanted } = theirs.score(gold, predicted);
    expect(plain(ours)).toEqual(plain(wanted));
    const named = await import(tool('score-sources.mjs'));
    expect(sourcesOf(gold, names, predicted)).toEqual(plain(named.scoreSources(gold, names, predicted)));
  });

  it('on what the engine says of recent pages', async () => {
    const gold = lines<GoldDocument>('gold/pages-dev.jsonl').slice(0, 3);
    const names = lines<GoldSources>('gold/pages-dev-sources.jsonl').filter(({ id }) =>
      gold.some((one) => one.id === id),
    );
    const predicted = gold.map((one) => predict(one, true));
    const theirs = await import(tool('score.mjs'));
    const { docs: _ours, ...ours } = score(gold, predicted);
    const { docs: _theirs, ...wanted } = theirs.score(gold, predicted);
    expect(plain(ours)).toEqual(plain(wanted));
    const named = await import(tool('score-sources.mjs'));
    expect(sourcesOf(gold, names, predicted)).toEqual(plain(named.scoreSources(gold, names, predicted)));
  });
});
