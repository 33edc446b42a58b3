/**
 * Says of each block of the page what it is, from the elements around it, its words, its links, and
 * whether other blocks say the same. Blocks that are no part of the article stay in the text, marked so
 * that they are not analysed; only exact repeats go.
 */
import type { BlockKind } from '../model.ts';
import { outerOf } from '../tree.ts';
import type { PageBlock } from './blocks.ts';
import { boxKindOf, namesOf, tagKindOf } from './boxes.ts';
import { BIO_RULE } from './credits.ts';
import { endsSentence, fits } from './lineRule.ts';
import { lineRuleOf } from './lines.ts';
import { findRepeats } from './repeats.ts';

export interface KnownBlock extends PageBlock {
  readonly kind: BlockKind;
  readonly analysed: boolean;
}

/** Kinds that are the article itself speaking. */
const SPEAKING: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'quotation', 'listItem']);

/** A box with more of the text than this is the article, whatever its name says ("related-content-enabled"). */
const BOX_AT_MOST = 0.25;

/** A block with more of its text in links than this leads elsewhere. */
const MOSTLY_LINKS = 0.8;

/** Among how many of the last blocks the paper presents its writer. */
const LAST_BLOCKS = 4;

/** After so many blocks the work may be interrupted. */
const BLOCKS_AT_A_TIME = 20;

/**
 * The blocks with their kinds, in order, without exact repeats. `root` bounds the search for boxes.
 * Yields where the work may be interrupted.
 */
export function* tellKinds(blocks: readonly PageBlock[], root: Element): Generator<undefined, KnownBlock[]> {
  const around = surroundings(blocks, root);
  const told: Told[] = [];
  for (const [index, block] of blocks.entries()) {
    if (index % BLOCKS_AT_A_TIME === 0) yield;
    told.push({ block, kind: kindOf(block, around[index] ?? null) });
  }
  yield;
  markSectionsOfLinks(told);
  markBios(told);
  yield;
  const repeats = findRepeats(told.map(({ block, kind }) => ({ text: block.text, kind })));
  return told.flatMap(({ block, kind }, index) => {
    const repeat = repeats[index];
    if (repeat === 'copy') return [];
    const final = repeat === 'part' && kind !== 'heading' ? 'pullQuote' : kind;
    return [{ ...block, kind: final, analysed: SPEAKING.has(final) }];
  });
}

function kindOf(block: PageBlock, around: BlockKind | null): BlockKind {
  if (around !== null && around !== 'listItem' && around !== 'quotation') return around;
  const { text, linkShare } = block;
  const rule = lineRuleOf(text);
  if (rule) return rule.kind;
  if (linkShare > MOSTLY_LINKS && !isSentence(text)) return 'related';
  // A whole sentence that is one link, with nothing else in the paragraph: a teaser.
  if (linkShare > 0.97 && text.length < 200 && !/["“”]/.test(text)) return 'related';
  if (isBoldHeading(block)) return 'heading';
  return around ?? 'paragraph';
}

/** `<p><b>What happens next</b></p>`: a heading in all but its tag. */
function isBoldHeading({ text, boldShare }: PageBlock): boolean {
  return boldShare > 0.95 && text.length < 90 && !/[.,;:!…"'”’]$/.test(text);
}

function isSentence(text: string): boolean {
  return text.length > 60 && endsSentence(text);
}

/** For each block the kind that its surroundings give it: the innermost box or tag that says something. */
function surroundings(blocks: readonly PageBlock[], root: Element): (BlockKind | null)[] {
  const known = new Map<Element, Surrounding | null>();
  const chains = blocks.map(({ element }) => surroundingOf(element, root, known));
  const sizes = new Map<string, number>();
  let total = 0;
  blocks.forEach(({ text }, index) => {
    total += text.length;
    const counted = new Set<string>();
    for (let box = chains[index] ?? null; box; box = box.outer) {
      if (box.mark === null || counted.has(box.mark)) continue;
      counted.add(box.mark);
      sizes.set(box.mark, (sizes.get(box.mark) ?? 0) + text.length);
    }
  });
  const tooLarge = Math.max(total * BOX_AT_MOST, 400);
  return chains.map((chain) => {
    let kind: BlockKind | null = null;
    for (let box = chain; box; box = box.outer) {
      if (box.mark !== null && (sizes.get(box.mark) ?? 0) > tooLarge) continue;
      // A box that is not the article overrules the paragraph, list or quotation inside it.
      if (kind === null || SPEAKING.has(kind)) kind = box.kind;
    }
    return kind;
  });
}

interface Surrounding {
  readonly kind: BlockKind;
  /**
   * The name that made it telling, if that can be mistaken: all boxes of one name together must be small,
   * for a site may well mark each paragraph of its articles "social". Null if there is no doubt.
   */
  readonly mark: string | null;
  readonly outer: Surrounding | null;
}

/** The innermost telling element around `element`, linked to those further out; each element is judged once. */
function surroundingOf(
  element: Element,
  root: Element,
  known: Map<Element, Surrounding | null>,
): Surrounding | null {
  const path: Element[] = [];
  let at: Element | null = element;
  while (at && at !== root && !known.has(at)) {
    path.push(at);
    at = outerOf(at);
  }
  let outer = (at && known.get(at)) ?? null;
  for (const inner of path.reverse()) {
    const tag = tagKindOf(inner);
    // Some sites wrap the whole page in one form.
    const doubtful = tag === 'note' || tag === 'byline';
    if (tag) outer = { kind: tag, mark: doubtful ? inner.tagName : null, outer };
    const box = boxKindOf(namesOf(inner));
    if (box) outer = { kind: box, mark: inner.getAttribute('class') || inner.id, outer };
    known.set(inner, outer);
  }
  return outer;
}

interface Told {
  readonly block: PageBlock;
  kind: BlockKind;
}

/** List items and short lines beside related ones are related too: a list of links seldom is all links. */
function markSectionsOfLinks(told: Told[]): void {
  for (let i = 1; i < told.length; i++) {
    const before = told[i - 1];
    const here = told[i];
    if (!before || !here || before.kind !== 'related' || here.kind !== 'heading') continue;
    // "Related stories" and then a heading that is a link: the headline of another story.
    if (here.block.linkShare > MOSTLY_LINKS) here.kind = 'related';
  }
  for (const here of told) {
    if (here.kind === 'heading' && here.block.linkShare > MOSTLY_LINKS) here.kind = 'related';
  }
}

function markBios(told: Told[]): void {
  const speaking = told.filter(({ kind }) => SPEAKING.has(kind));
  // An article of three paragraphs may be about a reporter from its first line on.
  for (const here of speaking.slice(Math.max(speaking.length - LAST_BLOCKS, 3))) {
    if (fits(BIO_RULE, here.block.text)) here.kind = 'bio';
  }
}
