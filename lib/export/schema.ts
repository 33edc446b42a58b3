/**
 * The form of According's JSON, as rows that check it when it comes back in. `according.schema.json`, beside this
 * file, says the same to other programs; a test keeps the two alike.
 */
import * as v from 'valibot';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const span = v.pipe(
  v.object({ start: offset, end: offset }),
  v.description('Half-open [start, end), in UTF-16 code units of article.text.'),
);
const spans = v.array(span);
const id = v.pipe(v.string(), v.minLength(1));

const block = v.object({
  kind: v.picklist([
    'heading',
    'paragraph',
    'quotation',
    'listItem',
    'caption',
    'byline',
    'related',
    'pullQuote',
    'bio',
    'note',
  ]),
  span,
  analysed: v.boolean(),
});

const article = v.object({
  url: v.string(),
  title: v.string(),
  byline: v.string(),
  outlet: v.string(),
  date: v.pipe(v.string(), v.description('ISO 8601, or empty.')),
  language: v.pipe(v.string(), v.description('BCP 47 tag, or empty.')),
  text: v.string(),
  blocks: v.array(block),
});

const why = v.object({
  rule: v.string(),
  cue: v.string(),
  scores: v.record(v.string(), share),
});

const attribution = v.object({
  id,
  type: v.picklist(['direct', 'mixed', 'indirect']),
  source: v.pipe(spans, v.description('The printed mention of the source; empty when none is printed.')),
  cue: spans,
  content: v.pipe(spans, v.minLength(1)),
  sourceId: v.nullable(id),
  relayId: v.pipe(v.nullable(id), v.description('Who passes it on without being its source.')),
  stance: v.picklist([
    'neutral',
    'asserting',
    'doubting',
    'conceding',
    'speculating',
    'denying',
    'asking',
    'demanding',
    'promising',
    'praising',
    'criticizing',
  ]),
  act: v.picklist(['statement', 'belief', 'wish', 'decision']),
  parentId: v.pipe(v.nullable(id), v.description('The attribution inside whose content this one stands.')),
  confidence: share,
  why,
});

const source = v.object({
  id,
  name: v.string(),
  description: v.pipe(v.nullable(span), v.description('Role or affiliation exactly as printed.')),
  kind: v.picklist([
    'person',
    'organization',
    'government',
    'document',
    'media',
    'group',
    'anonymous-person',
    'author',
  ]),
  anonymous: v.boolean(),
  anonymityReason: v.nullable(span),
  members: v.array(id),
  speaksFor: v.nullable(id),
  mentions: v.array(v.object({ span, form: v.picklist(['name', 'nominal', 'pronoun']) })),
});

const figure = v.object({
  id,
  span,
  value: v.nullable(v.number()),
  upTo: v.nullable(v.number()),
  unit: v.nullable(v.string()),
  counted: v.nullable(span),
  approximate: v.boolean(),
  approximation: v.nullable(span),
  negated: v.boolean(),
  quantityId: id,
  attributionId: v.pipe(v.nullable(id), v.description("Null: the article's own voice.")),
});

const correction = v.variant('type', [
  v.object({ type: v.literal('notASource'), source: v.string() }),
  v.object({ type: v.literal('sameAs'), source: v.string(), as: v.string() }),
  v.object({
    type: v.literal('wrongSource'),
    claim: v.object({ start: offset, text: v.string() }),
    to: v.nullable(v.string()),
  }),
]);

/** One article with its analysis, as it is stored and exported. */
export const savedArticle = v.object({
  article,
  analysis: v.object({
    attributions: v.array(attribution),
    sources: v.array(source),
    figures: v.array(figure),
    readTo: v.exactOptional(
      v.pipe(offset, v.description('Where the analysis stopped, in a text that is longer than it reads.')),
    ),
  }),
  corrections: v.array(correction),
  savedAt: v.pipe(v.string(), v.description('When it was saved, ISO 8601.')),
});

/** The number of the form below; it grows when a file of the old form could not be read as the new one. */
export const VERSION = 2;

/** A file of According's: one article or many. */
export const file = v.object({
  format: v.literal('according'),
  version: v.literal(VERSION),
  articles: v.array(savedArticle),
});
