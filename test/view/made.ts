import type {
  Analysis,
  Article,
  Attribution,
  Figure,
  QuotationType,
  Source,
  SourceKind,
  TextSpan,
} from '../../lib/model.ts';

/** A text in which passages are named by their words, so that tables of cases can be read. */
export class Text {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  /** The first place at or after `from` where these words stand. */
  span(words: string, from = 0): TextSpan {
    const start = this.text.indexOf(words, from);
    if (start < 0) throw new Error(`"${words}" does not stand in the text after ${from}.`);
    return { start, end: start + words.length };
  }
}

export function article(text: string, rest: Partial<Article> = {}): Article {
  return {
    url: 'https://courier.example/harbour',
    title: 'A title',
    byline: '',
    outlet: '',
    date: '',
    language: 'en',
    text,
    blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length }, analysed: true }],
    ...rest,
  };
}

export function attribution(
  id: string,
  sourceId: string | null,
  type: QuotationType,
  content: readonly TextSpan[],
  rest: Partial<Attribution> = {},
): Attribution {
  return {
    id,
    type,
    source: [],
    cue: [],
    content,
    sourceId,
    relayId: null,
    stance: 'neutral',
    act: 'statement',
    parentId: null,
    confidence: 0.9,
    why: { rule: 'made', cue: '', scores: {} },
    ...rest,
  };
}

export function source(id: string, name: string, kind: SourceKind, rest: Partial<Source> = {}): Source {
  return {
    id,
    name,
    description: null,
    kind,
    anonymous: false,
    anonymityReason: null,
    members: [],
    speaksFor: null,
    mentions: [],
    ...rest,
  };
}

export function figure(id: string, span: TextSpan, rest: Partial<Figure> = {}): Figure {
  return {
    id,
    span,
    value: null,
    upTo: null,
    unit: null,
    counted: null,
    approximate: false,
    approximation: null,
    negated: false,
    quantityId: `q-${id}`,
    attributionId: null,
    ...rest,
  };
}

export function analysis(rest: Partial<Analysis> = {}): Analysis {
  return { attributions: [], sources: [], figures: [], ...rest };
}
