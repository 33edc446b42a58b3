import type { TokenRun } from '../document.ts';
import { isAdjectiveCue } from './adjectiveRules.ts';
import { agentEnd, startsJudgement } from './agent.ts';
import { complement } from './complement.ts';
import { cueEntry } from './cueForms.ts';
import { type CueGroup, cueGroup, cueRun } from './cueGroup.ts';
import { rightEnd } from './extent.ts';
import type { Found } from './found.ts';
import { phraseEnd, subjectBefore } from './nounPhrase.ts';
import { claim, isClaimed, lower, type Reading, sentenceAt } from './reading.ts';
import { isAfterWhat } from './relative.ts';
import { isSubordinate, subjectOf } from './subject.ts';
import { isAboutAnonymity } from './unnamed.ts';
import { endsOf, upTo, whoClauses } from './whoClause.ts';

/** Contents that follow their cue: Roe said that X · Roe criticized X · was accused of X. */
export function followingContents(reading: Reading): Found[] {
  const found: Found[] = [];
  const clauses = whoClauses(reading);
  const ends = endsOf(clauses);
  const behindClause = new Map(clauses.map((clause) => [clause.head, clause]));
  for (let i = reading.region.from; i < reading.region.to; i++) {
    const behind = behindClause.get(i);
    const near = cueGroup(reading, i);
    if (!near || (near.passive && isAdjectiveCue(lower(reading, i)))) continue;
    const group = behind ? { ...near, from: behind.clause.to } : near;
    const source = behind?.source ?? subjectOf(reading, group, found);
    const whole = group.passive ? passive(reading, group) : active(reading, group, source);
    if (!whole) continue;
    const one = { ...whole, content: upTo(whole.content, ends.get(i) ?? reading.region.to) };
    if (one.content.length === 0 || one.content.some((run) => isClaimed(reading, run.from))) continue;
    found.push(one);
    claim(reading, [...one.cue, ...one.content]);
  }
  return found;
}

function active(reading: Reading, group: CueGroup, source: TokenRun | null): Found | null {
  if (
    !source ||
    isAfterWhat(reading, group, source) ||
    (group.entry.cueClass === 'intent' && isThing(lower(reading, source.from)))
  )
    return null;
  const right = complement(reading, group, isSubordinate(reading, source));
  if (!right || right.content.some((run) => isAboutAnonymity(reading.tokens, run))) return null;
  return {
    cue: [cueRun(group), ...(right.particle ? [right.particle] : [])],
    source,
    content: right.content,
    rule: `source, cue, ${right.kind}`,
    lemma: group.entry.lemma,
    confidence: right.kind === 'that' || right.kind === 'quote' ? 0.85 : 0.65,
  };
}

/** "a strike [that] threatens to end the truce": things have no intent. */
function isThing(word: string): boolean {
  return word === 'that' || word === 'which';
}

/** "Roe was quoted as saying that X": said by Roe. */
function quoted(reading: Reading, group: CueGroup, source: TokenRun): Found | null {
  const head = group.head + 2;
  const entry = lower(reading, head) === 'saying' ? cueEntry({ lower: 'saying' }) : null;
  const right = entry && complement(reading, { ...group, entry, head });
  if (!right) return null;
  return {
    cue: [{ from: group.from, to: head + 1 }],
    source,
    content: right.content,
    rule: 'source, quoted as saying, content',
    lemma: 'quote',
    confidence: 0.8,
  };
}

/** "has not been charged with", "nor she was charged with": nobody says so. */
function isDenied(reading: Reading, group: CueGroup, subject: TokenRun): boolean {
  for (let k = group.from; k < group.head; k++)
    if (/^(?:not|n't|never)$/.test(lower(reading, k))) return true;
  return (
    /^(?:neither|nor)$/.test(lower(reading, subject.from - 1)) ||
    /^(?:no|nobody)$/.test(lower(reading, subject.from))
  );
}

/** "was accused of X" (no source), "was criticized by Roe", "is expected to X". */
function passive(reading: Reading, group: CueGroup): Found | null {
  const { frames, lemma } = group.entry;
  const sentence = sentenceAt(reading, group.head);
  const next = group.head + 1;
  const subject = subjectBefore(reading, group.from, sentence.from);
  const word = lower(reading, next);
  if (!subject) return null;
  if (lemma === 'quote' && word === 'as') return quoted(reading, group, subject);
  const base = { cue: [cueRun(group)], lemma, confidence: 0.6 };
  if (word === 'by' && frames.has('object')) {
    const phrase = { from: next + 1, to: phraseEnd(reading, next + 1, sentence.to, true) };
    const end = agentEnd(reading.tokens, phrase);
    if (end === next + 1) return null;
    const judged = end < sentence.to && startsJudgement(lower(reading, end), reading.tokens[end + 1]);
    return {
      ...base,
      source: { from: next + 1, to: end },
      content: judged ? [subject, { from: end, to: rightEnd(reading, end, 'object') }] : [subject],
      rule: 'content, cue, by source',
    };
  }
  if (frames.has('recipient') && !frames.has('object')) {
    const right = complement(reading, group);
    return right ? { ...base, source: null, content: right.content, rule: 'told, content' } : null;
  }
  const raising = word === 'to' && (frames.has('objectTo') || lemma === 'say' || lemma === 'believe');
  if (word === 'as' && (frames.has('object') || frames.has('objectAs'))) {
    const content = [subject, { from: next, to: rightEnd(reading, next, 'object') }];
    return { ...base, source: null, content, rule: 'content, passive cue, as' };
  }
  const charged = lemma === 'charge' && word === 'with' && !isDenied(reading, group, subject);
  const judged = charged || (frames.has('object') && (word === 'of' || word === 'for'));
  if (!raising && !judged) return null;
  const right = complement(
    { ...reading },
    { ...group, entry: { ...group.entry, frames: new Set(['to', 'of', 'for', 'with']) } },
  );
  if (!right) return null;
  return { ...base, source: null, content: [subject, ...right.content], rule: 'content, passive cue' };
}
