import * as v from 'valibot';
import { inconsistency } from './consistent.ts';
import type { SavedArticle } from './savedArticle.ts';
import { file, VERSION } from './schema.ts';
import { upgraded } from './upgrade.ts';

/** Why a file can't be imported. */
export type ImportFailure = 'notJson' | 'notOurs' | 'newerFile' | 'damagedFile';

/** A file that can't be imported; the message says where the fault is, for whoever made the file. */
export class ImportError extends Error {
  constructor(
    readonly reason: ImportFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * The articles as According's own JSON, of the form in `according.schema.json`.
 * @param indent spaces for each level; 0 for one line
 */
export function toJson(articles: readonly SavedArticle[], indent = 2): string {
  return `${JSON.stringify({ format: 'according', version: VERSION, articles }, null, indent)}\n`;
}

/**
 * The articles in a file of According's, of this version or an older one. What the form does not know is left out.
 * @throws ImportError if it is no such file, is of a newer version, or contradicts itself
 */
export function fromJson(json: string): SavedArticle[] {
  const value = parse(json);
  const version = versionOf(value);
  if (version > VERSION) {
    throw new ImportError(
      'newerFile',
      `This file is of version ${version}; this According knows ${VERSION}.`,
    );
  }
  const result = v.safeParse(file, upgraded(value, version));
  if (!result.success) {
    const [issue] = result.issues;
    throw new ImportError(
      'damagedFile',
      `This file is damaged: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`,
    );
  }
  const { articles } = result.output;
  for (const [place, one] of articles.entries()) {
    const fault = inconsistency(one);
    if (fault !== null)
      throw new ImportError('damagedFile', `This file is damaged: article ${place + 1}: ${fault}`);
  }
  return articles;
}

function parse(json: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new ImportError('notJson', 'This file is not JSON.', { cause: error });
  }
  const known = v.safeParse(v.looseObject({ format: v.literal('according') }), value);
  if (!known.success) {
    throw new ImportError('notOurs', 'This file is not According’s.');
  }
  return known.output;
}

function versionOf({ version }: Readonly<Record<string, unknown>>): number {
  if (typeof version === 'number' && Number.isInteger(version) && version >= 1) return version;
  throw new ImportError('damagedFile', 'This file does not say of which version it is.');
}
