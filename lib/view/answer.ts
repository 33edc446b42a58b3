import type { Attribution, TextSpan } from '../model.ts';
import { overlaps } from '../span.ts';
import { type CardView, numberIn, outerOf, rowIn, whole } from './card.ts';
import type { Context } from './context.ts';
import { claimsUnder, figuresUnder, startOf } from './under.ts';

/** Numbers in a selection beyond which a card would become a list. */
const MOST_NUMBERS = 4;
/** So many words beside the claims are theirs still: "on Monday", "and he". */
const FEW_WORDS = 4;

/** A card that holds one sentence. */
export function noteCard(note: string, language = ''): CardView {
  return { heading: null, claim: null, rows: [], numbers: [], note, language };
}

/**
 * The answer to "Who said this?" for a selection: also for what the reader has hidden, since the question is about
 * the article and not about the marks.
 */
export function answerFor(span: TextSpan, context: Context): CardView {
  const { analysis, article, words } = context;
  const read = article.blocks.some((block) => block.analysed && overlaps(block.span, span));
  if (!read) return noteCard(words.card.notRead, article.language);
  const claims = claimsUnder(span, analysis.attributions, context);
  const figures = figuresUnder(span, analysis.figures).slice(0, MOST_NUMBERS);
  const inContent = claims.filter(({ content }) => content.some((part) => overlaps(part, span)));
  // A name without the words that go with it is no claim; those are asked for where no words were selected.
  const told = inContent.length > 0 ? inContent : claims;
  if (told.length === 0) {
    return {
      ...noteCard(words.card.noSource, article.language),
      numbers: figures.map(numberIn(context, null)),
    };
  }
  const note = leavesWords(span, claims, context) ? words.card.partUnsourced : null;
  const chain = told[0] ? [told[0].id, ...outerOf(told[0], context).map(({ id }) => id)] : [];
  const isOneChain = told.every(({ id }) => chain.includes(id));
  if (isOneChain) return { ...whole(told, figures, context), note };
  const bySource = new Map<string | null, Attribution>();
  for (const claim of [...told].sort((a, b) => startOf(a) - startOf(b))) {
    if (!bySource.has(claim.sourceId)) bySource.set(claim.sourceId, claim);
  }
  const [first] = bySource.values();
  if (bySource.size === 1 && first) return { ...whole([first], figures, context), note };
  return {
    heading: words.card.inSelection([...bySource.keys()].filter((id) => id !== null).length),
    claim: null,
    rows: [...bySource.values()].map(rowIn(context)),
    numbers: figures.map(numberIn(context, null)),
    note,
    language: article.language,
  };
}

/** True if the span holds a word that belongs to no claim. */
function leavesWords(span: TextSpan, claims: readonly Attribution[], { article }: Context): boolean {
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
