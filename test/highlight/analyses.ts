import type { Analysis, Attribution, Figure, Source, TextSpan } from '../../lib/model.ts';

/** Makes analyses by hand, for tests that care about a few fields only. */

export function span(start: number, end: number): TextSpan {
  return { start, end };
}

export function attribution(fields: Partial<Attribution> & Pick<Attribution, 'id' | 'content'>): Attribution {
  return {
    type: 'direct',
    source: [],
    cue: [],
    sourceId: null,
    relayId: null,
    stance: 'neutral',
    act: 'statement',
    parentId: null,
    confidence: 1,
    why: { rule: 'by hand', cue: '', scores: {} },
    ...fields,
  };
}

export function figure(id: string, at: TextSpan, attributionId: string | null = null): Figure {
  return {
    id,
    span: at,
    value: 1,
    upTo: null,
    unit: null,
    counted: null,
    approximate: false,
    approximation: null,
    negated: false,
    quantityId: `q-${id}`,
    attributionId,
  };
}

export function source(id: string, name = id): Source {
  return {
    id,
    name,
    description: null,
    kind: 'person',
    anonymous: false,
    anonymityReason: null,
    members: [],
    speaksFor: null,
    mentions: [],
  };
}

export function analysis(attributions: readonly Attribution[], figures: readonly Figure[] = []): Analysis {
  const ids = new Set(attributions.flatMap(({ sourceId }) => (sourceId === null ? [] : [sourceId])));
  return { attributions, sources: [...ids].map((id) => source(id)), figures };
}
