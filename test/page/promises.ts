import type { Article } from '../../lib/model.ts';
import type { TextMap } from '../../lib/page/textMap.ts';
import { collapse, isInvisible, isSpace } from '../../lib/page/whitespace.ts';
import { holds } from '../../lib/tree.ts';

/**
 * What a reading promises, checked; one sentence for each promise that is broken.
 * Blocks are in order, parted by "\n", not empty, collapsed; every shown character stands in the page
 * where the map says, and a block's ranges together say what the block says.
 */
export function brokenPromises({ article, map }: { article: Article; map: TextMap }): string[] {
  const broken: string[] = [];
  let next = 0;
  for (const { span } of article.blocks) {
    const text = article.text.slice(span.start, span.end);
    const name = JSON.stringify(text.slice(0, 60));
    if (span.start !== next || span.end <= span.start) broken.push(`block ${name} starts at ${span.start}`);
    if (text.includes('\n') || collapse(text) !== text) broken.push(`block ${name} is not collapsed`);
    const ranges = map.rangesFor(span);
    // A lone <br> is a space in the text and nothing in the page, so spaces are compared only by place.
    if (withoutSpace(ranges.map(String).join('')) !== withoutSpace(text)) {
      broken.push(`the ranges of ${name} say ${JSON.stringify(ranges.map(String).join('|').slice(0, 90))}`);
    }
    for (const range of ranges) {
      if (range.collapsed || !holds(map.root, range.startContainer)) broken.push(`${name} has a stray range`);
    }
    if (!map.isIntact(span)) broken.push(`block ${name} is not intact`);
    next = span.end + 1;
  }
  if (article.blocks.length > 0 && next !== article.text.length + 1) broken.push('text outside of blocks');
  // Each look back costs the length of the page, so long pages are looked at here and there.
  const step = Math.ceil(article.blocks.length / 12);
  for (const { span } of article.blocks.filter((_, index) => index % step === 0)) {
    for (const at of [span.start, (span.start + span.end) >> 1, span.end - 1]) {
      const ranges = map.rangesFor({ start: at, end: at + 1 });
      const shown = article.text[at] ?? '';
      const said = ranges.map(String).join('');
      if (shown === ' ' ? said !== '' && !isSpace(said.charCodeAt(0)) : said !== shown) {
        broken.push(`character ${at} is ${JSON.stringify(shown)}, the page has ${JSON.stringify(said)}`);
      }
      const back = ranges[0] && map.spanOf(ranges[0]);
      if (back && (back.start !== at || back.end !== at + 1))
        broken.push(`character ${at} comes back elsewhere`);
    }
  }
  return broken;
}

function withoutSpace(text: string): string {
  return [...text]
    .filter((character) => !isSpace(character.charCodeAt(0)) && !isInvisible(character.charCodeAt(0)))
    .join('');
}
