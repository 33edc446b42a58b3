import type { Attribution, TextSpan } from '../../model.ts';
import { contains, hull, length } from '../../span.ts';
import type { Document, Token } from '../document.ts';
import { firstTokenAt } from '../quotationType.ts';

interface Stretch {
  readonly span: TextSpan;
  readonly id: string;
  readonly size: number;
  /** What is printed counts before what only goes on from it. */
  readonly place: Place;
}

type Place = 'content' | 'source' | 'beside';
const RANK: Readonly<Record<Place, number>> = { content: 0, source: 1e9, beside: 2e9 };

/**
 * Below this an attribution's numbers are left to the article's own voice. Less than even: a confidence asks that
 * source, cue and content are all right, and a number needs no more than the right one to stand around it.
 */
const LEAST_CONFIDENCE = 0.4;
/** The same where part is quoted: what a quotation stands in is nobody's own voice. */
const LEAST_PARTLY_QUOTED = 0.3;
/** ", which gave $5 million": what follows a paraphrase so is the article's addition more often than the source's. */
const ADDED = /, (?:which|where) /;
const VERB = /^(?:PastTense|PresentTense|Copula|Auxiliary|Modal)$/;
/** What begins a description right behind a source: ", who has four cows", " (two terms)". */
const DESCRIBES = /^\s*(?:,\s*(?:who|which|whose|an?|the|\d{1,3},)(?=\s)|who\s|which\s|whose\s|\()/;
/** Words at which a clause that goes on from a content ends. */
const CLAUSE_END =
  /^(?:[,;:.()—–?!“”"]|--+|and|but|or|as|after|before|when|while|where|because|since|amid|following|until|though|although|if|according)$/;
/** A clause or description beside what was marked is no longer than this, in tokens. */
const LONGEST = 40;

/** How many of the last begun contents are looked at: bounds the work on any text. */
const MOST_OPEN = 64;

/**
 * Finds who states what stands at a place: the innermost attribution whose content holds it, else one whose
 * source does ("Joseph, who has four children, said"), else one whose content ends within the same clause.
 *
 * @returns a function from spans, asked in order of their start, to an attribution's id or null.
 */
export function tellers(
  document: Document,
  attributions: readonly Attribution[],
): (span: TextSpan) => string | null {
  const trusted = attributions.filter(
    ({ confidence, type }) => confidence >= (type === 'mixed' ? LEAST_PARTLY_QUOTED : LEAST_CONFIDENCE),
  );
  const stretches = trusted.flatMap((attribution) => stretchesOf(document, attribution));
  stretches.sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  let open: Stretch[] = [];
  return (span) => {
    for (; next < stretches.length; next++) {
      const stretch = stretches[next];
      if (!stretch || stretch.span.start > span.start) break;
      open.push(stretch);
    }
    open = open.filter((stretch) => stretch.span.end > span.start).slice(-MOST_OPEN);
    let best: Stretch | null = null;
    for (const stretch of open) {
      if (!contains(stretch.span, { start: span.start, end: Math.min(span.end, span.start + 1) })) continue;
      if (!best || rank(stretch) < rank(best)) best = stretch;
    }
    return best?.id ?? null;
  };
}

function stretchesOf(document: Document, attribution: Attribution): Stretch[] {
  const { id, type, content, source } = attribution;
  const size = length(content);
  const made = (place: Place) => (span: TextSpan) => ({ span, id, size, place });
  return [
    ...content
      .map((span) => (type === 'indirect' ? withoutAddition(document, span) : span))
      .map(made('content')),
    ...source.map(made('source')),
    ...description(document, attribution).map(made('source')),
    ...goesOn(document, attribution).map(made('beside')),
  ];
}

/** Up to ", which …", unless that only parts a subject from its verb. */
function withoutAddition(document: Document, span: TextSpan): TextSpan {
  const at = document.text.slice(span.start, span.end).search(ADDED);
  if (at < 0) return span;
  const end = span.start + at;
  const { tokens } = document;
  // Nothing follows that could be the subject's verb.
  if (!document.text.slice(end + 1, span.end).includes(',')) return { start: span.start, end };
  for (let i = firstTokenAt(document, span.start); (tokens[i]?.start ?? end) < end; i++)
    if (VERB.test((tokens[i] as Token).tag)) return { start: span.start, end };
  return span;
}

/** "Ann Lee, who has four cows, said": what stands behind the source, up to its cue, its content or the sentence's end. */
function description(document: Document, { source, cue, content }: Attribution): TextSpan[] {
  const printed = hull(source);
  if (!printed || !DESCRIBES.test(document.text.slice(printed.end, printed.end + LONGEST))) return [];
  const bounds = [...cue, ...content].map(({ start }) => start).filter((start) => start >= printed.end);
  const end = Math.min(sentenceEnd(document, printed.end), ...bounds);
  return end > printed.end ? [{ start: printed.end, end }] : [];
}

/** "said it sank | in two raids": the rest of the clause in which a paraphrase behind its cue ends. */
function goesOn(document: Document, { type, cue, content }: Attribution): TextSpan[] {
  const { tokens } = document;
  const whole = hull(content);
  const said = hull(cue);
  if (type === 'direct' || !whole || !said || said.start > whole.start) return [];
  const first = firstTokenAt(document, whole.end);
  let i = first;
  const sentence = tokens[first - 1]?.sentence;
  while (
    i < first + LONGEST &&
    tokens[i]?.sentence === sentence &&
    !CLAUSE_END.test((tokens[i] as Token).lower)
  )
    i++;
  return i > first ? [{ start: whole.end, end: (tokens[i - 1] as Token).end }] : [];
}

function sentenceEnd(document: Document, at: number): number {
  const { tokens, sentences } = document;
  const first = firstTokenAt(document, at);
  const to = sentences[tokens[first - 1]?.sentence ?? -1]?.to ?? first;
  const last = Math.min(to, first + LONGEST);
  return tokens[last - 1]?.end ?? at;
}

/** Contents before sources, both before what stands beside them; the smaller (inner) one first. */
function rank({ size, place }: Stretch): number {
  return size + RANK[place];
}
