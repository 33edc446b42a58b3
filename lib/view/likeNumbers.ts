/** Which numbers of several articles count the same thing: same unit, same noun, and a word in common beside them. */
import type { Figure } from '../model.ts';
import { slice } from '../span.ts';

/** A number in one of the articles. */
export interface Told {
  /** Which of the articles, from 0. */
  readonly article: number;
  readonly figure: Figure;
}

/** What is looked through for words beside a number, in UTF-16 units. */
const BEFORE = 40;
const BEHIND = 60;
/** Words that stand beside any number. */
const EMPTY = new Set(
  `about above according after ago almost also among and are around been before being below between both but
  could did does down during each ended estimated fewer first for from had has have her his into its just last
  later least less like many may might more most much nearly next not now off only other our out over past per
  put reached reports roughly said same saw says she should since some still than that the their them then there
  these they this those through told total under until were what when where which while who whose will with
  would yet you`.split(/\s+/),
);
/** Enough of a word to know it in its other forms: "killed", "killing". */
const STEM = 4;

/** @returns sets of numbers, each from more than one article, in order of appearance */
export function likeNumbers(
  articles: readonly { readonly text: string; readonly figures: readonly Figure[] }[],
): Told[][] {
  const all = articles.flatMap(({ figures }, article) => figures.map((figure) => ({ article, figure })));
  const setOf = all.map((_, place) => place);
  const rootOf = (place: number): number => {
    let root = place;
    while (setOf[root] !== root) root = setOf[root] ?? root;
    for (let at = place; at !== root; ) {
      const next = setOf[at] ?? root;
      setOf[at] = root;
      at = next;
    }
    return root;
  };
  const first = new Map<string, number>();
  for (const [place, { article, figure }] of all.entries()) {
    const text = articles[article]?.text ?? '';
    for (const key of [`${article} ${figure.quantityId}`, ...keysOf(figure, text)]) {
      const other = first.get(key);
      if (other === undefined) first.set(key, place);
      else {
        const [a, b] = [rootOf(other), rootOf(place)];
        setOf[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
  const sets = new Map<number, Told[]>();
  for (const [place, told] of all.entries()) {
    const root = rootOf(place);
    const set = sets.get(root);
    if (set) set.push(told);
    else sets.set(root, [told]);
  }
  return [...sets.values()].filter((set) => new Set(set.map(({ article }) => article)).size > 1);
}

/** Unit, noun, and one of the words beside: what happens to the thing, or of which sort it is. */
function keysOf({ span, counted, unit }: Figure, text: string): string[] {
  const phrase = counted ? wordsOf(slice(text, counted)) : [];
  const noun = singular(phrase.at(-1) ?? '');
  if (noun === '' && unit === null) return [];
  const from = text.slice(Math.max(0, span.start - BEFORE), span.start);
  const behind = text.slice(Math.max(span.end, counted?.end ?? 0), span.end + BEHIND);
  const before = wordsOf(from.slice(from.search(/[^.!?;\n]*$/))).slice(-3);
  const after = wordsOf(behind.split(/[.!?;\n]/, 1)[0] ?? '').slice(0, 5);
  const telling = (words: readonly string[]) => words.filter((word) => !EMPTY.has(word));
  const beside = [...phrase.slice(0, -1), ...telling(before).slice(-1), ...telling(after).slice(0, 2)];
  return beside.map((word) => `${unit ?? ''} ${noun} ${word.slice(0, STEM)}`);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}

function singular(noun: string): string {
  if (noun === 'people' || noun === 'persons') return 'person';
  return noun.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');
}
