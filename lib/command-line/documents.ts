/** `analyze --jsonl`: one document a line in, one record a line out. */
import { analyse } from '../engine/analyse.ts';
import type { Article } from '../model.ts';
import { articleFromText } from '../page/plain.ts';
import { articleFromHtml } from './htmlArticle.ts';
import { lines } from './lines.ts';
import { type DocumentRecord, record } from './record.ts';

/** What stands in place of a document that could not be analysed. */
export interface BadLine {
  readonly id?: string | number;
  readonly error: string;
}

/**
 * Each line's record, in order; a bad line gives a `BadLine` and the rest goes on. Empty lines are skipped.
 *
 * @param flat leaves out attributions inside others' contents.
 */
export async function* documents(
  stream: AsyncIterable<Uint8Array | string>,
  flat: boolean,
): AsyncGenerator<DocumentRecord | BadLine> {
  for await (const line of lines(stream)) {
    const text = line.replace(/^\uFEFF/, '');
    if (text.trim() !== '') yield await one(text, flat);
  }
}

async function one(line: string, flat: boolean): Promise<DocumentRecord | BadLine> {
  let id: string | number | undefined;
  try {
    const given = parse(line);
    if (typeof given.id === 'string' || typeof given.id === 'number') id = given.id;
    if (id === undefined) throw new Error('The line has no "id" (a string or a number).');
    const article = await articleOf(given);
    return record(id, article, analyse(article), { withText: given.text === undefined, flat });
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    return { ...(id === undefined ? {} : { id }), error: sentence };
  }
}

function parse(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error('The line is not JSON.', { cause: error });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('The line is not a JSON object.');
  }
  return Object.fromEntries(Object.entries(value));
}

async function articleOf({ text, html, url, title }: Readonly<Record<string, unknown>>): Promise<Article> {
  if (typeof text === 'string') {
    return articleFromText(text, typeof title === 'string' ? { title } : {});
  }
  if (text !== undefined) throw new Error('"text" is not a string.');
  if (typeof html !== 'string') throw new Error('The line has neither "text" nor "html" as a string.');
  if (url !== undefined && typeof url !== 'string') throw new Error('"url" is not a string.');
  return articleFromHtml(html, url ?? '');
}
