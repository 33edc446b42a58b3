import type { Document, Draft } from '../document.ts';
import { leadsInCitation } from '../model/cited.ts';
import { learned } from '../model/learned.ts';
import { shared } from '../model/runs.ts';
import { ALL_PARTS, type Parts } from '../parts.ts';
import { quotedTokens } from '../quotationType.ts';
import { continueQuotations } from '../rules/continuation.ts';
import { cueRules, sureRules, wholeOf } from '../rules/cueRules.ts';
import { addFree, draftOf, type Found, startOf, tokensOf } from '../rules/found.ts';
import { hearsay } from '../rules/hearsay.ts';
import { inTheirView } from '../rules/inTheirView.ts';
import { draftsOf, nest } from '../rules/nested.ts';
import { withoutPredicate } from '../rules/nounRules.ts';
import { withSubjectBehind } from '../rules/opening.ts';
import { claim, type Reading } from '../rules/reading.ts';
import { reckonings } from '../rules/reckoning.ts';
import { isNamed } from '../rules/relative.ts';
import { withBodyThatSpeaks } from '../rules/signed.ts';
import { quotedFor } from '../rules/telling.ts';
import { listColons } from '../rules/transcript.ts';
import { hasWhoClause, withWhoClause, withWholeInsertion } from '../rules/whoClause.ts';

/**
 * Pass 3: who is said to say what.
 *
 * What data can't teach comes first: transcripts and bylines under quotations. Then the learned model, which
 * hears what the cue rules find as a second opinion. Quotations that go on without a cue of their own are
 * given to who spoke before; at last each content is read for what is said in it.
 *
 * @param parts what is left out, to measure what it adds.
 * @returns drafts in the order of their content; a nested one comes behind its parent. Contents overlap
 * only where one is nested in the other.
 */
export function attributions(document: Document, parts: Parts = ALL_PARTS): Draft[] {
  const find = (part: Document, level: number): Found[] => said(part, level, parts);
  if (!parts.nested) return find(document, 0).map((found) => draftOf(document, found, null));
  return draftsOf(document, nest(document, find));
}

/** Who is said to say what in the sentences of one document, in the order of the content. */
function said(document: Document, level: number, parts: Parts): Found[] {
  const rules = cueRules(document, level, parts);
  if (!parts.model) return rules;
  const reading = wholeOf(document);
  const named = rules.filter((rule) => isNamed(document, rule));
  if (level > 0) {
    const inner = [...learned(document, rules, true, parts)];
    claim(reading, inner.flatMap(tokensOf));
    if (parts.sure) for (const one of [...named, ...hearsay(reading)]) addFree(reading, inner, one);
    return inner.sort((a, b) => startOf(a) - startOf(b));
  }
  const sure = parts.sure ? sureRules(reading) : [];
  const clausal = rules.filter((rule) => hasWhoClause(document, rule));
  const own = new Set([...named, ...clausal]);
  const better = { named: byStart(named), clausal: byStart(clausal) };
  const colons = listColons(document);
  const taught = learned(document, rules, false, parts)
    .filter(
      ({ cue, content }) =>
        sure.every((one) => shared(one.content, content) === 0 && shared(one.cue, cue) === 0) &&
        !cue.some(({ to }) => colons.has(to - 1)),
    )
    .map((found) => withWholeNumber(document, found))
    .map((found) => withWholeInsertion(document, withSourceOfRule(found, better)))
    .map((found) =>
      withoutPredicate(reading, withBodyThatSpeaks(reading, withSubjectBehind(reading, found))),
    );
  const found = [...sure, ...taught];
  claim(reading, found.flatMap(tokensOf));
  for (const rule of parts.quotations ? rules : []) {
    if (!holdsQuotation(reading, rule)) continue;
    addFree(reading, found, { ...rule, rule: `${rule.rule}, for a quotation left over` });
  }
  if (parts.sure) {
    const seldom = [
      ...rules.filter((rule) => isSeldom(document, rule) || own.has(rule)),
      ...reckonings(reading),
      ...inTheirView(reading),
      ...hearsay(reading),
      ...quotedFor(reading),
    ];
    for (const one of seldom) addFree(reading, found, one);
  }
  const whole = parts.continuation ? continueQuotations(reading, found) : found;
  return whole.sort((a, b) => startOf(a) - startOf(b));
}

/** Quoted words, marks included, from which on a quotation is somebody's words and not a name. */
const QUOTED = 6;

/** A quotation is always somebody's: where the model gives it to nobody, the rule that knows a source is heard. */
function holdsQuotation({ document }: Reading, { content, source }: Found): boolean {
  return source !== null && quotedTokens(document, content) >= QUOTED;
}

/** Where a rule knows better than the model where a source begins and ends: "paid what [the judge] called a record fine". */
function withSourceOfRule(found: Found, { named, clausal }: Record<'named' | 'clausal', ByStart>): Found {
  const start = startOf(found);
  const name = named.get(start);
  if (name) return { ...found, source: name.source };
  const clause = clausal.get(start);
  return clause ? withWhoClause(found, clause) : found;
}

type ByStart = ReadonlyMap<number, Found>;

/** By where its content begins; the first of several. */
function byStart(rules: readonly Found[]): ByStart {
  return new Map(rules.toReversed().map((rule) => [startOf(rule), rule]));
}

/** Verbs that what they report follows without "about". */
const PLAIN: ReadonlySet<string> = new Set('say add report announce estimate tell'.split(' '));

/** "said | about 2,400 jobs would go": the number's "about" is no part of the cue. */
function withWholeNumber({ tokens }: Document, found: Found): Found {
  const [last, [first, ...rest]] = [found.cue.at(-1), found.content];
  if (!last || !first || first.from !== last.to || last.to - last.from < 2 || !PLAIN.has(found.lemma))
    return found;
  const isAbout = /^(?:about|around|nearly|almost|roughly|over)$/.test(tokens[last.to - 1]?.lower ?? '');
  if (!isAbout || tokens[first.from]?.tag !== 'Value') return found;
  const cue = [...found.cue.slice(0, -1), { from: last.from, to: last.to - 1 }];
  return { ...found, cue, content: [{ from: first.from - 1, to: first.to }, ...rest] };
}

/** What the training texts hold too seldom for the model to learn it. */
function isSeldom(document: Document, rule: Found): boolean {
  return rule.lemma === 'per' || leadsInCitation(document, rule);
}
