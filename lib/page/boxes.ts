/**
 * What the elements around a block say it is: tag names, and the names that sites give to boxes
 * (`class="related-stories"`). Rows of data, each with examples.
 */
import type { BlockKind } from '../model.ts';

interface BoxRule {
  readonly kind: Extract<BlockKind, 'caption' | 'related' | 'note' | 'bio' | 'byline' | 'pullQuote'>;
  /**
   * Class names and ids, or whole parts of them between hyphens and underscores, in small letters and parted by spaces. What
   * has a hyphen here is written as one word as well, or with an underscore.
   */
  readonly names: string;
  readonly examples: readonly string[];
  readonly butNot?: readonly string[];
}

export const BOX_RULES: readonly BoxRule[] = [
  {
    kind: 'pullQuote',
    names: 'pull-quote pull-quotes pulled-quote quote-pull',
    examples: ['pullquote', 'article__pull-quote', 'pull_quote left'],
    butNot: ['blockquote'],
  },
  {
    kind: 'caption',
    names:
      'caption captions wp-caption figcaption image-caption photo-caption img-caption media-caption photo-credit image-credit credit credits gallery slideshow lightbox carousel',
    examples: ['image-caption', 'wp-caption-text', 'photo__credit', 'gallery'],
    butNot: ['article-body'],
  },
  {
    kind: 'bio',
    names:
      'author-bio bio author-info author-box author-card author-description author-about author-profile about-author about-the-author writer-bio contributor-bio tagline',
    examples: ['author-bio', 'about-the-author', 'article-author-box'],
    butNot: ['biography-of-a-city', 'article-bioscience'],
  },
  {
    kind: 'related',
    names:
      'related recirc recirculation read-more more-on more-from more-stories more-news more-like see-also also-read also-see recommended recommendation recommendations most-read most-popular most-viewed trending popular up-next teaser teasers promo promos linked-stories storylink storylinks outbrain taboola explore-more further-reading rich-link inline-link',
    examples: ['related-stories', 'c-recirc', 'read-more', 'most-popular-list', 'element element-rich-link'],
    butNot: ['article-body', 'correlated'],
  },
  {
    kind: 'note',
    names:
      'newsletter newsletters subscribe subscription sign-up signup share sharing social toolbar tools ad ads advert adverts advertisement advertisements ad-slot ad-unit ad-container ad-wrapper sponsor sponsored promotion disclaimer correction corrections copyright comment comments disqus poll quiz survey donate donation cookie consent tag tags topic topics breadcrumb breadcrumbs pagination twitter-tweet twitter-video instagram-media tiktok-embed fb-post bluesky-embed print-only infobox audio-player video-player jwplayer transcript-toggle skip-link',
    examples: ['newsletter-signup', 'social-share', 'twitter-tweet', 'ad-slot', 'article-tags'],
    butNot: ['paragraph', 'headline', 'shareholder'],
  },
  {
    kind: 'byline',
    names:
      'by-line by-lines author-name author-names author authors date-line date-lines timestamp timestamps pub-date publish-date publish-time published-date published-time article-meta post-meta entry-meta meta',
    examples: ['byline', 'article__author', 'published-date', 'entry-meta'],
    butNot: ['metadata-free', 'authority'],
  },
];

/** From names, with their hyphens and without, to the place of the first rule that has them. */
const PLACES: ReadonlyMap<string, number> = new Map(
  BOX_RULES.flatMap(({ names }, place) =>
    names
      .split(' ')
      .flatMap((name) => [name, name.replaceAll('-', '')])
      .map((name) => [name, place] as const),
  ).reverse(),
);

/** No name above has more parts. */
const MOST_PARTS = 3;

/** The kind of box that names speak of, or null. `names` are an element's class names and id. */
export function boxKindOf(names: string): BoxRule['kind'] | null {
  // The longest lists of class names in the corpus have some 400 characters; a hostile page may have any.
  const looked = names.slice(0, 600).toLowerCase();
  if (looked === '') return null;
  let first = BOX_RULES.length;
  for (const name of looked.split(/\s/)) {
    const parts = name.split(/[-_]/);
    for (let from = 0; from < parts.length; from++) {
      let joined = parts[from] ?? '';
      for (const part of ['', ...parts.slice(from + 1, from + MOST_PARTS)]) {
        if (part !== '') joined += `-${part}`;
        first = Math.min(first, PLACES.get(joined) ?? first);
      }
    }
  }
  return BOX_RULES[first]?.kind ?? null;
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
