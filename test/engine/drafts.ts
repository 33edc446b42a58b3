import { attributions } from '../../lib/engine/passes/3-attributions.ts';
import { readDocument } from '../../lib/engine/read.ts';
import type { TextSpan } from '../../lib/model.ts';
import { articleOf } from './article.ts';

/** What pass 3 finds, as "source | cue | content" lines; parts of one role are joined by " … ", nested ones are indented. */
export function claims(text: string): string[] {
  const read = (spans: readonly TextSpan[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const drafts = attributions(readDocument(articleOf(text)));
  const depth = (i: number | null): number => (i === null ? 0 : 1 + depth(drafts[i]?.parent ?? null));
  return drafts.map(
    ({ source, cue, content, parent }) =>
      `${'  '.repeat(depth(parent))}${read(source)} | ${read(cue)} | ${read(content)}`,
  );
}
