import type { Attribution, Correction, TextSpan } from '../model.ts';
import { slice } from '../span.ts';
import { correctionAsData } from './corrections.ts';
import { type Index, indexOf } from './names.ts';
import type { SavedArticle } from './savedArticle.ts';
import { withoutFragment } from './textFragment.ts';

/** How many UTF-16 units of text a quote selector gives on either side. */
const CONTEXT = 32;

/** For text that came from no page: an annotation's target must be an IRI. */
const NO_PAGE = 'urn:according:text';

/**
 * The attributions of one article as W3C Web Annotations (Web Annotation Data Model, 2017): a collection with one
 * page of annotations in JSON-LD. Each claim's passages are its targets, told twice, by quote and by position; its
 * source, kind of quotation, stance and act are its bodies. Positions count UTF-16 units of the article's text.
 * What the reader has put right follows, motivated by "editing": about the claim where it is one's, else about the page.
 */
export function toAnnotations(saved: SavedArticle): string {
  const { article, analysis } = saved;
  const index = indexOf(saved);
  const page = article.url === '' ? NO_PAGE : article.url;
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${withoutFragment(page)}#according`,
    type: 'AnnotationCollection',
    label: article.title,
    total: analysis.attributions.length + saved.corrections.length,
    first: {
      id: `${withoutFragment(page)}#according-page`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: [
        ...analysis.attributions.map((one) => annotation(one, saved, page, index)),
        ...saved.corrections.map((one, place) => edit(one, place, saved, page)),
      ],
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotation(one: Attribution, saved: SavedArticle, page: string, index: Index) {
  const { article } = saved;
  const source = index.source(one.sourceId);
  const tags = [one.type, one.act, ...(one.stance === 'neutral' ? [] : [one.stance])];
  return {
    ...begun(saved, page, encodeURIComponent(one.id), 'identifying'),
    body: [
      ...(source ? [body('identifying', source.name, article.language)] : []),
      ...(source?.description
        ? [body('describing', slice(article.text, source.description), article.language)]
        : []),
      ...tags.map((tag) => body('tagging', tag, 'en')),
    ],
    target: one.content.map((span) => ({ source: page, selector: selectors(article.text, span) })),
  };
}

function begun({ savedAt }: SavedArticle, page: string, name: string, motivation: string) {
  return {
    id: `${withoutFragment(page)}#according-${name}`,
    type: 'Annotation',
    motivation,
    ...(savedAt === '' ? {} : { created: savedAt }),
    generator: { type: 'Software', name: 'According' },
  };
}

function edit(one: Correction, place: number, saved: SavedArticle, page: string) {
  const { text } = saved.article;
  // A claim that stands elsewhere now, or no more, is told by its words alone.
  const claim =
    one.type === 'wrongSource' && text.startsWith(one.claim.text, one.claim.start) ? one.claim : null;
  return {
    ...begun(saved, page, `correction-${place + 1}`, 'editing'),
    body: [body('editing', correctionAsData(one), 'en')],
    target: claim
      ? [
          {
            source: page,
            selector: selectors(text, { start: claim.start, end: claim.start + claim.text.length }),
          },
        ]
      : page,
  };
}

function body(purpose: string, value: string, language: string) {
  return {
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
    ...(language === '' ? {} : { language }),
  };
}

function selectors(text: string, { start, end }: TextSpan) {
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start).toWellFormed(),
      suffix: text.slice(end, end + CONTEXT).toWellFormed(),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}
