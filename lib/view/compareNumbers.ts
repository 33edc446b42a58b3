import { slice } from '../span.ts';
import type { PageWords } from '../words/words.ts';
import type { Opened } from './kept.ts';
import { likeNumbers, type Told } from './likeNumbers.ts';
import type { Match } from './match.ts';
import { surroundings } from './printed.ts';

/** One thing counted, as each article tells it. */
export interface NumberRow {
  readonly id: string;
  /** What is counted, as printed first. */
  readonly counted: string;
  /** "different values" or "same value, different sources". */
  readonly difference: string;
  readonly cells: readonly (readonly NumberCell[])[];
}

export interface NumberCell {
  readonly id: string;
  readonly text: string;
  /** Printed words around it. */
  readonly before: string;
  readonly after: string;
  /** Who states it, or that no source is given. */
  readonly teller: string;
}

/** What of the articles' numbers differs between them, and how many do not. */
export function numbersOf(
  articles: readonly Opened[],
  matches: readonly Match[],
  words: PageWords,
): { readonly numbers: readonly NumberRow[]; readonly alike: string } {
  const { compare } = words;
  /** Which match a source belongs to, by article and id. */
  const matchOf = new Map(
    matches.flatMap(({ occurrences }, place) =>
      occurrences.map(({ article, source }) => [`${article} ${source.id}`, place] as const),
    ),
  );
  const tellerOf = ({ article, figure: { attributionId } }: Told) => {
    const context = articles[article]?.context;
    const id = attributionId === null ? null : context?.attributions.get(attributionId)?.sourceId;
    const source = id ? context?.sources.get(id)?.source : undefined;
    return source
      ? { name: source.name, key: String(matchOf.get(`${article} ${source.id}`) ?? '') }
      : { name: words.noSource, key: '' };
  };
  const numbers: NumberRow[] = [];
  let alike = 0;
  const sets = likeNumbers(
    articles.map(({ context: { analysis, article } }) => ({ text: article.text, figures: analysis.figures })),
  );
  for (const [place, set] of sets.entries()) {
    const values = differ(set, (told) => valueKey(told, articles));
    const tellers = differ(set, (told) => tellerOf(told).key);
    if (!values && !tellers) {
      alike++;
      continue;
    }
    const cells = articles.map((one, article) =>
      withoutRepeats(
        set
          .filter((told) => told.article === article)
          .map(({ figure }) => ({
            id: `${article} ${figure.id}`,
            text: slice(one.saved.article.text, figure.span),
            ...surroundings(one.saved.article.text, figure.span),
            teller: tellerOf({ article, figure }).name,
          })),
      ),
    );
    numbers.push({
      id: `n${place}`,
      counted: countedAs(set, articles),
      difference: values ? words.differentValues : compare.sameValueOtherSource,
      cells,
    });
  }
  // Those that differ in their value first: they are what the reader looks for.
  numbers.sort(
    (a, b) => Number(b.difference === words.differentValues) - Number(a.difference === words.differentValues),
  );
  return { numbers, alike: alike === 0 ? '' : compare.alike(alike) };
}

/** True if the articles do not all tell the same set of keys. */
function differ(set: readonly Told[], keyOf: (told: Told) => string): boolean {
  const keys = new Map<number, Set<string>>();
  for (const told of set) keys.set(told.article, (keys.get(told.article) ?? new Set()).add(keyOf(told)));
  return new Set([...keys.values()].map((one) => [...one].sort().join('\n'))).size > 1;
}

function valueKey({ article, figure }: Told, articles: readonly Opened[]): string {
  const { value, upTo, negated, span } = figure;
  const known = value ?? slice(articles[article]?.saved.article.text ?? '', span).toLowerCase();
  return `${known} ${upTo} ${negated}`;
}

function countedAs(set: readonly Told[], articles: readonly Opened[]): string {
  for (const { article, figure } of set) {
    const text = articles[article]?.saved.article.text;
    if (figure.counted && text !== undefined) return slice(text, figure.counted);
  }
  const [first] = set;
  return first ? slice(articles[first.article]?.saved.article.text ?? '', first.figure.span) : '';
}

/** The same number by the same teller is printed more than once: shown once. */
function withoutRepeats(cells: readonly NumberCell[]): NumberCell[] {
  return [
    ...new Map([...cells].reverse().map((cell) => [`${cell.text}\n${cell.teller}`, cell])).values(),
  ].reverse();
}
