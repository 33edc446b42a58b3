/**
 * Who said what, from a program of yours:
 *
 *     node example.mjs article.txt
 */
import { readFileSync } from 'node:fs';
import { analyse, articleFromText } from 'according';

const article = articleFromText(readFileSync(process.argv[2], 'utf8'));
const { attributions, sources } = analyse(article);
const names = new Map(sources.map(({ id, name }) => [id, name]));

for (const { sourceId, type, content } of attributions) {
  const words = content.map(({ start, end }) => article.text.slice(start, end)).join(' … ');
  console.log(`${names.get(sourceId) ?? 'no source given'} (${type}): ${words}`);
}
