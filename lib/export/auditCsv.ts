import type { AuditSource } from '../view/audit.ts';
import { csvText } from './csv.ts';

const COLUMNS = [
  'source',
  'also_as',
  'descriptions',
  'kind',
  'named',
  'articles',
  'claims',
  'quoted_claims',
  'share_of_words',
] as const;

/** The sources of an audit as CSV, a row for each; `share_of_words` is of all attributed words, 0–1. */
export function auditToCsv(sources: readonly AuditSource[]): string {
  return csvText([
    COLUMNS,
    ...sources.map((one) => [
      one.name,
      one.otherNames.join('; '),
      one.descriptions.join('; '),
      one.kind,
      one.named,
      one.articles,
      one.claims,
      one.quoted,
      Number(one.share.toFixed(4)),
    ]),
  ]);
}
