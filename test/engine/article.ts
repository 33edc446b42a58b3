import type { Article, Block } from '../../lib/model.ts';

/** An article made of plain paragraphs, one a line, for the engine's tests. */
export function articleOf(text: string): Article {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      blocks.push({ kind: 'paragraph', span: { start: at, end: at + line.length }, analysed: true });
    }
    at += line.length + 1;
  }
  return { url: '', title: '', byline: '', outlet: '', date: '', language: 'en', text, blocks };
}
