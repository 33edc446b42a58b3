/**
 * The words of the Web Annotation Vocabulary (W3C, 2017) that According uses, with what they stand for. Written from
 * the recommendation, so that tests need no network; the real context is at this address.
 */
export const CONTEXT_ADDRESS = 'http://www.w3.org/ns/anno.jsonld';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const DC = 'http://purl.org/dc/elements/1.1/';
const DCTERMS = 'http://purl.org/dc/terms/';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

export const CONTEXT = {
  '@version': 1.1,
  id: { '@id': '@id', '@type': '@id' },
  type: { '@id': '@type', '@type': '@vocab' },
  Annotation: `${OA}Annotation`,
  AnnotationCollection: `${AS}OrderedCollection`,
  AnnotationPage: `${AS}OrderedCollectionPage`,
  Software: `${AS}Application`,
  TextualBody: `${OA}TextualBody`,
  TextQuoteSelector: `${OA}TextQuoteSelector`,
  TextPositionSelector: `${OA}TextPositionSelector`,
  identifying: `${OA}identifying`,
  describing: `${OA}describing`,
  tagging: `${OA}tagging`,
  editing: `${OA}editing`,
  body: { '@id': `${OA}hasBody`, '@type': '@id' },
  target: { '@id': `${OA}hasTarget`, '@type': '@id' },
  source: { '@id': `${OA}hasSource`, '@type': '@id' },
  selector: { '@id': `${OA}hasSelector`, '@type': '@id' },
  motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
  purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
  exact: `${OA}exact`,
  prefix: `${OA}prefix`,
  suffix: `${OA}suffix`,
  start: { '@id': `${OA}start`, '@type': `${XSD}nonNegativeInteger` },
  end: { '@id': `${OA}end`, '@type': `${XSD}nonNegativeInteger` },
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  format: `${DC}format`,
  language: `${DC}language`,
  created: { '@id': `${DCTERMS}created`, '@type': `${XSD}dateTime` },
  generator: { '@id': `${AS}generator`, '@type': '@id' },
  name: 'http://xmlns.com/foaf/0.1/name',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  total: { '@id': `${AS}totalItems`, '@type': `${XSD}nonNegativeInteger` },
  first: { '@id': `${AS}first`, '@type': '@id' },
  items: { '@id': `${AS}items`, '@type': '@id', '@container': '@list' },
  startIndex: { '@id': `${AS}startIndex`, '@type': `${XSD}nonNegativeInteger` },
};

/** The addresses that the words above stand for. */
export const TERMS: ReadonlySet<string> = new Set(
  Object.values(CONTEXT).flatMap((word) => {
    if (typeof word === 'string') return [word];
    return typeof word === 'object' ? [word['@id']] : [];
  }),
);
