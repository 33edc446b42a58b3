import type { Draft } from '../../lib/engine/document.ts';
import { attributions } from '../../lib/engine/passes/3-attributions.ts';
import { readDocument } from '../../lib/engine/read.ts';
import { cueRules } from '../../lib/engine/rules/cueRules.ts';
import { draftsOf, nest } from '../../lib/engine/rules/nested.ts';
import type { TextSpan } from '../../lib/model.ts';
import { articleOf } from './article.ts';

/** What pass 3 finds, as "source | cue | content" lines; parts of one role are joined by " … ", nested ones are indented. */
export function claims(text: string): string[] {
  return lines(text, attributions(readDocument(articleOf(text))));
}

/** What the cue rules find by themselves, in the same form. */
export function ruleClaims(text: string): string[] {
  return lines(text, ruleDrafts(text));
}

/** What the cue rules find by themselves. */
export function ruleDrafts(text: string): Draft[] {
  const document = readDocument(articleOf(text));
  return draftsOf(document, nest(document, cueRules));
}

function lines(text: string, drafts: readonly Draft[]): string[] {
  const read = (spans: readonly TextSpan[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const depth = (i: number | null): number => (i === null ? 0 : 1 + depth(drafts[i]?.parent ?? null));
  return drafts.map(
    ({ source, cue, content, parent }) =>
      `${'  '.repeat(depth(parent))}${read(source)} | ${read(cue)} | ${read(content)}`,
  );
}
