import { describe, expect, it } from 'vitest';
import { ADJECTIVE_CUES } from '../../../lib/engine/lexicon/adjectiveCues.ts';
import { JUDGEMENT_CUES } from '../../../lib/engine/lexicon/judgementCues.ts';
import { NOUN_CUES } from '../../../lib/engine/lexicon/nounCues.ts';
import { SPEECH_CUES } from '../../../lib/engine/lexicon/speechCues.ts';
import { THOUGHT_CUES } from '../../../lib/engine/lexicon/thoughtCues.ts';
import { ruleDrafts } from '../drafts.ts';

const lemmas = (text: string) => ruleDrafts(text).map(({ why }) => why.cue);

describe('each row of the cue lexicon is found in its own example', () => {
  it.each([...SPEECH_CUES, ...THOUGHT_CUES, ...JUDGEMENT_CUES])('%s', (lemma, _class, _frames, example) => {
    expect(lemmas(example)).toContain(lemma);
  });
  it.each(ADJECTIVE_CUES)('adjective %s', (adjective, _frames, example) => {
    expect(lemmas(example)).toContain(adjective);
  });
  it.each(NOUN_CUES)('noun %s', (noun, _frames, example) => {
    const found = lemmas(example);
    expect(found.some((one) => one.startsWith(noun.replace(/y$/, '')))).toBe(true);
  });
});
