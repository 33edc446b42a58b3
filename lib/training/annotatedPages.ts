/**
 * The annotated pages of `annotations/`, put on their texts again.
 *
 * usage: npx tsx lib/training/annotatedPages.ts ANNOTATIONS.jsonl PAGES > CORPUS.jsonl
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { articleFromHtml } from '../command-line/htmlArticle.ts';
import { type CorpusLine, readJsonLines } from './corpus.ts';
import { attach, type Standoff } from './standoff.ts';

/**
 * Reads each page as the command line does, and gives it its annotations.
 *
 * @param file one `Standoff` a line.
 * @param folder the pages as they were saved.
 * @param report hears of each page that is missing or read otherwise than when it was annotated.
 */
export async function annotatedPages(
  file: string,
  folder: string,
  report: (line: string) => void,
): Promise<CorpusLine[]> {
  const lines: CorpusLine[] = [];
  for (const standoff of readJsonLines<Standoff>(file)) {
    const at = path.join(folder, standoff.page);
    if (!existsSync(at)) {
      report(`${standoff.page} is not in ${folder}: left out`);
      continue;
    }
    const article = await articleFromHtml(pageText(at), '');
    const { line, lost } = attach(standoff, article.text);
    if (lost > 0) report(`${standoff.page}: ${lost} annotations of paragraphs that are read otherwise now`);
    lines.push({ ...line, title: article.title });
  }
  return lines;
}

/** Old pages are not all UTF-8; what is not has bytes that UTF-8 knows no letter for. */
function pageText(file: string): string {
  const bytes = readFileSync(file);
  const text = new TextDecoder().decode(bytes);
  return text.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : text;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [file, folder] = process.argv.slice(2);
  if (!file || !folder) {
    process.stderr.write('usage: npx tsx lib/training/annotatedPages.ts ANNOTATIONS.jsonl PAGES\n');
    process.exit(1);
  }
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  for (const line of await annotatedPages(file, folder, say))
    process.stdout.write(`${JSON.stringify(line)}\n`);
}
