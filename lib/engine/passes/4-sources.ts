import type { Source, TextSpan } from '../../model.ts';
import type { Document, Draft } from '../document.ts';
import { anonymityReason, bySentence } from '../sources/anonymity.ts';
import { finalKind } from '../sources/kind.ts';
import type { Referent } from '../sources/referent.ts';
import { resolve } from '../sources/resolve.ts';

/** Who one draft's source is. Ids are those of the sources. */
export interface Attributed {
  readonly sourceId: string | null;
  readonly relayId: string | null;
  /** Where the source is printed. */
  readonly source: readonly TextSpan[];
}

/**
 * Pass 4: which mentions are the same source.
 *
 * Names are joined over the whole article first; descriptions and pronouns are then read from start to end, each
 * with scored candidates among all that was mentioned before. What can't be resolved stays as printed, or null.
 *
 * @returns the sources in order of appearance, those to whom another one refers included, and who each draft's is.
 */
export function sources(
  document: Document,
  drafts: readonly Draft[],
): { sources: Source[]; attributed: Attributed[] } {
  const found = resolve(document, drafts);
  const used = withThoseMeant(found.flatMap(({ source, relay }) => [source, relay]));
  used.sort((a, b) => firstSeen(a) - firstSeen(b) || a.id - b.id);
  const ids = new Map(used.map((referent, i) => [referent, `s${i + 1}`]));
  const idOf = (referent: Referent | null): string | null => (referent && ids.get(referent)) ?? null;
  const inSentence = bySentence(document, drafts);
  return {
    sources: used.map((referent) => sourceOf(document, inSentence, referent, idOf)),
    attributed: found.map(({ source, relay, cited }, i) => ({
      sourceId: idOf(source),
      relayId: idOf(relay),
      source: cited ? [cited] : (drafts[i]?.source ?? []),
    })),
  };
}

/** The referents with their members and those for whom they speak. A mention of nothing but marks names nobody. */
function withThoseMeant(referents: readonly (Referent | null)[]): Referent[] {
  const all = new Set<Referent>();
  const add = (referent: Referent | null): void => {
    if (!referent || all.has(referent) || referent.names.every((name) => name === '')) return;
    all.add(referent);
    for (const member of referent.members) add(member);
    add(referent.speaksFor);
  };
  for (const referent of referents) add(referent);
  return [...all];
}

/** What the one who writes "I" outside of quotations is called. */
const AUTHOR = 'the author';

function firstSeen(referent: Referent): number {
  return referent.seen[0]?.span.start ?? Number.MAX_SAFE_INTEGER;
}

function sourceOf(
  document: Document,
  drafts: ReadonlyMap<number, readonly Draft[]>,
  referent: Referent,
  idOf: (referent: Referent | null) => string | null,
): Source {
  const kind = finalKind(referent);
  const anonymous = referent.anonymous || kind === 'anonymous-person';
  return {
    id: idOf(referent) ?? '',
    name: kind === 'author' ? AUTHOR : fullest(referent.names),
    description: referent.description,
    kind,
    anonymous,
    anonymityReason: anonymous ? anonymityReason(document, drafts, referent) : null,
    members: referent.members.flatMap((member) => idOf(member) ?? []),
    speaksFor: idOf(referent.speaksFor),
    mentions: referent.seen.map(({ span, form }) => ({ span, form })),
  };
}

/** The form with most words; on a tie the earlier. An acronym yields to what it stands for. */
function fullest(names: readonly string[]): string {
  // "my party" only where nothing better is printed.
  const words = (name: string): number =>
    /^(?:my|our|your)\s/i.test(name) ? 0 : name.split(/\s+|-(?=\p{Lu})/u).length;
  const printed = names.filter((name) => name !== '');
  const name = printed.reduce((best, other) => (words(other) > words(best) ? other : best), printed[0] ?? '');
  return name.replace(/^the\s+(?=\S)/, '');
}
