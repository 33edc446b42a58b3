import { printed, withMarks } from '../view/printed.ts';
import { correctionAsData } from './corrections.ts';
import { indexOf } from './names.ts';
import type { SavedArticle } from './savedArticle.ts';

/**
 * One row for each attribution. The names stand in the file's first line and never change their meaning. What is said of
 * the article stands in each of its rows.
 */
const COLUMNS = [
  'article_title',
  'article_url',
  'article_date',
  'outlet',
  'claim_id',
  'source',
  'source_kind',
  'source_description',
  'source_unnamed',
  'speaks_for',
  'relayed_by',
  'mention',
  'cue',
  'stance',
  'act',
  'type',
  'claim',
  'start',
  'end',
  'within_claim',
  'numbers',
  'confidence',
  'corrected_by_reader',
  'article_corrections',
] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number | boolean>>>;

/**
 * The attributions as CSV after RFC 4180: a first line of names, CRLF, quotes where needed. It begins with a byte
 * order mark, by which spreadsheets know UTF-8. Text that a spreadsheet would run as a formula is put behind an
 * apostrophe (OWASP, "CSV Injection"), since a page's text is nobody's to trust.
 * `start` and `end` are UTF-16 offsets into the article's text, of the whole claim. `article_corrections` lists what the
 * reader has put right in the article; where no claim is left after that, it stands in a row of the article alone.
 */
export function toCsv(articles: readonly SavedArticle[]): string {
  return csvText([
    COLUMNS,
    ...articles.flatMap(rowsOf).map((row) => COLUMNS.map((column) => row[column] ?? '')),
  ]);
}

type Cell = string | number | boolean;

/** Lines of cells, the first one the names of the columns, written as `toCsv` says. */
export function csvText(lines: readonly (readonly Cell[])[]): string {
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

function rowsOf(saved: SavedArticle): Row[] {
  const { article, analysis } = saved;
  const { text } = article;
  const index = indexOf(saved);
  const ofArticle: Row = {
    article_title: article.title,
    article_url: article.url,
    article_date: article.date,
    outlet: article.outlet,
    article_corrections: saved.corrections.map(correctionAsData).join('; '),
  };
  if (analysis.attributions.length === 0 && saved.corrections.length > 0) return [ofArticle];
  return analysis.attributions.map((one) => {
    const source = index.source(one.sourceId);
    return {
      ...ofArticle,
      claim_id: one.id,
      source: source?.name ?? '',
      source_kind: source?.kind ?? '',
      source_description: source?.description ? printed(text, [source.description]) : '',
      source_unnamed: source?.anonymous ?? '',
      speaks_for: index.source(source?.speaksFor ?? null)?.name ?? '',
      relayed_by: index.source(one.relayId)?.name ?? '',
      mention: printed(text, one.source),
      cue: printed(text, one.cue),
      stance: one.stance,
      act: one.act,
      type: one.type,
      claim: printed(text, one.type === 'direct' ? withMarks(text, one.content) : one.content),
      start: Math.min(...one.content.map(({ start }) => start)),
      end: Math.max(...one.content.map(({ end }) => end)),
      within_claim: one.parentId ?? '',
      numbers: index
        .figuresOf(one.id)
        .map((figure) => printed(text, [figure.span]))
        .join('; '),
      confidence: Number(one.confidence.toFixed(3)),
      corrected_by_reader: one.why.rule === CORRECTED,
    };
  });
}

/** What `why.rule` says of an attribution that the reader has given to another source. */
export const CORRECTED = 'reader';

function cell(value: Cell): string {
  if (typeof value !== 'string') return String(value);
  const safe = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
