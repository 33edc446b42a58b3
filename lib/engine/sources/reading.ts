import type { MentionForm } from '../../model.ts';
import type { Document, Draft, Token } from '../document.ts';
import { PREPOSITIONS } from '../lexicon/functionWords.ts';
import { pronounOf } from '../lexicon/pronouns.ts';
import { sourceNoun } from '../lexicon/sourceNouns.ts';
import { clusterNames } from './cluster.ts';
import { tokensOf } from './mention.ts';
import type { NameAt, NameRun } from './nameRun.ts';
import { findNames } from './names.ts';
import { type Nominal, nominalAt } from './nominal.ts';
import { type Referent, Referents } from './referent.ts';

/** How many of the last mentioned referents are asked for an antecedent: bounds the work on any text. */
const REMEMBERED = 40;

/** Everything that pass 4 knows of an article while it reads it from start to end. */
export interface Reading {
  readonly document: Document;
  readonly names: readonly NameRun[];
  readonly nameAt: NameAt;
  /** For each name, whom it names. */
  readonly named: readonly Referent[];
  /** Noun phrases with a source noun for their head, in order. */
  readonly nominals: readonly Nominal[];
  readonly referents: Referents;
  /** By token: 1 where it stands in a draft's content. */
  readonly reported: Uint8Array;
  /** Those who are the source of a draft by their name. */
  speaks: ReadonlySet<Referent>;
  /** Last mentioned first. */
  recent: Referent[];
  /** For the token of a noun phrase's head, whom it was found to mean. */
  readonly byHead: Map<number, Referent>;
  /** The source of the attribution before, and the sentence of its mention. */
  lastSource: { readonly referent: Referent; readonly sentence: number } | null;
}

/** The article's names and noun phrases, not yet joined. */
export function startReading(document: Document, drafts: readonly Draft[]): Reading {
  const names = findNames(document);
  const referents = new Referents();
  const named = clusterNames(document, names, referents);
  const nameAt = new Int32Array(document.tokens.length).fill(-1);
  for (const [i, run] of names.entries()) nameAt.fill(i, run.titleFrom, run.to);
  return {
    document,
    names,
    nameAt,
    named,
    nominals: findNominals(document, names, nameAt),
    referents,
    reported: reportedTokens(document, drafts),
    speaks: new Set(),
    recent: [],
    byHead: new Map(),
    lastSource: null,
  };
}

function reportedTokens(document: Document, drafts: readonly Draft[]): Uint8Array {
  const reported = new Uint8Array(document.tokens.length);
  for (const { content, source } of drafts) {
    for (const span of content) {
      const { from, to } = tokensOf(document, span);
      reported.fill(1, from, to);
    }
    for (const span of source) {
      const { from, to } = tokensOf(document, span);
      reported.fill(0, from, to);
    }
  }
  return reported;
}

function findNominals(document: Document, names: readonly NameRun[], nameAt: NameAt): Nominal[] {
  const { tokens } = document;
  const found: Nominal[] = [];
  for (const [i, token] of tokens.entries()) {
    const people = names[nameAt[i] ?? -1]?.kind === 'people' && names[nameAt[i] ?? -1]?.to === i + 1;
    const noun = sourceNoun(token.lower);
    if ((nameAt[i] !== -1 && !people) || !(noun || people)) continue;
    if (pronounOf(token.lower) || isVerb(token, tokens[i - 1])) continue;
    const next = tokens[i + 1];
    if (isCompound(document, nameAt, i)) continue;
    // "campaign manager", "police officers": the head is the noun that comes last.
    if (
      next &&
      nameAt[i + 1] === -1 &&
      next.sentence === token.sentence &&
      sourceNoun(next.lower) &&
      !isVerb(next, token)
    )
      continue;
    const nominal = nominalAt(document, i, 0);
    // "a veteran party insider": a noun inside the phrase only qualifies its head; a possessor stays one.
    while ((found.at(-1)?.head ?? -1) >= nominal.from && found.at(-1)?.head !== nominal.possessor)
      found.pop();
    found.push(nominal);
  }
  return found;
}

/** "high school math teacher": the noun only begins a compound that ends in another source noun. */
function isCompound({ tokens }: Document, nameAt: NameAt, i: number): boolean {
  const [noun, next, head] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (
    !noun ||
    !next ||
    !head ||
    head.sentence !== noun.sentence ||
    nameAt[i + 1] !== -1 ||
    nameAt[i + 2] !== -1
  )
    return false;
  if (
    !/^(?:Noun|Adjective|Gerund)$/.test(next.tag) ||
    !/^\p{Ll}/u.test(next.text) ||
    PREPOSITIONS.has(next.lower)
  )
    return false;
  return (
    sourceNoun(head.lower) !== undefined && !isVerb(head, next) && sourceNoun(noun.lower)?.plural === false
  );
}

/** "to report", "will run", "claims that": words of the lexicon that stand as a verb here. */
function isVerb(token: Token, before: Token | undefined): boolean {
  if (
    /^(?:to|will|would|can|could|should|may|might|must|not|n't|who|they|we|i|you|he|she|it)$/.test(
      before?.lower ?? '',
    )
  )
    return true;
  return /^(?:PastTense|Auxiliary|Copula|Modal|Gerund)$/.test(token.tag);
}

/** Notes that the tokens `[from, to)` mention the referent; it is now the last mentioned one. */
export function see(reading: Reading, referent: Referent, from: number, to: number, form: MentionForm): void {
  const { document } = reading;
  const first = document.tokens[from];
  const last = document.tokens[to - 1];
  if (!first || !last) return;
  const known = referent.seen.at(-1);
  if (!known || known.span.end <= first.start) {
    referent.seen.push({
      span: { start: first.start, end: last.end },
      form,
      token: from,
      sentence: first.sentence,
      paragraph: first.paragraph,
      quoted: document.quoteStates[from] !== 'outside',
      reported: reading.reported[from] === 1,
      subject: isSubject(document, from, to),
      modifier: isModifier(document, to),
    });
  }
  if (reading.recent[0] === referent) return;
  reading.recent = [referent, ...reading.recent.filter((other) => other !== referent)].slice(0, REMEMBERED);
}

const VERB = /^(?:PastTense|PresentTense|Auxiliary|Copula|Modal|Verb)$/;

/** Subject as far as word order tells: a verb comes next, or the phrase opens its sentence; no preposition before. */
function isSubject({ tokens, sentences }: Document, from: number, to: number): boolean {
  const before = tokens[from - 1];
  const opens = sentences[tokens[from]?.sentence ?? -1]?.from === from;
  if (!opens && before?.tag === 'Preposition') return false;
  const next = tokens[to];
  if (next && next.sentence === tokens[from]?.sentence && (VERB.test(next.tag) || next.tag === 'Adverb'))
    return true;
  return opens && !/^['’]s?$/.test(next?.text ?? '');
}

/** Whether a noun follows that the phrase only describes. */
function isModifier({ tokens }: Document, to: number): boolean {
  const next = tokens[to];
  if (!next) return false;
  if (/^['’]s?$/.test(next.text) && next.start === tokens[to - 1]?.end) return true;
  return (
    /^(?:Noun|Plural)$/.test(next.tag) &&
    /^\p{Ll}/u.test(next.text) &&
    next.sentence === tokens[to - 1]?.sentence
  );
}
