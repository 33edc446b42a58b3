import type { Source } from '../../model.ts';
import type { Document, Draft } from '../document.ts';
import { anonymityReason } from '../sources/anonymity.ts';
import { finalKind } from '../sources/kind.ts';
import type { Referent } from '../sources/referent.ts';
import { resolve } from '../sources/resolve.ts';

/**
 * Pass 4: which mentions are the same source.
 *
 * Names are joined over the whole article first; descriptions and pronouns are then read from start to end, each
 * with scored candidates among all that was mentioned before. What can't be resolved stays as printed, or null.
 *
 * @returns the sources in order of appearance, and for each draft its source's id or null.
 */
export function sources(
  document: Document,
  drafts: readonly Draft[],
): { sources: Source[]; sourceIds: (string | null)[] } {
  // A mention of nothing but small words and marks names nobody.
  const found = resolve(document, drafts).map((referent) =>
    referent?.names.some((name) => name !== '') ? referent : null,
  );
  const used = [...new Set(found)].filter((referent) => referent !== null);
  used.sort((a, b) => firstSeen(a) - firstSeen(b) || a.id - b.id);
  const ids = new Map(used.map((referent, i) => [referent, `s${i + 1}`]));
  return {
    sources: used.map((referent) => sourceOf(document, referent, ids.get(referent) ?? '')),
    sourceIds: found.map((referent) => (referent && ids.get(referent)) ?? null),
  };
}

/** What the one who writes "I" outside of quotations is called. */
const AUTHOR = 'the author';

function firstSeen(referent: Referent): number {
  return referent.seen[0]?.span.start ?? Number.MAX_SAFE_INTEGER;
}

function sourceOf(document: Document, referent: Referent, id: string): Source {
  const kind = finalKind(referent);
  const anonymous = referent.anonymous || kind === 'anonymous-person';
  return {
    id,
    name: kind === 'author' ? AUTHOR : fullest(referent.names),
    description: referent.description,
    kind,
    anonymous,
    anonymityReason: anonymous ? anonymityReason(document, referent) : null,
    members: [],
    speaksFor: null,
    mentions: referent.seen.map(({ span, form }) => ({ span, form })),
  };
}

/** The form with most words; on a tie the earlier. An acronym yields to what it stands for. */
function fullest(names: readonly string[]): string {
  // "my party" only where nothing better is printed.
  const words = (name: string): number =>
    /^(?:my|our|your)\s/i.test(name) ? 0 : name.split(/[\s-]+/).length;
  const printed = names.filter((name) => name !== '');
  const name = printed.reduce((best, other) => (words(other) > words(best) ? other : best), printed[0] ?? '');
  return name.replace(/^the\s+(?=\S)/, '');
}
