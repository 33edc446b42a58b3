import type { Document } from '../document.ts';
import { ALL_PARTS, type Parts } from '../parts.ts';
import { askedFirst } from './asked.ts';
import { bylines } from './byline.ts';
import { continueQuotations } from './continuation.ts';
import { extract } from './extract.ts';
import { type Found, startOf } from './found.ts';
import { headlineQuote } from './headlineQuote.ts';
import { impersonalBy } from './hearsay.ts';
import { insertedCues } from './inserted.ts';
import { inTheirWords } from './inTheirView.ts';
import { statedBy } from './nounQuote.ts';
import { type Reading, read } from './reading.ts';
import { asTheyTell } from './telling.ts';
import { transcript } from './transcript.ts';

/**
 * All that the rules alone find in the sentences of a document, in order of the content.
 *
 * @param level 0 for the article itself; inside a content there are no transcripts and nobody goes on.
 * @param parts what is left out, to measure what it adds.
 */
export function cueRules(document: Document, level = 0, parts: Parts = ALL_PARTS): Found[] {
  const reading = wholeOf(document);
  const sure = level === 0 && parts.sure ? sureRules(reading) : [];
  const found = [...sure, ...extract(reading)];
  const whole = level === 0 && parts.continuation ? continueQuotations(reading, found) : found;
  return whole.sort((a, b) => startOf(a) - startOf(b));
}

/** What leaves no doubt: transcripts, bylines under quotations, “a statement by Lee: “X””, “in Lee’s words, “X””. Claims what it finds. */
export function sureRules(reading: Reading): Found[] {
  return [
    ...transcript(reading),
    ...headlineQuote(reading),
    ...bylines(reading),
    ...statedBy(reading),
    ...inTheirWords(reading),
    ...impersonalBy(reading),
    ...insertedCues(reading),
    ...asTheyTell(reading),
    ...askedFirst(reading),
  ];
}

/** The whole document, with nothing claimed yet. */
export function wholeOf(document: Document): Reading {
  return read(document, { from: 0, to: document.tokens.length }, 0);
}
