import type { SourceKind } from '../../model.ts';
import { isCountryman, isState } from '../lexicon/places.ts';
import { nameWord } from '../lexicon/properNames.ts';
import type { Nominal } from './nominal.ts';
import type { Reading } from './reading.ts';
import type { Referent } from './referent.ts';

/** Nouns so general that any source of their kind may be meant: "the company", "the woman". */
const GENERAL = new Set(
  `company group organization agency website newspaper magazine network broadcaster publication department country nation
  state government union campaign party association alliance coalition man woman boy girl institute university court
  ministry firm team club militia committee panel court bank airline charity foundation think-tank startup tabloid
  survey study report channel union outlet lender insurer retailer manufacturer maker supplier publisher chain brand conglomerate
  utility brewer miner force regulator watchdog`.split(/\s+/),
);
/** Words that tell nothing about whom a noun means. */
const EMPTY = new Set('the a an this that these those same said new own former'.split(' '));
/** Research by different names: "a study … the survey". */
const RESEARCH = new Set('study survey report research analysis'.split(' '));

const SCORE = {
  /** The same noun, or a role of the one named. */
  sameHead: 3,
  /** The noun stands in the name: "the court" for the Supreme Court. */
  inName: 3.2,
  /** Nothing but the kind fits. */
  kindOnly: 1.2,
  /** A name that may be of anything. */
  unknownKind: -0.5,
  /** "the study" for a survey. */
  research: 2,
  /** "Roe's lawyer" for the one printed before as a lawyer for Roe. */
  speaksFor: 4,
  /** Each word that both phrases share. */
  sharedWord: 0.7,
  /** Each sentence since the last mention. */
  sentence: -0.12,
  sentenceKindOnly: -0.25,
  lastSource: 0.5,
  subject: 0.2,
} as const;
/** Below this the description stays on its own. */
const LEAST = 0.6;

/** Nouns by which articles call somebody whom they named just before, so as not to repeat the name. */
const ELEGANT = new Set(
  `mp mep msp peer backbencher actor actress singer rapper musician artist celebrity comedian star presenter author novelist
  poet striker midfielder defender goalkeeper quarterback forward footballer boxer golfer swimmer sprinter cyclist
  athlete politician billionaire businessman tycoon economist astronomer scientist historian`.split(/\s+/),
);
/** Sentences between the name and that description, at most. */
const NEAR = 2;

/**
 * "Chris Grail warned … The Conservative MP said", "Ann Cole won again. “It was hard,” the 22-year-old said": the person whom
 * the article named last as somebody who does something, else who spoke last; null where that is no named person.
 */
export function calledAnew(reading: Reading, nominal: Nominal): Referent | null {
  const { noun, lemma, plural, determiner, head } = nominal;
  const token = reading.document.tokens[head];
  if (!token || plural || determiner !== 'definite') return null;
  const isAnyone = /year-old$/.test(token.lower) || isCountryman(token.lower);
  if (!isAnyone && !ELEGANT.has(lemma)) return null;
  const fits = (referent: Referent): boolean =>
    referent.named &&
    referent.kind === 'person' &&
    !(noun?.gender && referent.gender && noun.gender !== referent.gender) &&
    // Someone known by another role is not called by this one.
    (isAnyone || referent.heads.size === 0);
  const near = (sentence: number): boolean => token.sentence - sentence <= NEAR;
  const { lastSource } = reading;
  if (isAnyone) {
    const actor = lastActor(reading, near);
    if (actor && fits(actor)) return actor;
  }
  return lastSource && near(lastSource.sentence) && fits(lastSource.referent) ? lastSource.referent : null;
}

/** Whoever was the last subject among the people named, outside of what is quoted. */
function lastActor({ recent }: Reading, near: (sentence: number) => boolean): Referent | null {
  let last = -1;
  let actor: Referent | null = null;
  for (const referent of recent) {
    const seen = referent.seen.findLast(({ subject, quoted }) => subject && !quoted);
    if (referent.kind !== 'person' || !seen || !near(seen.sentence) || seen.token <= last) continue;
    last = seen.token;
    actor = referent;
  }
  return actor;
}

/** Whom a definite description means among those mentioned before ("the official", "the terrorist group"), or null. */
export function definite(reading: Reading, nominal: Nominal, possessor: Referent | null): Referent | null {
  const sentence = reading.document.tokens[nominal.head]?.sentence ?? 0;
  let best: Referent | null = null;
  let most: number = LEAST;
  for (const referent of reading.recent) {
    const fit = fitness(reading, referent, nominal, possessor);
    if (fit === null) continue;
    // "the Acme takeover … The company": a name that only qualifies another noun does not come to mind.
    const last = referent.seen.findLast(({ modifier }) => !modifier) ?? referent.seen.at(-1);
    if (fit < SCORE.research && last?.modifier) continue;
    const age = Math.max(0, sentence - (last?.sentence ?? sentence));
    let score = fit + (fit < SCORE.research ? SCORE.sentenceKindOnly : SCORE.sentence) * age;
    if (reading.lastSource?.referent === referent) score += SCORE.lastSource;
    if (last?.subject) score += SCORE.subject;
    if (score > most) {
      best = referent;
      most = score;
    }
  }
  return best;
}

function fitness(
  reading: Reading,
  referent: Referent,
  nominal: Nominal,
  possessor: Referent | null,
): number | null {
  const { noun, lemma, plural } = nominal;
  // "the 37-year-old": a noun that no list knows means the one whom the same words named before.
  if (!noun) {
    const again = nominal.determiner === 'definite' && !referent.named && plural === referent.plural;
    return again && sameWords(referent, nominal) ? SCORE.sameHead : null;
  }
  if (referent.members.length > 0 || referent.kind === 'author') return null;
  if (plural !== referent.plural && /^(?:person|group|organization)$/.test(noun.kind)) return null;
  if (noun.gender && referent.gender && noun.gender !== referent.gender) return null;
  if (possessor && referent.possessor && possessor !== referent.possessor) return null;
  if (referent === possessor) return null;
  const words = nominal.qualifiers.filter((word) => !EMPTY.has(word));
  if (referent.heads.has(lemma)) {
    const shared = words.filter((word) => knows(referent, word)).length;
    if (words.length > 0 && shared === 0 && referent.qualifiers.size > 0) return null;
    if (possessor && !referent.possessor && !referent.named) return null;
    if (possessor && referent.speaksFor === possessor) return SCORE.sameHead + SCORE.speaksFor;
    return SCORE.sameHead + shared * SCORE.sharedWord;
  }
  if (possessor) return null;
  // "the paper" for a study
  if (lemma === 'newspaper' && words.length === 0 && isResearch(referent) && isPaper(reading, nominal))
    return SCORE.research;
  if (!kindFits(referent.kind, noun.kind)) return null;
  const name = referent.names.join(' ').toLowerCase();
  const wordsOfName = name.split(/[\s.]+/);
  if (referent.named && wordsOfName.includes(lemma) && words.every((word) => wordsOfName.includes(word)))
    return SCORE.inName;
  if (RESEARCH.has(lemma) && isResearch(referent) && words.length === 0) return SCORE.research;
  if (!GENERAL.has(lemma) || noun.kind === 'document') return null;
  if (words.some((word) => reading.nameAt[nominal.head] === -1 && isState(word))) return null;
  if (ofOtherName(reading, nominal, referent)) return null;
  // A state is no agency, army or newspaper of its own.
  if (isState(name) && !/^(?:state|country|nation)$/.test(lemma)) return null;
  if (lemma === 'state' || lemma === 'country' || lemma === 'nation')
    return isState(name) ? SCORE.kindOnly : null;
  if (
    /^(?:court|panel|committee|bank|university|institute|party|campaign|foundation|ministry|department)$/.test(
      lemma,
    )
  )
    return null;
  if (lemma === 'government') return null;
  // "the force" for the police of a place, and for no other office.
  if (lemma === 'force' && !/\bpolice\b|\bconstabulary\b/.test(name)) return null;
  if (!referent.named) return null;
  // "the woman" may be one who was only described: a name is no better guess.
  if (noun.kind === 'person') return null;
  if (referent.kind === null) return SCORE.kindOnly + SCORE.unknownKind;
  return SCORE.kindOnly + (wordsOfName.some((word) => nameWord(word) === noun.kind) ? 0.3 : 0);
}

const isResearch = ({ heads }: Referent): boolean => [...heads].some((head) => RESEARCH.has(head));

const isPaper = ({ document }: Reading, { head }: Nominal): boolean =>
  document.tokens[head]?.lower === 'paper';

/** The same head and the same qualifiers. */
function sameWords({ heads, qualifiers }: Referent, nominal: Nominal): boolean {
  const words = nominal.qualifiers.filter((word) => !EMPTY.has(word));
  return heads.has(nominal.lemma) && words.every((word) => qualifiers.has(word));
}

/** "the Margravia group": a name before the noun says which one, and not the one asked for. */
function ofOtherName(
  { document, nameAt, names, named }: Reading,
  nominal: Nominal,
  referent: Referent,
): boolean {
  for (let i = nominal.from; i < nominal.head; i++) {
    const run = names[nameAt[i] ?? -1];
    if (!run || run.kind === 'people' || run.kind === 'place' || named[nameAt[i] ?? -1] === referent)
      continue;
    if (!knows(referent, document.tokens[i]?.lower ?? '')) return true;
  }
  return false;
}

function knows(referent: Referent, word: string): boolean {
  return referent.qualifiers.has(word) || referent.names.some((name) => name.toLowerCase().includes(word));
}

function kindFits(kind: SourceKind | null, wanted: SourceKind): boolean {
  if (kind === null) return wanted !== 'document' && wanted !== 'group';
  return kind === wanted;
}
