import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../lib/engine/read.ts';
import { wholeOf } from '../../../lib/engine/rules/cueRules.ts';
import { type Found, spanOf } from '../../../lib/engine/rules/found.ts';
import { withSubjectBehind } from '../../../lib/engine/rules/opening.ts';
import { articleFromText } from '../../../lib/page/plain.ts';
import { slice } from '../../../lib/span.ts';

/** A sentence whose first word is the cue, the last word of its content, and who says it. */
const OPENINGS: readonly [sentence: string, last: string, source: string | null][] = [
  ['Conceding that there would be a deal, Carter warned that it would not be soon.', 'deal', 'Carter'],
  ['Insisting the talks would go on, the ministry denied reports of a walkout.', 'on', 'the ministry'],
  ['Promising that taxes would fall, she quickly left the stage.', 'fall', 'she'],
  ['Bemoaning the “phony system,” Ann Lee accused the moderator.', 'system', 'Ann Lee'],
  ['Warning that the river would rise was the least that they could do.', 'rise', null],
  ['Saying that it was late, over and over again.', 'late', null],
  ['King of the hill, the mayor said so.', 'hill', null],
];

describe('a participle that opens a sentence is said of the subject behind its comma', () => {
  test.each(OPENINGS)('%s', (sentence, last, source) => {
    const document = readDocument(articleFromText(sentence));
    const end = document.tokens.findIndex(({ text }) => text === last) + 1;
    const found: Found = {
      cue: [{ from: 0, to: 1 }],
      content: [{ from: 1, to: end }],
      source: null,
      rule: 'made',
      lemma: '',
      confidence: 1,
    };
    const given = withSubjectBehind(wholeOf(document), found).source;
    expect(given && slice(sentence, spanOf(document, given))).toBe(source);
  });
});
