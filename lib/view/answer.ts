import type { Attribution, TextSpan } from '../model.ts';
import { claimsAround } from '../nesting.ts';
import { overlaps } from '../span.ts';
import type { OverlayWords } from '../words/overlay.ts';
import { type CardView, numberIn, rowIn, whole } from './card.ts';
import type { Context } from './context.ts';
import { claimsUnder, figuresUnder, startOf } from './under.ts';

/** Numbers in a selection beyond which a card would become a list. */
const MOST_NUMBERS = 4;
/** So many words beside the claims are theirs still: "on Monday", "and he". */
const FEW_WORDS = 4;

/** A card that holds one sentence, about this passage. */
export function noteCard(note: string, about: readonly TextSpan[] = [], language = ''): CardView {
  return { heading: null, claim: null, rows: [], numbers: [], note, about, language };
}

/**
 * The answer to "Who said this?" for a selection: also for what the reader has hidden, since the question is about
 * the article and not about the marks.
 */
export function answerFor(span: TextSpan, context: Context<OverlayWords>): CardView {
  const { analysis, article, words } = context;
  const about = [span];
  const isRead = article.blocks.some((block) => block.analysed && overlaps(block.span, span));
  if (!isRead) return noteCard(words.card.notRead, about, article.language);

  const touched = claimsUnder(span, analysis.attributions, context);
  // A name without the words that go with it says nothing; it is asked about where nothing else was selected.
  const told = touched.filter(({ content }) => content.some((part) => overlaps(part, span)));
  const claims = told.length > 0 ? told : touched;
  // Where claims answer, their numbers are theirs: those that nobody states are the news.
  const figures = figuresUnder(span, analysis.figures)
    .filter(({ attributionId }) => claims.length === 0 || attributionId === null)
    .slice(0, MOST_NUMBERS);
  const [innermost] = claims;
  if (!innermost) {
    const numbers = figures.map(numberIn(context));
    return { ...noteCard(words.card.noSource, about, article.language), numbers };
  }
  const note = leavesWords(span, touched, context) ? words.card.partUnsourced : null;
  const firsts = firstOfEach(claims);
  const chain = [innermost, ...claimsAround(innermost, context.attributions)];
  if (claims.every((claim) => chain.includes(claim))) {
    return { ...whole(claims, figures, context), about, note };
  }
  const [first] = firsts;
  if (firsts.length === 1 && first) return { ...whole([first], figures, context), about, note };
  return {
    heading: words.card.inSelection(firsts.filter(({ sourceId }) => sourceId !== null).length),
    claim: null,
    rows: firsts.map(rowIn(context)),
    numbers: figures.map(numberIn(context)),
    note,
    about,
    language: article.language,
  };
}

/** The first claim of each source, in order of appearance; those without a source count as one. */
function firstOfEach(claims: readonly Attribution[]): Attribution[] {
  const firsts = new Map<string | null, Attribution>();
  for (const claim of [...claims].sort((a, b) => startOf(a) - startOf(b))) {
    if (!firsts.has(claim.sourceId)) firsts.set(claim.sourceId, claim);
  }
  return [...firsts.values()];
}

/** True if the span holds a word that belongs to no claim. */
function leavesWords(
  span: TextSpan,
  claims: readonly Attribution[],
  { article }: Context<OverlayWords>,
): boolean {
  const parts = claims
    .flatMap(({ content, source, cue }) => [...content, ...source, ...cue])
    .sort((a, b) => a.start - b.start);
  let rest = '';
  let at = span.start;
  for (const { start, end } of parts) {
    if (start > at) rest += article.text.slice(at, Math.min(start, span.end));
    at = Math.max(at, Math.min(end, span.end));
  }
  rest += article.text.slice(at, span.end);
  return (rest.match(/\p{L}{2,}/gu)?.length ?? 0) > FEW_WORDS;
}
