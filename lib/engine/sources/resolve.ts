import type { TextSpan } from '../../model.ts';
import { hull } from '../../span.ts';
import type { Document, Draft, Token } from '../document.ts';
import { pronounOf } from '../lexicon/pronouns.ts';
import { antecedent } from './antecedent.ts';
import { described, firstNameBehind } from './described.ts';
import { knowHeadline } from './headline.ts';
import { type SourceMention, tokensOf } from './mention.ts';
import { knowPersons } from './persons.ts';
import { phraseName } from './phraseName.ts';
import { see } from './reading.ts';
import { alsoNamed, type Referent } from './referent.ts';
import { relative } from './relative.ts';
import { relays } from './relay.ts';
import { linkRoles } from './roles.ts';
import { placeAt, speakerOf } from './speaker.ts';
import { linkSpokesmen } from './spokesman.ts';
import { placeOf, type State, startState, writer } from './state.ts';
import { unprinted } from './unprinted.ts';

/** What is mentioned at a token: a name, a noun phrase, or the source of a draft. */
interface Event {
  readonly at: number;
  readonly type: 'name' | 'nominal' | 'draft';
  readonly index: number;
}

/** Verbs that no noun phrase begins with where an article or pronoun follows. */
const CLAUSE = /^(?:Infinitive|PresentTense|Gerund|Copula|Auxiliary|Modal)$/;
/** How far, in names, one is looked for who is named only later. */
const LOOK_AHEAD = 4;

/** Whom the source of one draft means, and through whom its words came. */
export interface Resolved {
  readonly source: Referent | null;
  readonly relay: Referent | null;
  /** Where the source is printed if that is not the draft's own mention: "Reuters reported, citing two officials". */
  readonly cited: TextSpan | null;
}

/** Reads the article from start to end and says for each draft whom its source means. */
export function resolve(document: Document, drafts: readonly Draft[]): Resolved[] {
  const state = startState(document, drafts);
  const { reading } = state;
  linkRoles(reading);
  linkSpokesmen(reading);
  for (const { type, index } of events(state)) {
    if (type === 'draft') resolveDraft(state, index);
    else if (type === 'name') {
      const run = reading.names[index];
      const referent = reading.named[index];
      if (run && referent) see(reading, referent, run.from, run.to, 'name');
    } else {
      const nominal = reading.nominals[index];
      if (nominal) described(state, nominal, null);
    }
  }
  for (const i of drafts.keys()) state.found[i] ??= lateSpeaker(state, i);
  knowHeadline(state);
  knowPersons(state);
  linkSpokesmen(reading);
  const relayed = relays(state);
  return state.found.map((found, i) => {
    const { relay = null, cited = null } = relayed[i] ?? {};
    return { source: cited?.referent ?? found, relay, cited: cited?.span ?? null };
  });
}

/** Everything mentioned, in order; a draft comes behind the names in its own source. */
function events({ reading, drafts }: State): Event[] {
  const found: Event[] = [
    ...reading.names.map((run, index) => ({ at: run.from, type: 'name' as const, index })),
    ...reading.nominals.map((nominal, index) => ({ at: nominal.head, type: 'nominal' as const, index })),
  ];
  for (const [index, draft] of drafts.entries()) {
    const span = hull(draft.source) ?? hull(draft.cue) ?? hull(draft.content);
    if (!span) continue;
    const { from, to } = tokensOf(reading.document, span);
    found.push({ at: (draft.source.length > 0 ? to : from) - 0.5, type: 'draft', index });
  }
  return found.sort((a, b) => a.at - b.at);
}

function resolveDraft(state: State, index: number): void {
  const draft = state.drafts[index];
  const mention = state.mentions[index];
  if (!draft) return;
  const referent = mention ? resolveMention(state, mention, draft) : unprinted(state, index);
  state.found[index] = referent;
  const token = state.reading.document.tokens[placeOf(state.reading.document, draft)];
  if (referent && token && draft.parent === null)
    state.reading.lastSource = { referent, sentence: token.sentence };
}

/** "me" in a quotation whose speaker is printed behind it. */
function lateSpeaker(state: State, index: number): Referent | null {
  const mention = state.mentions[index];
  const draft = state.drafts[index];
  if (!draft || mention?.form !== 'pronoun' || !/^speakers?$/.test(mention.pronoun.asks)) return null;
  const holder = draft.parent ?? state.holder[mention.token] ?? -1;
  return holder >= 0 && holder !== index ? speakerOf(state, holder) : null;
}

function resolveMention(state: State, mention: SourceMention, draft: Draft): Referent | null {
  switch (mention.form) {
    case 'name':
      return state.reading.named[mention.name] ?? null;
    case 'pronoun':
      return pronoun(state, mention, draft);
    case 'nominal':
      return isClause(state, mention) ? null : described(state, mention.nominal, mention);
    case 'joint':
      return together(state, mention, draft);
    case 'quantity':
      return quantity(state, mention, draft);
    case 'other':
      return asPrinted(state, mention.from, mention.to);
  }
}

/** "writing an essay", "including the law": the span holds a piece of a clause, and no noun for a source. */
function isClause({ reading }: State, { from, nominal }: SourceMention & { form: 'nominal' }): boolean {
  const first = reading.document.tokens[from];
  if (nominal.noun || reading.nameAt[nominal.head] !== -1 || !first) return false;
  const next = reading.document.tokens[from + 1];
  if (/^(?:including|no)$/.test(first.lower)) return true;
  return CLAUSE.test(first.tag) && /^(?:Determiner|Possessive|Pronoun)$/.test(next?.tag ?? '');
}

/** "He", "it", "I", "who". */
function pronoun(state: State, mention: SourceMention & { form: 'pronoun' }, draft: Draft): Referent | null {
  const { asks } = mention.pronoun;
  const place = placeAt(state, mention.token, draft);
  let referent: Referent | null = null;
  switch (asks) {
    case 'speaker':
    case 'speakers':
      referent = place.quoted ? (place.speaker ?? sameParagraph(state, mention.token)) : writer(state);
      break;
    case 'relative':
      referent = relative(state, mention.token);
      break;
    case 'he':
    case 'she':
      referent = antecedent(state.reading, asks, place) ?? namedLater(state, asks, mention.token);
      if (referent) {
        referent.gender ??= asks;
        referent.kind ??= 'person';
      }
      break;
    case 'it':
    case 'they':
      referent = antecedent(state.reading, asks, place);
      break;
    case 'addressee':
    case 'nobody':
      break;
  }
  if (referent) see(state.reading, referent, mention.from, mention.to, 'pronoun');
  return referent;
}

/** Who speaks in this paragraph, where nothing tells whose quotation it is. */
function sameParagraph({ reading }: State, token: number): Referent | null {
  const { document, lastSource } = reading;
  const from = document.sentences[lastSource?.sentence ?? -1]?.from ?? -1;
  return document.tokens[from]?.paragraph === document.tokens[token]?.paragraph
    ? (lastSource?.referent ?? null)
    : null;
}

/** "He said… Smith, who…": the first fitting person named within the next names, if no other stands between. */
function namedLater({ reading }: State, asks: 'he' | 'she', token: number): Referent | null {
  const { names, named, document } = reading;
  const sentence = document.tokens[token]?.sentence ?? 0;
  const next = firstNameBehind(names, token);
  for (let i = next; i < Math.min(names.length, next + LOOK_AHEAD); i++) {
    const referent = named[i];
    if (!referent || (document.tokens[names[i]?.from ?? 0]?.sentence ?? 0) > sentence + 2) return null;
    if (referent.kind === 'person' && (referent.gender === null || referent.gender === asks)) return referent;
  }
  return null;
}

/** "Stone and Pence": one source of two, the same one when printed again. */
function together(state: State, mention: SourceMention & { form: 'joint' }, draft: Draft): Referent | null {
  const { reading, joint } = state;
  const parts = mention.parts.map((part) => resolveMention(state, part, draft));
  const members = parts.filter((part) => part !== null);
  // "generals and admirals": one group under two nouns.
  if (new Set(members).size === 1 && members[0]?.plural) return members[0];
  const key = members.length === parts.length ? members.map(({ id }) => id).join(' ') : null;
  const both = /^(?:both|either|neither)$/.test(reading.document.tokens[mention.from]?.lower ?? '') ? 1 : 0;
  const name = phraseName(reading.document, mention.from + both, mention.to);
  const known = key === null ? undefined : joint.get(key);
  const referent = known ?? reading.referents.make({ kind: 'group', names: [name], plural: true, members });
  if (known) alsoNamed(known, name);
  if (key !== null) joint.set(key, referent);
  see(reading, referent, mention.from, mention.to, 'nominal');
  return referent;
}

/** "some", "both", "one of the doctors", "most of whom". */
function quantity(
  state: State,
  mention: SourceMention & { form: 'quantity' },
  draft: Draft,
): Referent | null {
  if (mention.of?.form === 'pronoun') return resolveMention(state, mention.of, draft);
  if (mention.of === null && /^(?:each|both|either|neither|two)$/.test(mention.word)) {
    return state.reading.recent.find(({ members, plural }) => members.length > 1 || plural) ?? null;
  }
  if (mention.of === null && mention.word === 'one') return null;
  return asPrinted(state, mention.from, mention.to);
}

/** A source that stays as printed; the same words are the same source. */
function asPrinted({ reading, bare }: State, from: number, to: number): Referent | null {
  const name = phraseName(reading.document, from, to);
  if (name === '' || pronounOf(name.toLowerCase())) return null;
  const first = (reading.document.tokens[from] as Token).lower;
  const one = first === 'one' || first === 'another';
  const key = `printed ${name.toLowerCase()}`;
  const referent =
    bare.get(key) ??
    reading.referents.make({
      kind: one ? 'anonymous-person' : 'group',
      names: [name],
      plural: !one,
      anonymous: one,
    });
  bare.set(key, referent);
  see(reading, referent, from, to, 'nominal');
  return referent;
}
