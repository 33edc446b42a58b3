import { ALL_SHOWN } from '../messages.ts';
import type { ClaimView } from '../view/claims.ts';
import type { NumberView } from '../view/numbers.ts';
import { reportOf } from '../view/report.ts';
import type { SourceView } from '../view/sources.ts';
import type { Words } from '../words/words.ts';
import { correctionsInWords } from './corrections.ts';
import { statedNumbers } from './numbers.ts';
import type { SavedArticle } from './savedArticle.ts';

/** The report of one article as Markdown (CommonMark), for notes and for a class's shared page. */
export function toMarkdown(saved: SavedArticle, words: Words): string {
  const { article } = saved;
  const report = reportOf({ ...saved, display: { ...ALL_SHOWN, othersOpen: true }, lost: [] }, words);
  const origin = [article.outlet, article.byline, article.date].filter((one) => one !== '');
  const corrections = correctionsInWords(saved.corrections, words.export);
  const parts = [
    `# ${escaped(report.title || article.url)}`,
    ...(origin.length > 0 ? [escaped(origin.join(' · '))] : []),
    ...(article.url === '' ? [] : [`<${encodeURI(article.url).replaceAll('>', '%3E')}>`]),
    escaped(report.summary),
    `## ${words.export.sourcesHeading}`,
    ...report.sources.map((source) => sourcePart(source, words)),
    ...section(words.unsourcedClaimsHeading, report.unsourcedClaims.map(claimLine)),
    ...section(
      words.numbersHeading,
      statedNumbers(report).map((one) => numberLine(one, words)),
    ),
    ...section(
      words.unsourcedNumbersHeading,
      report.numbers.unsourced.map((one) => numberLine(one, words)),
    ),
    ...section(
      words.export.correctionsHeading,
      corrections.map((one) => `- ${escaped(one)}`),
    ),
    `*${escaped(words.export.colophon)}*`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${heading}`, lines.join('\n')];
}

function sourcePart(source: SourceView, words: Words): string {
  const about = [
    source.description ?? source.kind,
    ...(source.anonymous ? [words.unnamed] : []),
    ...(source.reason ? [source.reason] : []),
  ];
  return [
    `### ${escaped(`${source.slot.letter} · ${source.name}`)}`,
    escaped(about.join(' · ')),
    source.claims.map(claimLine).join('\n'),
  ].join('\n\n');
}

function claimLine(claim: ClaimView): string {
  const about = [claim.saidAs, claim.typeInWords, claim.within].filter(Boolean).join(' · ');
  return `- ${escaped(claim.text)} — *${escaped(about)}*`;
}

function numberLine(number: NumberView, words: Words): string {
  const { before, text, after } = number;
  const place = `${escaped(before)}**${escaped(text)}**${escaped(after)}`;
  return `- ${place} — *${escaped(number.teller?.name ?? words.noSource)}*`;
}

/** Text from a page stays text: every character that Markdown or HTML in it would read is escaped. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[!-/:-@[-`{-~]/g, (mark) => (PLAIN.has(mark) ? mark : `\\${mark}`));
}

/** Punctuation that means nothing inside a line. */
const PLAIN = new Set([',', ';', ':', "'", '"', '?', '/', '%', '(', ')', '.', '$', '&', '=', '@']);
