/**
 * Is this page an article? Signs are counted together, because each alone errs: Readability finds text on
 * forums and home pages, sites declare `og:type` "article" for everything or for nothing, and JSON-LD is
 * missing on old pages.
 */
import type { NoArticle } from '../model.ts';
import type { KnownBlock } from './kinds.ts';
import { endsSentence } from './lineRule.ts';
import { ARTICLE_TYPE, type Metadata } from './metadata.ts';

/** What is known of a page when it is judged. */
export interface PageFacts {
  readonly metadata: Pick<Metadata, 'types' | 'ogType' | 'date' | 'byline'>;
  readonly url: string;
  /** Paragraphs of at least 80 characters that end like a sentence and are not mostly links. */
  readonly paragraphs: number;
  /** Characters in analysed blocks. */
  readonly characters: number;
  /** Share of the characters of the main text that stand in links, 0–1. */
  readonly linkShare: number;
  /** Share of the analysed characters that stand in list items, 0–1. */
  readonly listShare: number;
  /** Items that answer or comment on each other, as forums mark them. */
  readonly posts: number;
}

export type Verdict = { readonly article: true } | { readonly article: false; readonly reason: NoArticle };

/** The page's address, taken apart. */
interface Address {
  /** In small letters; empty for a file, and where there is no address. */
  readonly path: string;
  /** Between its strokes; the last one is what the address is of. */
  readonly folders: readonly string[];
}

interface Sign {
  readonly name: string;
  /** Positive: speaks for an article. */
  readonly weight: number;
  readonly holds: (facts: PageFacts & Address) => boolean;
  /** Told to the reader if the page is refused and no sign further up in the table has one to tell. */
  readonly reason?: NoArticle;
}

const LISTING_TYPE =
  /^(?:CollectionPage|SearchResultsPage|ItemList|ProfilePage|AboutPage|ContactPage|Product|Offer|Event|SoftwareApplication|JobPosting)$/;
const FORUM_TYPE = /^(?:QAPage|DiscussionForumPosting|FAQPage|SocialMediaPosting|Question)$/;
const LISTS =
  'search tag tags category categories topic topics author authors subscribe login signup account cart collection collections casting';
const LIST_FOLDERS = new Set(LISTS.split(' '));
/** An archive lists what is in it, unless the day and a name follow: that is one of its articles. */
const ARCHIVE = /\/archives?(?:\/|$)(?!(?:\d{1,4}\/){1,3}[\w-]*[a-z])/;
const FORUMS = 'forum forums thread threads questions comments status discussion discussions r';
const FORUM_FOLDERS = new Set(FORUMS.split(' '));
const VIDEO_FOLDERS = new Set(['watch', 'video', 'videos']);

export const SIGNS: readonly Sign[] = [
  {
    name: 'says it is an article',
    weight: 3,
    holds: (f) => f.metadata.types.some((type) => ARTICLE_TYPE.test(type)),
  },
  { name: 'og:type article', weight: 2, holds: (f) => /^(?:article|news)/.test(f.metadata.ogType) },
  { name: 'dated', weight: 1, holds: (f) => f.metadata.date !== '' },
  { name: 'has a byline', weight: 1, holds: (f) => f.metadata.byline !== '' },
  { name: 'several paragraphs', weight: 2, holds: (f) => f.paragraphs >= 3 },
  { name: 'many paragraphs', weight: 2, holds: (f) => f.paragraphs >= 6 },
  { name: 'long text', weight: 1, holds: (f) => f.characters >= 1200 },
  {
    name: 'address of an article',
    weight: 1,
    holds: (f) => /\d{4}\/\d{1,2}\/|\d{5,}|(?:[a-z0-9]+-){4,}/.test(f.path),
  },
  {
    name: 'front page',
    weight: -5,
    holds: (f) => f.url !== '' && /^\/(?:index\.\w{2,5}|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/.test(f.path),
    reason: 'homePage',
  },
  {
    name: 'declared a list',
    weight: -3,
    holds: (f) => f.metadata.types.some((type) => LISTING_TYPE.test(type)),
    reason: 'list',
  },
  {
    name: 'address of a list',
    weight: -4,
    holds: ({ path, folders, url }) =>
      folders.some((folder) => LIST_FOLDERS.has(folder)) ||
      (path.includes('/archive') && ARCHIVE.test(path)) ||
      (url.includes('?') && /[?&](?:q|s|query|search)=/.test(url.toLowerCase())),
    reason: 'search',
  },
  {
    name: 'declared a discussion',
    weight: -6,
    holds: (f) => f.metadata.types.some((type) => FORUM_TYPE.test(type)),
    reason: 'discussion',
  },
  {
    name: 'address of a discussion',
    weight: -5,
    holds: ({ path, folders }) =>
      folders.slice(0, -1).some((folder) => FORUM_FOLDERS.has(folder)) ||
      path.includes('/viewtopic') ||
      path.includes('/showthread'),
    reason: 'discussion',
  },
  {
    name: 'many posts',
    weight: -4,
    holds: (f) => f.posts >= 3,
    reason: 'discussion',
  },
  {
    name: 'address of a video',
    weight: -2,
    holds: ({ folders }) => folders.some((folder) => VIDEO_FOLDERS.has(folder)),
    reason: 'video',
  },
  {
    name: 'og:type of a video, profile or shop',
    weight: -3,
    holds: (f) => /^(?:video|music|profile|product|book)/.test(f.metadata.ogType),
    reason: 'profile',
  },
  {
    name: 'text of links',
    weight: -3,
    holds: (f) => f.linkShare > 0.4,
    reason: 'links',
  },
  {
    name: 'all one list',
    // Logs, tables of contents, results: prose is not set as list items.
    weight: -4,
    holds: (f) => f.listShare > 0.7,
    reason: 'list',
  },
  {
    name: 'hardly any text',
    weight: -5,
    holds: (f) => f.characters < 250 || f.paragraphs === 0,
    reason: 'hardlyText',
  },
  {
    name: 'little text',
    weight: -2,
    holds: (f) => f.paragraphs < 3,
    reason: 'littleText',
  },
];

/** Signs must add up to this. */
const ENOUGH = 4;

/** What can be said of a page before its text is known: a text that speaks for an article as loudly as any can. */
const BEST_TEXT: Pick<PageFacts, 'paragraphs' | 'characters' | 'linkShare' | 'listShare'> = {
  paragraphs: 100,
  characters: 100_000,
  linkShare: 0,
  listShare: 0,
};

/** The verdict that holds whatever the text is, or null if it depends on that: finding the text costs most. */
export function decideUnread(facts: Pick<PageFacts, 'metadata' | 'url' | 'posts'>): Verdict | null {
  // A byline may still be found in the text.
  const metadata = { ...facts.metadata, byline: facts.metadata.byline || 'somebody' };
  const verdict = decide({ ...BEST_TEXT, ...facts, metadata });
  return verdict.article ? null : verdict;
}

/** Judges the page. */
export function decide(facts: PageFacts): Verdict {
  const path = pathOf(facts.url);
  const judged = { ...facts, path, folders: path.split('/') };
  const holding = SIGNS.filter((sign) => sign.holds(judged));
  const sum = holding.reduce((total, { weight }) => total + weight, 0);
  if (sum >= ENOUGH) return { article: true };
  const telling = holding.find(({ reason }) => reason);
  return { article: false, reason: telling?.reason ?? 'unlike' };
}

/** Counts what the page's blocks say of it. */
export function countFacts(
  blocks: readonly KnownBlock[],
): Pick<PageFacts, 'paragraphs' | 'characters' | 'linkShare' | 'listShare'> {
  const analysed = blocks.filter((block) => block.analysed);
  const characters = analysed.reduce((sum, { text }) => sum + text.length, 0);
  const inLists = analysed
    .filter(({ kind }) => kind === 'listItem')
    .reduce((sum, { text }) => sum + text.length, 0);
  const all = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return {
    paragraphs: analysed.filter(
      ({ text, linkShare }) => text.length >= 80 && linkShare < 0.5 && endsSentence(text),
    ).length,
    characters,
    listShare: characters === 0 ? 0 : inLists / characters,
    linkShare:
      all === 0 ? 0 : blocks.reduce((sum, { text, linkShare }) => sum + text.length * linkShare, 0) / all,
  };
}

/** How many posts of a discussion the page marks as such. */
export function countPosts(document: Document): number {
  return document.querySelectorAll(
    '[itemtype$="/Answer"], [itemtype$="/DiscussionForumPosting"], [class~="answer"], [class~="forum-post"], [class~="postbody"], shreddit-comment, [data-testid="tweet"]',
  ).length;
}

function pathOf(url: string): string {
  try {
    const { protocol, pathname } = new URL(url);
    // A file on disk says nothing by its folders.
    return protocol === 'file:' ? '' : pathname.toLowerCase();
  } catch {
    // No address, or a malformed one: nothing can be said by its shape.
    return '';
  }
}
