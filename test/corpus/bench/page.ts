/** A page of a typical length, made of the sample article's own paragraphs. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../lib/command-line/build.ts';

const SAMPLE = path.join(ROOT, 'test/fixtures/sample/article.html');
/** A paragraph of the sample that is the article speaking: those have no class. */
const PARAGRAPH = / *<p>[\s\S]*?<\/p>\n/g;
/** Marks the end of the article's own text in the sample. */
const BIO = '  <p class="bio">';

/** New names for the second time round, or the repeated paragraphs would be known as such and left out. */
const RENAMED: readonly (readonly [string, string])[] = [
  ['Marta Oyelaran', 'Lena Castellan'],
  ['Oyelaran', 'Castellan'],
  ['Tomas Rehn', 'Edvin Sorley'],
  ['Rehn', 'Sorley'],
  ['Ruth Adeyemi', 'Joan Pellow'],
  ['Northline', 'Westerly'],
  ['St Brannoc’s', 'St Morwen’s'],
  ['Maren Elise', 'Anna Sofie'],
  ['Kell Sound', 'Tarn Strait'],
  ['Department of Transport', 'Ministry of Works'],
];

export interface MadePage {
  readonly html: string;
  /** The paragraphs without markup. */
  readonly paragraphs: readonly string[];
  readonly words: number;
}

const withoutMarkup = (html: string) => html.replace(/<[^>]+>/g, '').trim();
const count = (text: string) => text.split(/\s+/).filter(Boolean).length;
const renamed = (html: string) => RENAMED.reduce((text, [from, to]) => text.replaceAll(from, to), html);

/** The sample article, grown with renamed copies of its paragraphs to at least so many words. */
export function pageOf(words: number): MadePage {
  const sample = readFileSync(SAMPLE, 'utf8');
  const own = sample.match(PARAGRAPH) ?? [];
  const added: string[] = [];
  let total = count(own.map(withoutMarkup).join(' '));
  for (const paragraph of own) {
    if (total >= words) break;
    const copy = renamed(paragraph);
    if (copy === paragraph) continue;
    added.push(copy);
    total += count(withoutMarkup(copy));
  }
  return {
    html: sample.replace(BIO, () => added.join('') + BIO),
    paragraphs: [...own, ...added].map(withoutMarkup),
    words: total,
  };
}
