import type { Analysis, Article, Attribution, Correction, Figure, Mention, Source } from '../model.ts';
import { claimAt } from './anchor.ts';

/** In `why.rule` of a claim that a reader has given to another source. */
export const BY_READER = 'reader';

/** An analysis under correction: the corrections before may have made several names one. */
interface Draft {
  readonly attributions: readonly Attribution[];
  readonly sources: readonly Source[];
  readonly figures: readonly Figure[];
  /** Names that a correction has given to another source, with that source's id. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * An article's analysis with what a reader has put right, one correction after the other. A correction whose source
 * or claim is not there any more has no effect. No span is changed, and every id that is left means something: claims
 * within claims that were taken away stand in the next one around, and so do their numbers.
 */
export function correct(
  { text }: Pick<Article, 'text'>,
  analysis: Analysis,
  corrections: readonly Correction[],
): Analysis {
  let draft: Draft = { ...analysis, names: new Map() };
  for (const correction of corrections) draft = corrected(text, draft, correction);
  const { attributions, sources, figures } = draft;
  return { attributions, sources, figures };
}

function corrected(text: string, draft: Draft, correction: Correction): Draft {
  switch (correction.type) {
    case 'notASource':
      return named(draft, correction.source).reduce(withoutSource, draft);
    case 'sameAs': {
      const [as] = named(draft, correction.as);
      if (as === undefined) return draft;
      const others = named(draft, correction.source).filter((id) => id !== as);
      const names = new Map(draft.names).set(correction.source, as);
      return others.reduce(
        (next, id) => joined(next, id, as),
        others.length > 0 ? { ...draft, names } : draft,
      );
    }
    case 'wrongSource': {
      const claim = claimAt(text, draft.attributions, correction.claim);
      const to = correction.to === null ? null : named(draft, correction.to)[0];
      return claim === null || to === undefined ? draft : given(draft, claim, to);
    }
  }
}

/** The ids of the sources with this name, or of the one that it has become. */
function named({ sources, names }: Draft, name: string): string[] {
  const own = sources.filter((source) => source.name === name).map(({ id }) => id);
  const become = names.get(name);
  if (own.length > 0 || become === undefined) return own;
  return sources.some(({ id }) => id === become) ? [become] : [];
}

/** Takes a source away, with its claims. */
function withoutSource(draft: Draft, id: string): Draft {
  const gone = new Map(
    draft.attributions
      .filter(({ sourceId }) => sourceId === id)
      .map((attribution) => [attribution.id, attribution.parentId]),
  );
  /** The next claim around that is left; a ring of parents, which only a faulty analysis holds, ends in null. */
  const left = (claim: string | null): string | null => {
    let at = claim;
    for (let i = 0; at !== null && gone.has(at); i++) at = i > gone.size ? null : (gone.get(at) ?? null);
    return at;
  };
  return {
    ...draft,
    attributions: draft.attributions
      .filter((attribution) => !gone.has(attribution.id))
      .map((attribution) => ({
        ...attribution,
        parentId: left(attribution.parentId),
        relayId: attribution.relayId === id ? null : attribution.relayId,
      })),
    sources: draft.sources
      .filter((source) => source.id !== id)
      .map((source) => renamed(source, (other) => (other === id ? null : other))),
    figures: draft.figures.map((figure) => ({ ...figure, attributionId: left(figure.attributionId) })),
  };
}

/** Makes one source of two: the first one's claims and mentions go to the second. */
function joined(draft: Draft, from: string, to: string): Draft {
  const goes = (id: string | null) => (id === from ? to : id);
  const first = draft.sources.find(({ id }) => id === from);
  return {
    ...draft,
    names: new Map([...draft.names].map(([name, id]) => [name, id === from ? to : id])),
    attributions: draft.attributions.map((attribution) => {
      const sourceId = goes(attribution.sourceId);
      return { ...attribution, sourceId, relayId: otherThan(sourceId, goes(attribution.relayId)) };
    }),
    sources: draft.sources
      .filter(({ id }) => id !== from)
      .map((source) => renamed(first && source.id === to ? union(source, first) : source, goes)),
  };
}

function union(source: Source, first: Source): Source {
  return {
    ...source,
    description: source.description ?? first.description,
    anonymityReason: source.anonymityReason ?? first.anonymityReason,
    anonymous: source.anonymous && first.anonymous,
    speaksFor: source.speaksFor ?? first.speaksFor,
    mentions: inOrder([...source.mentions, ...first.mentions]),
  };
}

function inOrder(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return [...mentions]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .filter(({ span: { start, end } }) => {
      const key = `${start}-${end}`;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
}

/** A source whose links to others follow what became of them; one alone is no group. */
function renamed(source: Source, goes: (id: string) => string | null): Source {
  const members = new Set(
    source.members.flatMap((member) => {
      const id = goes(member);
      return id === null || id === source.id ? [] : [id];
    }),
  );
  return {
    ...source,
    members: members.size > 1 ? [...members] : [],
    speaksFor: otherThan(source.id, source.speaksFor === null ? null : goes(source.speaksFor)),
  };
}

function otherThan(self: string | null, id: string | null): string | null {
  return id === self ? null : id;
}

/** Gives one claim to another source, or to nobody. What a reader has settled is certain. */
function given(draft: Draft, claim: string, to: string | null): Draft {
  return {
    ...draft,
    attributions: draft.attributions.map((attribution) =>
      attribution.id === claim
        ? {
            ...attribution,
            sourceId: to,
            relayId: otherThan(to, attribution.relayId),
            confidence: 1,
            why: { ...attribution.why, rule: BY_READER },
          }
        : attribution,
    ),
  };
}
