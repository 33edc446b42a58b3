import type { TextSpan } from '../../model.ts';
import { hull } from '../../span.ts';
import type { Document, Draft, Token } from '../document.ts';
import { pronounOf } from '../lexicon/pronouns.ts';
import { sourceNoun } from '../lexicon/sourceNouns.ts';
import { antecedent, type Place } from './antecedent.ts';
import { definite } from './definite.ts';
import { isUnnamedHuman, nominalKind } from './kind.ts';
import { readMention, type SourceMention, tokensOf } from './mention.ts';
import type { Nominal } from './nominal.ts';
import { phraseName } from './phraseName.ts';
import { type Reading, see, startReading } from './reading.ts';
import type { Referent } from './referent.ts';
import { linkRoles } from './roles.ts';

/** What is mentioned at a token: a name, a noun phrase, or the source of a draft. */
type Event =
  | { readonly at: number; readonly type: 'name'; readonly index: number }
  | { readonly at: number; readonly type: 'nominal'; readonly index: number }
  | { readonly at: number; readonly type: 'draft'; readonly index: number };

/** How far, in names, one is looked for who is named only later. */
const LOOK_AHEAD = 4;

/**
 * Reads the article from start to end and says for each draft whom its source means.
 *
 * @returns the reading, and for each draft its referent or null.
 */
export function resolve(
  document: Document,
  drafts: readonly Draft[],
): { reading: Reading; found: (Referent | null)[] } {
  const reading = startReading(document);
  linkRoles(reading);
  const resolver = new Resolver(reading, drafts);
  return { reading, found: resolver.run() };
}

class Resolver {
  private readonly found: (Referent | null)[];
  private readonly mentions: (SourceMention | null)[];
  private readonly joint = new Map<string, Referent>();
  private readonly bare = new Map<string, Referent>();
  private author: Referent | null = null;
  /** By token index: 1 where a draft's source covers it. */
  private readonly inSource: Uint8Array;

  constructor(
    private readonly reading: Reading,
    private readonly drafts: readonly Draft[],
  ) {
    const { document, names, nameAt } = reading;
    this.found = drafts.map(() => null);
    this.inSource = new Uint8Array(document.tokens.length);
    this.mentions = drafts.map(({ source }) => {
      const span = hull(source);
      if (!span) return null;
      const { from, to } = tokensOf(document, source.length > 1 ? longest(source) : span);
      this.inSource.fill(1, from, to);
      return from < to ? readMention(document, names, nameAt, from, to) : null;
    });
  }

  run(): (Referent | null)[] {
    for (const event of this.events()) {
      if (event.type === 'name') {
        const run = this.reading.names[event.index];
        const referent = this.reading.named[event.index];
        if (run && referent) see(this.reading, referent, run.from, run.to, 'name');
      } else if (event.type === 'nominal') {
        const nominal = this.reading.nominals[event.index];
        if (nominal) this.nominal(nominal, null);
      } else this.draft(event.index);
    }
    return this.found;
  }

  private events(): Event[] {
    const { names, nominals, document } = this.reading;
    const events: Event[] = [
      ...names.map((run, index) => ({ at: run.from, type: 'name' as const, index })),
      ...nominals.map((nominal, index) => ({ at: nominal.head, type: 'nominal' as const, index })),
    ];
    for (const [index, draft] of this.drafts.entries()) {
      const span = hull(draft.source) ?? hull(draft.cue) ?? hull(draft.content);
      const run = span ? tokensOf(document, span) : null;
      // Behind the names in its own source, before what follows.
      if (run) events.push({ at: (draft.source.length > 0 ? run.to : run.from) - 0.5, type: 'draft', index });
    }
    return events.sort((a, b) => a.at - b.at);
  }

  private draft(index: number): void {
    const draft = this.drafts[index];
    const mention = this.mentions[index];
    if (!draft) return;
    const referent = mention ? this.mention(mention, draft) : this.unprinted(draft, index);
    this.found[index] = referent;
    if (!referent) return;
    const span = hull(draft.source) ?? hull(draft.cue);
    const token = span ? this.reading.document.tokens[tokensOf(this.reading.document, span).from] : undefined;
    if (token && draft.parent === null) this.reading.lastSource = { referent, sentence: token.sentence };
  }

  private mention(mention: SourceMention, draft: Draft): Referent | null {
    switch (mention.form) {
      case 'name':
        return this.reading.named[mention.name] ?? null;
      case 'pronoun':
        return this.pronoun(mention, draft);
      case 'nominal':
        return this.nominal(mention.nominal, mention);
      case 'joint':
        return this.together(mention, draft);
      case 'quantity':
        return this.quantity(mention, draft);
      case 'other':
        return this.printed(mention.from, mention.to);
    }
  }

  /** "He", "it", "I", "who". */
  private pronoun(mention: SourceMention & { form: 'pronoun' }, draft: Draft): Referent | null {
    const { asks } = mention.pronoun;
    const place = this.place(mention.token, draft);
    let referent: Referent | null = null;
    if (asks === 'speaker' || asks === 'speakers') referent = place.quoted ? place.speaker : this.writer();
    else if (asks === 'relative') referent = this.relative(mention.token);
    else if (asks === 'he' || asks === 'she' || asks === 'it' || asks === 'they') {
      referent = antecedent(this.reading, asks, place) ?? this.namedLater(asks, mention.token);
      if (referent && (asks === 'he' || asks === 'she')) {
        referent.gender ??= asks;
        referent.kind ??= 'person';
      }
    }
    if (referent) see(this.reading, referent, mention.from, mention.to, 'pronoun');
    return referent;
  }

  private place(token: number, draft: Draft): Place {
    const { document } = this.reading;
    const quoted = document.quoteStates[token] !== 'outside';
    const parent = draft.parent === null ? null : this.speakerOf(draft.parent);
    const sentence = document.tokens[token]?.sentence ?? 0;
    const content = draft.content.find(({ start, end }) => end > start) ?? null;
    return { token, sentence, quoted, speaker: parent ?? (quoted ? this.quotedBy(token) : null), content };
  }

  private speakerOf(index: number): Referent | null {
    const mention = this.mentions[index];
    if (this.found[index] || !mention) return this.found[index] ?? null;
    // The speaker is printed behind the words: a name needs no reading before its turn.
    return mention.form === 'name'
      ? (this.reading.named[mention.name] ?? null)
      : this.earlySpeaker(mention, index);
  }

  /** A pronoun or description behind the quotation that holds this one: resolved as of here, noted later. */
  private earlySpeaker(mention: SourceMention, index: number): Referent | null {
    if (mention.form !== 'pronoun' || !this.drafts[index]) return null;
    const place = { ...this.place(mention.token, { ...this.drafts[index], parent: null }), quoted: false };
    return antecedent(this.reading, mention.pronoun.asks, place);
  }

  /** The source of the draft whose content holds the token, where no parent is known. */
  private quotedBy(token: number): Referent | null {
    const at = this.reading.document.tokens[token]?.start ?? -1;
    const holder = this.drafts.findIndex(
      ({ content, source }) =>
        content.some(({ start, end }) => start <= at && at < end) &&
        !source.some(({ start, end }) => start <= at && at < end),
    );
    return holder < 0 ? null : this.speakerOf(holder);
  }

  private writer(): Referent {
    this.author ??= this.reading.referents.make({ kind: 'author', names: ['the author'] });
    return this.author;
  }

  /** "Smith, who": the one named right before; "officials in Washington, who": the nearest noun that fits. */
  private relative(token: number): Referent | null {
    const { document, nameAt, names, named } = this.reading;
    const { tokens } = document;
    const human = /^who/.test((tokens[token] as Token).lower);
    const sentence = (tokens[token] as Token).sentence;
    let beforeName = false;
    for (let i = token - 1; i >= 0 && i > token - 30; i--) {
      const word = tokens[i] as Token;
      if (word.sentence !== sentence) break;
      const run = names[nameAt[i] ?? -1];
      const referent = run ? named[nameAt[i] ?? -1] : this.reading.byHead.get(i);
      if (run) {
        beforeName = true;
        const place = run.kind === 'place' || (referent?.kind !== 'person' && referent?.kind !== null);
        if (referent && !(human && place && run.kind !== 'people')) return referent;
        i = run.titleFrom;
      } else if (referent) {
        if (!human || /^(?:person|anonymous-person|group|author|organization)$/.test(referent.kind ?? 'x'))
          return referent;
      } else if (/^(?:i|me|my)$/.test(word.lower) && human) return this.writer();
      else if (!beforeName && !human && /^(?:Noun|Plural)$/.test(word.tag) && !sourceNoun(word.lower))
        return null;
    }
    return null;
  }

  /** "He said… Smith, who…": the first fitting person named within the next names, if no other stands between. */
  private namedLater(asks: 'he' | 'she' | 'it' | 'they', token: number): Referent | null {
    if (asks !== 'he' && asks !== 'she') return null;
    const { names, named, document } = this.reading;
    const sentence = document.tokens[token]?.sentence ?? 0;
    const next = firstNameBehind(names, token);
    for (let i = next; i < Math.min(names.length, next + LOOK_AHEAD); i++) {
      const referent = named[i];
      if (!referent || (document.tokens[names[i]?.from ?? 0]?.sentence ?? 0) > sentence + 2) return null;
      if (referent.kind === 'person' && (referent.gender === null || referent.gender === asks))
        return referent;
    }
    return null;
  }

  /** A description: of one known before, or of one who stays unnamed. `mention` is null outside of sources. */
  private nominal(nominal: Nominal, mention: SourceMention | null): Referent | null {
    const known = this.reading.byHead.get(nominal.head);
    const to = mention?.to ?? nominal.to;
    if (known) {
      if (known.seen.at(-1)?.token !== nominal.from)
        see(this.reading, known, nominal.from, nominal.to, 'nominal');
      if (mention && !known.named) this.rename(known, mention);
      return known;
    }
    const possessor = this.possessorOf(nominal);
    const referent =
      this.describedBefore(nominal, possessor, mention) ?? this.describe(nominal, possessor, to);
    this.reading.byHead.set(nominal.head, referent);
    see(this.reading, referent, nominal.from, nominal.to, 'nominal');
    if (mention && !referent.named) this.rename(referent, mention);
    return referent;
  }

  private describedBefore(
    nominal: Nominal,
    possessor: Referent | null,
    mention: SourceMention | null,
  ): Referent | null {
    const { determiner } = nominal;
    if (determiner === 'bare' || determiner === 'quantity') {
      if (determiner === 'bare' && nominal.plural) return this.bare.get(bareKey(nominal)) ?? null;
      if (determiner === 'bare' && mention && nominal.qualifiers.length === 0)
        return definite(this.reading, nominal, null);
      return null;
    }
    if (determiner === 'indefinite') return this.introduced(nominal);
    return definite(this.reading, nominal, possessor);
  }

  /** "A federal judge ruled … Judge Jane Roe said": who is introduced by a role at the top and named soon. */
  private introduced(nominal: Nominal): Referent | null {
    const { document, names, named } = this.reading;
    const sentence = document.tokens[nominal.head]?.sentence ?? 0;
    if (nominal.noun?.kind !== 'person' || nominal.plural || sentence > 3) return null;
    if (document.tokens[nominal.from]?.lower === 'another') return null;
    const next = firstNameBehind(names, nominal.head);
    let only: Referent | null = null;
    for (let i = next; i < names.length && i < next + 40; i++) {
      const referent = named[i];
      if (!referent || (document.tokens[names[i]?.from ?? 0]?.sentence ?? 0) > sentence + 10) break;
      if (!referent.heads.has(nominal.lemma) || referent.kind !== 'person' || referent.seen.length > 0)
        continue;
      if (only && only !== referent) return null;
      only = referent;
    }
    return only;
  }

  private describe(nominal: Nominal, possessor: Referent | null, to: number): Referent {
    const { document } = this.reading;
    const kind = nominalKind(document, nominal);
    const made = this.reading.referents.make({
      kind,
      names: [phraseName(document, nominal.from, Math.max(to, nominal.to))],
      plural: nominal.plural && kind !== 'government' && kind !== 'document',
      gender: nominal.noun?.gender ?? null,
      possessor,
      anonymous: isUnnamedHuman(document, nominal, kind),
    });
    made.heads.add(nominal.lemma);
    for (const word of nominal.qualifiers) made.qualifiers.add(word);
    if (nominal.determiner === 'bare' && nominal.plural) this.bare.set(bareKey(nominal), made);
    return made;
  }

  /** A source is called by its fullest printed phrase, qualifiers behind the noun included. */
  private rename(referent: Referent, mention: SourceMention): void {
    const name = phraseName(this.reading.document, mention.from, mention.to);
    if (name !== '' && !referent.names.includes(name)) referent.names.push(name);
  }

  private possessorOf(nominal: Nominal): Referent | null {
    const { possessor } = nominal;
    if (possessor === null) return null;
    const { nameAt, named, document, byHead } = this.reading;
    const index = nameAt[possessor] ?? -1;
    if (index >= 0) return named[index] ?? null;
    const pronoun = pronounOf(document.tokens[possessor]?.lower ?? '');
    if (!pronoun) return byHead.get(possessor) ?? null;
    const quoted = document.quoteStates[possessor] !== 'outside';
    if (pronoun.asks === 'speaker') return quoted ? this.quotedBy(possessor) : this.writer();
    const sentence = document.tokens[possessor]?.sentence ?? 0;
    return antecedent(this.reading, pronoun.asks, {
      token: possessor,
      sentence,
      quoted,
      speaker: null,
      content: null,
    });
  }

  /** "Stone and Pence": one source of two, the same one when printed again. */
  private together(mention: SourceMention & { form: 'joint' }, draft: Draft): Referent | null {
    const members = mention.parts.map((part) => this.mention(part, draft));
    const known = members.every((member) => member !== null)
      ? members.map((member) => member?.id).join(' ')
      : null;
    const name = phraseName(this.reading.document, mention.from, mention.to);
    const before = known === null ? undefined : this.joint.get(known);
    const referent =
      before ??
      this.reading.referents.make({
        kind: 'group',
        names: [name],
        plural: true,
        members: members.filter((member) => member !== null),
      });
    if (before && !before.names.includes(name)) before.names.push(name);
    if (known !== null) this.joint.set(known, referent);
    see(this.reading, referent, mention.from, mention.to, 'nominal');
    return referent;
  }

  /** "some", "both", "one of the doctors", "most of whom". */
  private quantity(mention: SourceMention & { form: 'quantity' }, draft: Draft): Referent | null {
    if (mention.of?.form === 'pronoun') return this.mention(mention.of, draft);
    if (/^(?:each|both|either|neither|two)$/.test(mention.word) && mention.of === null) {
      return this.reading.recent.find(({ members, plural }) => members.length > 1 || plural) ?? null;
    }
    if (mention.word === 'one' && mention.of === null) return null;
    return this.printed(mention.from, mention.to);
  }

  /** A source that stays as printed. */
  private printed(from: number, to: number): Referent | null {
    const { document } = this.reading;
    const name = phraseName(document, from, to);
    if (name === '' || pronounOf(name.toLowerCase())) return null;
    const first = (document.tokens[from] as Token).lower;
    const one = first === 'one' || first === 'another';
    const key = `printed ${name.toLowerCase()}`;
    const before = this.bare.get(key);
    const referent =
      before ??
      this.reading.referents.make({
        kind: one ? 'anonymous-person' : 'group',
        names: [name],
        plural: !one,
        anonymous: one,
      });
    this.bare.set(key, referent);
    see(this.reading, referent, from, to, 'nominal');
    return referent;
  }

  /** No source is printed: a quotation goes on, or a second verb has the first one's subject ("noted … and said"). */
  private unprinted(draft: Draft, index: number): Referent | null {
    const { document } = this.reading;
    const cue = hull(draft.cue);
    const content = hull(draft.content);
    if (!content) return null;
    const start = tokensOf(document, cue ?? content).from;
    const token = document.tokens[start];
    if (!token) return null;
    if (cue) return this.sharedSubject(start, index);
    if (document.quoteStates[start] === 'outside') return null;
    return this.quotationBefore(start);
  }

  private sharedSubject(cue: number, index: number): Referent | null {
    const { tokens } = this.reading.document;
    let before = cue - 1;
    while (before > 0 && tokens[before]?.tag === 'Adverb') before--;
    if (!/^(?:and|but|then|or)$/.test(tokens[before]?.lower ?? '')) return null;
    const sentence = tokens[cue]?.sentence;
    for (let i = index - 1; i >= 0 && i > index - 6; i--) {
      const other = this.drafts[i]?.cue[0];
      if (!other || this.drafts[i]?.parent !== this.drafts[index]?.parent) continue;
      const at = tokens[tokensOf(this.reading.document, other).from];
      if (at?.sentence === sentence && this.found[i]) return this.found[i] ?? null;
    }
    return null;
  }

  /** A quotation with neither cue nor source, right behind one of a known speaker in the same or last paragraph. */
  private quotationBefore(start: number): Referent | null {
    const { document, lastSource } = this.reading;
    const token = document.tokens[start] as Token;
    if (!lastSource) return null;
    const at = document.sentences[lastSource.sentence]?.from ?? 0;
    const paragraph = document.tokens[at]?.paragraph ?? -9;
    const opens = document.paragraphs[token.paragraph]?.from ?? -1;
    if (paragraph === token.paragraph) return lastSource.referent;
    return paragraph === token.paragraph - 1 && start - opens <= 1 ? lastSource.referent : null;
  }
}

function bareKey(nominal: Nominal): string {
  return [...nominal.qualifiers, nominal.lemma].join(' ');
}

function longest(spans: readonly TextSpan[]): TextSpan {
  return spans.reduce((best, span) => (span.end - span.start > best.end - best.start ? span : best));
}

/** Index of the first name that begins behind the token; names are in order. */
function firstNameBehind(names: Reading['names'], token: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.from ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
