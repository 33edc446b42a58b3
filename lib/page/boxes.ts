/**
 * What the elements around a block say it is: tag names, and the names that sites give to boxes
 * (`class="related-stories"`). Rows of data, each with examples.
 */
import type { BlockKind } from '../model.ts';

interface BoxRule {
  readonly kind: Extract<BlockKind, 'caption' | 'related' | 'note' | 'bio' | 'byline' | 'pullQuote'>;
  /** Tried on class names and id in small letters. A name is a whole part between hyphens, underscores or spaces. */
  readonly name: RegExp;
  readonly examples: readonly string[];
  readonly butNot?: readonly string[];
}

/** A name that stands between hyphens, underscores or spaces; "-?" in it: written as one word or two. */
const part = (names: string) =>
  new RegExp(`(?:^|[-_\\s])(?:${names.replaceAll('-?', '[-_]?')})(?:$|[-_\\s])`);

export const BOX_RULES: readonly BoxRule[] = [
  {
    kind: 'pullQuote',
    name: part('pull-?quotes?|pulled-?quote|quote-?pull'),
    examples: ['pullquote', 'article__pull-quote', 'pull_quote left'],
    butNot: ['blockquote'],
  },
  {
    kind: 'caption',
    name: part(
      'captions?|wp-caption|figcaption|image-?caption|photo-?caption|img-?caption|media-?caption|photo-?credit|image-?credit|credits?|gallery|slideshow|lightbox|carousel',
    ),
    examples: ['image-caption', 'wp-caption-text', 'photo__credit', 'gallery'],
    butNot: ['article-body'],
  },
  {
    kind: 'bio',
    name: part(
      'author-?bio|bio|author-?(?:info|box|card|description|about|profile)|about-?(?:the-?)?author|writer-?bio|contributor-?bio|tagline',
    ),
    examples: ['author-bio', 'about-the-author', 'article-author-box'],
    butNot: ['biography-of-a-city', 'article-bioscience'],
  },
  {
    kind: 'related',
    name: part(
      'related|recirc(?:ulation)?|read-?more|readmore|more-?(?:on|from|stories|news|like)|see-?also|also-?(?:read|see)|recommended|recommendations?|most-?(?:read|popular|viewed)|trending|popular|up-?next|teasers?|promos?|linked-?stories|storylinks?|outbrain|taboola|explore-?more|further-?reading|rich-?link|inline-?link',
    ),
    examples: ['related-stories', 'c-recirc', 'read-more', 'most-popular-list', 'element element-rich-link'],
    butNot: ['article-body', 'correlated'],
  },
  {
    kind: 'note',
    name: part(
      'newsletters?|subscribe|subscription|sign-?up|signup|share|sharing|social|toolbar|tools|ads?|advert(?:isement)?s?|ad-?(?:slot|unit|container|wrapper)|sponsor(?:ed)?|promotion|disclaimer|corrections?|copyright|comments?|disqus|poll|quiz|survey|donat(?:e|ion)|cookie|consent|tags?|topics?|breadcrumbs?|pagination|twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|bluesky-embed|print-?only|infobox|audio-?player|video-?player|jwplayer|transcript-?toggle|skip-?link',
    ),
    examples: ['newsletter-signup', 'social-share', 'twitter-tweet', 'ad-slot', 'article-tags'],
    butNot: ['paragraph', 'headline', 'shareholder'],
  },
  {
    kind: 'byline',
    name: part(
      'by-?lines?|author-?names?|authors?|date-?lines?|timestamps?|pub-?date|publish(?:ed)?-?(?:date|time)|article-?meta|post-?meta|entry-?meta|meta',
    ),
    examples: ['byline', 'article__author', 'published-date', 'entry-meta'],
    butNot: ['metadata-free', 'authority'],
  },
];

/** The kind of box that names speak of, or null. `names` are an element's class names and id. */
export function boxKindOf(names: string): BoxRule['kind'] | null {
  // The longest lists of class names in the corpus have some 400 characters; a hostile page may have any.
  const looked = names.slice(0, 600).toLowerCase();
  if (looked === '') return null;
  return BOX_RULES.find(({ name }) => name.test(looked))?.kind ?? null;
}

/** What tag names alone say. */
const KIND_BY_TAG: Readonly<Record<string, BlockKind>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  FIGCAPTION: 'caption',
  FIGURE: 'caption',
  CAPTION: 'caption',
  FOOTER: 'note',
  FORM: 'note',
  ADDRESS: 'byline',
  BLOCKQUOTE: 'quotation',
  LI: 'listItem',
  DD: 'listItem',
  DT: 'listItem',
};

/** The kind that an element's tag gives to the blocks in it, or null. */
export function tagKindOf(element: Element): BlockKind | null {
  // Some sites set a quotation in a <figure>; its words are no caption.
  if (element.tagName === 'FIGURE' && element.querySelector('blockquote')) return null;
  return KIND_BY_TAG[element.tagName] ?? null;
}

/** An element's class names and id, as `boxKindOf` takes them. */
export function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`.trim();
}
