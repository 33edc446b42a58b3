import type { Article, Block } from '../model.ts';
import { guessLanguage } from './language.ts';
import { lineRuleOf } from './lines.ts';
import { collapse } from './whitespace.ts';

/**
 * An article from plain text. `Article.text` is exactly `text`, so offsets are the caller's own; each
 * line that is not empty is a block, without the white space at its edges. Lines that are no part of the
 * article by their words (all-capitals headlines of other stories, "Read more: …") are not analysed.
 */
export function articleFromText(text: string, options: { readonly title?: string } = {}): Article {
  const blocks: Block[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    const trimmed = line.trim();
    if (trimmed !== '') {
      const from = start + line.indexOf(trimmed);
      const rule = lineRuleOf(collapse(trimmed));
      blocks.push({
        kind: rule?.kind ?? 'paragraph',
        span: { start: from, end: from + trimmed.length },
        analysed: rule === null,
      });
    }
    start = end + 1;
  }
  return {
    url: '',
    title: options.title ?? '',
    byline: '',
    outlet: '',
    date: '',
    language: guessLanguage(text),
    text,
    blocks: blocks.map((block) => spareOnlyText(block, blocks)),
  };
}

/** A text that is nothing but such lines is what the caller wants analysed. */
function spareOnlyText(block: Block, all: readonly Block[]): Block {
  return all.some(({ analysed }) => analysed) ? block : { ...block, kind: 'paragraph', analysed: true };
}
