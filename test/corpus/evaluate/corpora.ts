/** Gold files as they lie on the disk: which hold texts, which hold sources, and what belongs together. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { GoldDocument, GoldSources, SpanAttribution } from '../../../lib/evaluation/documents.ts';
import type { Pair } from '../../../lib/evaluation/words.ts';

/** One file of texts, with the gold sources that there are for them. */
export interface Corpus {
  readonly name: string;
  readonly documents: readonly GoldDocument[];
  readonly sources: readonly GoldSources[];
}

/** Something about the files that the caller has to put right; its message says what. */
export class WrongFile extends Error {}

/** A line that holds a text, and perhaps in place the sources and figures of its attributions. */
interface TextLine extends GoldDocument {
  readonly attributions: readonly (SpanAttribution & {
    readonly entity?: string | null;
    readonly figures?: readonly Pair[];
  })[];
  readonly ownVoiceFigures?: readonly Pair[];
}

/** What the model learned from says nothing about how good it is. */
const LEARNED_FROM = 'train.jsonl';

/**
 * Reads files and folders.
 *
 * @throws WrongFile if a path is not there, a line is not JSON, or no file holds texts.
 */
export function readCorpora(paths: readonly string[], gold: readonly string[]): Corpus[] {
  const files = paths.flatMap(filesAt).map((file) => ({ file, lines: linesOf(file) }));
  const sources = [...files, ...gold.flatMap(filesAt).map((file) => ({ file, lines: linesOf(file) }))]
    .flatMap(({ lines }) => lines)
    .filter(isSources);
  const corpora = files.flatMap(({ file, lines }) => {
    const documents = lines.filter(isText);
    if (documents.length === 0) return [];
    const ids = new Set(documents.map(({ id }) => id));
    const known = sources.filter(({ id }) => ids.has(id));
    return [{ name: file, documents, sources: known.length > 0 ? known : documents.flatMap(inPlace) }];
  });
  if (corpora.length === 0)
    throw new WrongFile(`${paths.join(', ')}: no line has "text" and "attributions".`);
  return corpora;
}

function filesAt(given: string): string[] {
  if (!existsSync(given)) throw new WrongFile(`there is no ${given}.`);
  if (!statSync(given).isDirectory()) return [given];
  return readdirSync(given)
    .filter((name) => name.endsWith('.jsonl') && name !== LEARNED_FROM)
    .sort()
    .map((name) => path.join(given, name));
}

function linesOf(file: string): object[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      try {
        const value: unknown = JSON.parse(line);
        if (typeof value === 'object' && value !== null) return [value];
      } catch (cause) {
        throw new WrongFile(`${file}, line ${i + 1} is not JSON.`, { cause });
      }
      throw new WrongFile(`${file}, line ${i + 1} is not a JSON object.`);
    });
}

function isText(line: object): line is TextLine {
  return 'id' in line && 'text' in line && 'attributions' in line && Array.isArray(line.attributions);
}

function isSources(line: object): line is GoldSources {
  return 'id' in line && 'entities' in line && 'attributionEntity' in line && 'figures' in line;
}

/** The sources and figures that a line of texts names itself; their kind is not told there. */
function inPlace({ id, text, attributions, ownVoiceFigures }: TextLine): GoldSources[] {
  if (!attributions.some(({ entity }) => entity !== undefined)) return [];
  const names = [...new Set(attributions.flatMap(({ entity }) => entity ?? []))];
  const figure = ([start, end]: Pair, attribution: number | null): GoldSources['figures'][number] => {
    const quote = text.slice(start, end);
    let nth = 0;
    for (let at = text.indexOf(quote); at >= 0 && at < start; at = text.indexOf(quote, at + 1)) nth++;
    return { quote, nth, attribution };
  };
  return [
    {
      id,
      entities: names.map((name) => ({ key: name, name, kind: '', anonymous: false })),
      attributionEntity: attributions.map(({ entity }) => entity ?? null),
      figures: [
        ...attributions.flatMap(({ figures = [] }, i) => figures.map((span) => figure(span, i))),
        ...(ownVoiceFigures ?? []).map((span) => figure(span, null)),
      ],
    },
  ];
}

/** So many attributions, none inside another, are no chance. */
const TELLING = 200;

/** Whether attributions inside others' contents were annotated. */
export function isNested(documents: readonly GoldDocument[]): boolean {
  const count = documents.reduce((sum, { attributions }) => sum + attributions.length, 0);
  return (
    count < TELLING || documents.some(({ attributions }) => attributions.some(insideOneOf(attributions)))
  );
}

function insideOneOf(all: readonly SpanAttribution[]): (one: SpanAttribution) => boolean {
  const within = ([from, to]: Pair, { content }: SpanAttribution): boolean =>
    content.some(([start, end]) => start <= from && to <= end && to - from < end - start);
  return (one) => all.some((other) => other !== one && one.content.every((span) => within(span, other)));
}
