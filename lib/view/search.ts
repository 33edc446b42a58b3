import type { ClaimView } from './claims.ts';
import type { NumbersView, NumberView } from './numbers.ts';
import type { ReportView } from './report.ts';
import type { SourceView } from './sources.ts';

/** Marks that are typed in one way and printed in another. */
const TYPED: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"', '\u00a0': ' ' };

/** The text in small letters without accents, of the same length, so that a place in it is a place in the text. */
export function fold(text: string): string {
  let folded = '';
  for (const letter of text) {
    const plain = TYPED[letter] ?? (letter.normalize('NFD')[0] ?? letter).toLowerCase();
    folded += plain.length === letter.length ? plain : letter;
  }
  return folded;
}

/** The words of a search; all of them must be found. */
export function termsOf(query: string): readonly string[] {
  return fold(query.normalize('NFC'))
    .split(/\s+/)
    .filter((term) => term !== '');
}

/** A text in pieces, in order: what a search has found, and what stands between. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

export function pieces(text: string, terms: readonly string[]): readonly Piece[] {
  if (terms.length === 0) return [{ text, found: false }];
  const folded = fold(text);
  const made: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const next = terms
      .map((term) => ({ start: folded.indexOf(term, at), length: term.length }))
      .filter(({ start }) => start >= 0)
      .sort((a, b) => a.start - b.start || b.length - a.length)[0];
    if (!next) break;
    if (next.start > at) made.push({ text: text.slice(at, next.start), found: false });
    at = next.start + next.length;
    made.push({ text: text.slice(next.start, at), found: true });
  }
  if (at < text.length) made.push({ text: text.slice(at), found: false });
  return made;
}

/** What of a report a search has found. */
export interface Found {
  readonly terms: readonly string[];
  readonly sources: readonly SourceView[];
  /** Ids of the sources found by what they say, not by their name: they hold only the claims found. */
  readonly byClaim: ReadonlySet<string>;
  readonly unsourcedClaims: readonly ClaimView[];
  readonly claimCount: number;
  readonly numbers: NumbersView;
  readonly numberCount: number;
}

function everythingIn({ sources, unsourcedClaims, numbers, numberCount }: ReportView): Found {
  const claimCount = sources.reduce((sum, { claims }) => sum + claims.length, unsourcedClaims.length);
  return { terms: [], sources, byClaim: new Set(), unsourcedClaims, claimCount, numbers, numberCount };
}

/** The parts of a report that hold all words of the query; all of it for an empty query. */
export function find(report: ReportView, query: string): Found {
  const terms = termsOf(query);
  if (terms.length === 0) return everythingIn(report);
  const holds = (...texts: readonly (string | null)[]) => {
    const folded = fold(texts.filter(Boolean).join('\n'));
    return terms.every((term) => folded.includes(term));
  };
  const claimHolds = ({ text, saidAs }: ClaimView) => holds(text, saidAs);
  const numberHolds = ({ before, text, after, teller }: NumberView) =>
    holds(`${before}${text}${after}`, teller?.name ?? null);

  const byClaim = new Set<string>();
  const sources = report.sources.flatMap((source) => {
    if (holds(source.name, source.description, source.reason)) return source;
    const claims = source.claims.filter(claimHolds);
    if (claims.length === 0) return [];
    byClaim.add(source.id);
    return { ...source, claims };
  });
  const unsourcedClaims = report.unsourcedClaims.filter(claimHolds);
  const several = report.numbers.several.filter(({ numbers }) => numbers.some(numberHolds));
  const sourced = report.numbers.sourced.filter(numberHolds);
  const unsourced = report.numbers.unsourced.filter(numberHolds);
  return {
    terms,
    sources,
    byClaim,
    unsourcedClaims,
    claimCount: sources.reduce((sum, { claims }) => sum + claims.length, unsourcedClaims.length),
    numbers: { several, sourced, unsourced },
    numberCount: several.reduce(
      (sum, { numbers }) => sum + numbers.length,
      sourced.length + unsourced.length,
    ),
  };
}
