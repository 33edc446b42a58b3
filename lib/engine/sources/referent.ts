import type { MentionForm, SourceKind, TextSpan } from '../../model.ts';
import type { Gender } from '../lexicon/givenNames.ts';

/** One place where a referent is mentioned, with what tells how likely a later pronoun means it. */
export interface Seen {
  readonly span: TextSpan;
  readonly form: MentionForm;
  readonly token: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** Inside quotation marks. */
  readonly quoted: boolean;
  /** In what somebody is reported to say, quoted or not. */
  readonly reported: boolean;
  /** Subject of its clause, as far as word order tells. */
  readonly subject: boolean;
  /** "Trump's plan", "Trump voters": it only describes another noun. */
  readonly modifier: boolean;
}

/**
 * Someone or something that the article mentions and that may be a source. Grows while the article is read;
 * lives only within one call of pass 4.
 */
export interface Referent {
  readonly id: number;
  /** What it is as far as its names and nouns tell; null while unknown. */
  kind: SourceKind | null;
  /** Printed forms of its name, without title or article, fullest first. */
  readonly names: string[];
  /** Roles and nouns it was described by, as dictionary forms ("official", "senator", "group"). */
  readonly heads: Set<string>;
  /** Words that qualified those nouns ("terrorist", "u.s."). */
  readonly qualifiers: Set<string>;
  gender: Gender | null;
  plural: boolean;
  /** Named by a proper name, not by a description alone. */
  named: boolean;
  anonymous: boolean;
  /** "her lawyer": whose. */
  possessor: Referent | null;
  /** The members of "Stone and Pence". */
  members: readonly Referent[];
  /** "a spokesman for the bank": the bank. */
  speaksFor: Referent | null;
  readonly seen: Seen[];
  /** Printed role or affiliation, best one first. */
  description: TextSpan | null;
}

/** The referents of one article in the order in which they were made. */
export class Referents {
  readonly all: Referent[] = [];

  make(start: Partial<Omit<Referent, 'id' | 'heads' | 'qualifiers' | 'seen'>>): Referent {
    const made: Referent = {
      id: this.all.length,
      kind: null,
      names: [],
      heads: new Set(),
      qualifiers: new Set(),
      gender: null,
      plural: false,
      named: false,
      anonymous: false,
      possessor: null,
      members: [],
      speaksFor: null,
      seen: [],
      description: null,
      ...start,
    };
    this.all.push(made);
    return made;
  }
}

/** Printed forms kept of one name: more are data, no prose. */
const MOST_NAMES = 40;

/** Notes one more printed form of the name. */
export function alsoNamed(referent: Referent, name: string): void {
  if (name === '' || referent.names.length >= MOST_NAMES || referent.names.includes(name)) return;
  referent.names.push(name);
}
