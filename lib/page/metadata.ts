/** What the page says about itself: JSON-LD, Open Graph, meta elements. */
import { parseByline, parseDate } from './byline.ts';
import { collapse } from './whitespace.ts';

/** Facts that a page declares; empty strings and lists where it declares nothing. */
export interface Metadata {
  readonly title: string;
  readonly byline: string;
  readonly outlet: string;
  /** ISO 8601 or empty. */
  readonly date: string;
  readonly language: string;
  readonly ogType: string;
  /** Types of the JSON-LD items that stand for the page itself, not for things listed in it. */
  readonly types: readonly string[];
  /** True if the page has said all of it: nothing that is found in its text could add to this. */
  readonly isWhole: boolean;
}

type Item = Readonly<Record<string, unknown>>;

/** Bounds on what is read of a page's JSON-LD. */
const MOST_SCRIPTS = 40;
const MOST_ITEMS = 300;
const LONGEST_SCRIPT = 2_000_000;

export const ARTICLE_TYPE =
  /^(?:.{0,24}NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|ScholarlyArticle|SatiricalArticle|TechArticle|AdvertiserContentArticle|Review|CriticReview)$/;

/** All that a page declares, as it does so. */
export interface Declared {
  readonly items: readonly Item[];
  /** By name, in lower case. */
  readonly meta: ReadonlyMap<string, string>;
}

/** Looks through the page for what it declares. */
export function declaredIn(document: Document): Declared {
  return { items: topItems(document), meta: metaElements(document) };
}

/**
 * Reads what the page declares. `fallback` is what Readability found, used where the page says nothing.
 * @param declared spares looking through the page once more
 */
export function readMetadata(
  document: Document,
  url: string,
  fallback: { readonly title: string; readonly byline: string; readonly siteName: string },
  { items, meta }: Declared = declaredIn(document),
): Metadata {
  const article = items.find((item) => typesOf(item).some((type) => ARTICLE_TYPE.test(type))) ?? {};
  const said = (...names: string[]) => names.map((name) => meta.get(name) ?? '').find((value) => value) ?? '';
  const publisher = said('og:site_name') || nameOf(article.publisher);
  const outlet = publisher || collapse(fallback.siteName) || domainOf(url);
  const [og, headline] = [said('og:title', 'twitter:title'), textOf(article.headline)];
  const bylineIn = (...candidates: string[]) =>
    firstRead(candidates, (candidate) => parseByline(candidate, outlet));
  const byline = bylineIn(nameOf(article.author), said('author', 'article:author', 'byl', 'parsely-author'));
  return {
    title: titleOf(document, og, headline, fallback.title, outlet),
    byline: byline || bylineIn(fallback.byline),
    outlet,
    date: firstRead(
      [
        textOf(article.datePublished),
        said('article:published_time', 'datepublished', 'date', 'dc.date', 'parsely-pub-date', 'pubdate'),
        document.querySelector('time[datetime]')?.getAttribute('datetime') ?? '',
      ],
      parseDate,
    ),
    language: document.documentElement?.lang || said('og:locale', 'content-language'),
    ogType: said('og:type').toLowerCase(),
    types: [...new Set(items.flatMap(typesOf))],
    isWhole: publisher !== '' && (og || headline) !== '' && byline !== '',
  };
}

/** What the first candidate of which something can be read comes to; empty if there is none. */
function firstRead(candidates: readonly string[], read: (candidate: string) => string): string {
  for (const candidate of candidates) {
    const value = read(candidate);
    if (value !== '') return value;
  }
  return '';
}

/** The heading of the page, if it is what the page gives as its title; else that title without the outlet's name. */
function titleOf(document: Document, og: string, headline: string, found: string, outlet: string): string {
  const given = og || headline || collapse(found) || collapse(document.title);
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, 5)
    .map((h1) => collapse(h1.textContent ?? ''));
  const shown = headings.find(
    (heading) =>
      heading.length > 8 && [og, headline, document.title].some((title) => collapse(title).includes(heading)),
  );
  if (shown) return shown;
  for (const mark of [' | ', ' - ', ' – ', ' — ', ' » ', ' :: ']) {
    const at = given.lastIndexOf(mark);
    const tail = given.slice(at + mark.length).toLowerCase();
    if (
      at > 10 &&
      outlet !== '' &&
      (tail.includes(outlet.toLowerCase()) || outlet.toLowerCase().includes(tail))
    ) {
      return given.slice(0, at).trim();
    }
  }
  return given;
}

function metaElements(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = collapse(element.getAttribute('content') ?? '').slice(0, 1000);
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(key)?.toLowerCase();
      if (name && content && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

/** The items that stand for the page: at the top, in `@graph`, or its `mainEntity`; not those of a list. */
function topItems(document: Document): Item[] {
  const items: Item[] = [];
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  for (const script of [...scripts].slice(0, MOST_SCRIPTS)) {
    const queue: unknown[] = [parseJson(script.textContent ?? '')];
    for (let i = 0; i < queue.length && items.length < MOST_ITEMS; i++) {
      const value = queue[i];
      if (Array.isArray(value)) queue.push(...value.slice(0, MOST_ITEMS));
      else if (isItem(value)) {
        items.push(value);
        queue.push(value['@graph'], value.mainEntity);
      }
    }
  }
  return items;
}

function parseJson(text: string): unknown {
  if (text.length > LONGEST_SCRIPT) return null;
  try {
    return JSON.parse(text);
  } catch {
    // Most are written as they should be: only what is not is cleaned.
    return parseWrapped(text);
  }
}

/** Many sites wrap it in CDATA or comment marks, or leave raw line ends inside strings. */
function parseWrapped(text: string): unknown {
  try {
    const bare = text.replace(/^\s{0,99}(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s{0,99}$/g, '');
    return JSON.parse(bare.replace(/[\n\r\t]/g, ' '));
  } catch {
    // What a site writes wrongly says nothing about the page: the other signs decide then.
    return null;
  }
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(item: Item): string[] {
  const type = item['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter((name): name is string => typeof name === 'string')
    .map((name) => name.replace(/^.*[/:]/, ''));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? collapse(value).slice(0, 1000) : '';
}

/** "A, B" from `{name}`, a string, or a list of either. */
function nameOf(value: unknown): string {
  if (Array.isArray(value)) {
    return value
      .slice(0, 12)
      .map(nameOf)
      .filter((name) => name !== '')
      .join(', ');
  }
  if (isItem(value)) return textOf(value.name) || nameOf(value.name);
  return textOf(value);
}

function domainOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^(?:www|m|amp)\./, '');
  } catch {
    // A text file or a malformed address has no domain.
    return '';
  }
}
