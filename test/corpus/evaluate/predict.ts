/** What the engine says of a corpus, by the same way as `analyze --jsonl`. */
import { type DocumentRecord, record } from '../../../lib/command-line/record.ts';
import { analyse } from '../../../lib/engine/analyse.ts';
import { ALL_PARTS, type Parts } from '../../../lib/engine/parts.ts';
import type { GoldDocument } from '../../../lib/evaluation/documents.ts';
import { articleFromText } from '../../../lib/page/plain.ts';

/** A document's record; its id is always text. */
export type Predicted = DocumentRecord & { readonly id: string };

/**
 * @param nested whether attributions inside others' contents are given.
 * @param parts what the engine leaves out.
 */
export function predict({ id, text }: GoldDocument, nested: boolean, parts: Parts = ALL_PARTS): Predicted {
  const article = articleFromText(text);
  return { ...record(id, article, analyse(article, parts), { withText: false, flat: !nested }), id };
}
