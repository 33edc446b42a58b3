/** One document of `analyze --jsonl`: a line in, a record out. */
import { analyse } from '../engine/analyse.ts';
import type { Article } from '../model.ts';
import { articleFromText } from '../page/plain.ts';
import { articleFromHtml } from './htmlArticle.ts';
import { type DocumentRecord, record } from './record.ts';

/** What stands in place of a document that could not be analysed. */
export interface BadLine {
  readonly id?: string | number;
  readonly error: string;
}

/** What one line came to. */
export interface Answer {
  /** A record or a `BadLine`, as one line of JSON without its end. */
  readonly json: string;
  readonly failed: boolean;
  /** Words of the document, as white space parts them. */
  readonly words: number;
}

/**
 * One line's answer. Does not throw: what is wrong with a document is its answer.
 *
 * @param flat leaves out attributions inside others' contents.
 */
export async function answerTo(line: string, flat: boolean): Promise<Answer> {
  let id: string | number | undefined;
  try {
    const given = parse(line);
    if (typeof given.id === 'string' || typeof given.id === 'number') id = given.id;
    if (id === undefined) throw new Error('The line has no "id" (a string or a number).');
    const article = await articleOf(given);
    const found: DocumentRecord = record(id, article, analyse(article), {
      withText: given.text === undefined,
      flat,
    });
    return { json: JSON.stringify(found), failed: false, words: countWords(article.text) };
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    return failure({ ...(id === undefined ? {} : { id }), error: sentence });
  }
}

/** The answer that says why there is none. */
export function failure(bad: BadLine): Answer {
  return { json: JSON.stringify(bad), failed: true, words: 0 };
}

function countWords(text: string): number {
  let count = 0;
  for (const _word of text.matchAll(/\S+/g)) count++;
  return count;
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
