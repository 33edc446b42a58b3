import type { ExportFormat } from '../words/library.ts';
import type { Words } from '../words/words.ts';
import { toAnnotations } from './annotations.ts';
import { toCsv } from './csv.ts';
import { toHtml } from './html.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import type { SavedArticle } from './savedArticle.ts';
import { zip } from './zip.ts';

/** A file to be written to the reader's disk. */
export interface ExportFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

interface Format {
  readonly ending: string;
  readonly type: string;
  /** Several articles in one file; left out where each needs a file of its own. */
  readonly together?: (articles: readonly SavedArticle[]) => string;
  readonly one: (saved: SavedArticle, words: Words) => string;
}

const FORMATS: Readonly<Record<ExportFormat, Format>> = {
  json: { ending: 'json', type: 'application/json', together: toJson, one: (saved) => toJson([saved]) },
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8', together: toCsv, one: (saved) => toCsv([saved]) },
  markdown: { ending: 'md', type: 'text/markdown;charset=utf-8', one: toMarkdown },
  html: { ending: 'html', type: 'text/html;charset=utf-8', one: toHtml },
  annotations: { ending: 'jsonld', type: 'application/ld+json', one: toAnnotations },
};

/** In the order in which they are offered. */
export const EXPORT_FORMATS = Object.keys(FORMATS) as ExportFormat[];

/** The articles in one file; those of a form that holds one article alone become a ZIP archive. */
export function exportFile(
  articles: readonly SavedArticle[],
  format: ExportFormat,
  words: Words,
): ExportFile {
  const { ending, type, together, one } = FORMATS[format];
  const [first] = articles;
  if (articles.length === 1 && first) {
    return { name: `${fileName(first)}.${ending}`, type, content: one(first, words) };
  }
  const name = `according-${articles.length}-articles`;
  if (together) return { name: `${name}.${ending}`, type, content: together(articles) };
  const names = distinct(articles.map(fileName));
  const entries = articles.map((saved, place) => ({
    name: `${names[place]}.${ending}`,
    text: one(saved, words),
  }));
  return { name: `${name}.zip`, type: 'application/zip', content: zip(entries) };
}

const LONGEST = 60;

/** The title in letters that every file system takes: "ferry-sinks-off-kell-sound". */
function fileName({ article }: SavedArticle): string {
  const title = (article.title || article.url).slice(0, 4 * LONGEST).toLowerCase();
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    if (name.length + word.length > LONGEST) break;
    name += name === '' ? word : `-${word}`;
  }
  return name || 'article';
}

/** The same names, with a number behind those that come again. */
function distinct(names: readonly string[]): string[] {
  const given = new Set<string>();
  const times = new Map<string, number>();
  return names.map((name) => {
    let free = name;
    while (given.has(free)) {
      const next = (times.get(name) ?? 1) + 1;
      times.set(name, next);
      free = `${name}-${next}`;
    }
    given.add(free);
    return free;
  });
}
