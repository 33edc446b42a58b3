import type { Token } from '../document.ts';
import { sourceNoun } from '../lexicon/sourceNouns.ts';
import { described } from './described.ts';
import { nominalKind } from './kind.ts';
import { nominalAt } from './nominal.ts';
import type { Referent } from './referent.ts';
import { type State, writer } from './state.ts';

/** How many tokens back "who" looks for whom it means. */
const FARTHEST = 30;
const HUMAN = /^(?:person|anonymous-person|group|author|organization)$/;
const JOINS = /^(?:both|all|are|were|have)$/;

/**
 * Whom "who", "which" or "that" means: "Smith, who" the one named right before, "officials in Washington, who" the
 * nearest noun for people.
 */
export function relative(state: State, token: number): Referent | null {
  const { document, nameAt, names, named, byHead } = state.reading;
  const { tokens } = document;
  const human = /^who/.test((tokens[token] as Token).lower);
  const thing = (tokens[token] as Token).lower === 'which';
  const { sentence } = tokens[token] as Token;
  let pastName = false;
  const near = describedBefore(state, token, !human);
  if (near) return near;
  for (let i = token - 1; i >= 0 && i > token - FARTHEST; i--) {
    const word = tokens[i] as Token;
    if (word.sentence !== sentence) break;
    // "Trent, head of the group (owned by Sullivan), who": what stands in brackets is not meant.
    if (word.text === ')') {
      while (i > token - FARTHEST && tokens[i]?.text !== '(') i--;
      continue;
    }
    const index = nameAt[i] ?? -1;
    const run = names[index];
    const referent = run ? named[index] : byHead.get(i);
    if (run && referent) {
      pastName = true;
      const speaks = !human || run.kind === 'people' || referent.kind === 'person' || referent.kind === null;
      // "at the school in Morganville, who": nobody speaks behind a preposition of place.
      const isWhere =
        referent.kind === null && /^(?:in|at|near|from|of|for)$/.test(tokens[run.titleFrom - 1]?.lower ?? '');
      if (
        speaks &&
        !(human && isWhere) &&
        !(thing && referent.kind === 'person') &&
        !(human && run.kind === 'place')
      )
        return pair(state, run.titleFrom, token, referent);
      i = run.titleFrom;
    } else if (referent) {
      // "the head of a group (…), who": an organization is meant only right before.
      const near = referent.kind !== 'organization' || i >= token - 2;
      if (!human || (near && HUMAN.test(referent.kind ?? ''))) return referent;
    } else if (human && /^(?:i|me|my)$/.test(word.lower)) return writer(state);
    else if (!pastName && !human && /^(?:Noun|Plural)$/.test(word.tag) && !sourceNoun(word.lower))
      return null;
  }
  return null;
}

/** "a former spymaster who", "playbooks that": a noun right before that no list knows; null where one is known. */
function describedBefore(state: State, token: number, thing: boolean): Referent | null {
  const { document, nameAt, byHead } = state.reading;
  const { tokens } = document;
  const head = tokens[token - 1]?.text === ',' ? token - 2 : token - 1;
  const noun = tokens[head];
  if (!noun || noun.sentence !== tokens[token]?.sentence || nameAt[head] !== -1 || byHead.has(head))
    return null;
  if (!/^(?:Noun|Plural)$/.test(noun.tag) || !/^\p{Ll}/u.test(noun.text) || (thing && head < token - 1))
    return null;
  if (sourceNoun(noun.lower)) return null;
  const nominal = nominalAt(document, head, 0);
  // "those in the finance world who", "the 30 percent who" mean people whom the noun does not name.
  if (!thing && !HUMAN.test(nominalKind(document, nominal))) return null;
  return described(state, nominal, null);
}

/** "Nadella and Kotick, who both pledged": the two of them. */
function pair(state: State, from: number, token: number, second: Referent): Referent {
  const { document, nameAt, named } = state.reading;
  const { tokens, text } = document;
  if (tokens[from - 1]?.lower !== 'and' || !JOINS.test(tokens[token + 1]?.lower ?? '')) return second;
  const first = named[nameAt[from - 2] ?? -1];
  if (!first || first === second || first.kind !== 'person') return second;
  const key = `${first.id} ${second.id}`;
  const known = state.joint.get(key);
  if (known) return known;
  let start = from - 2;
  while (start > 0 && nameAt[start - 1] === nameAt[from - 2]) start--;
  const run = state.reading.names[nameAt[start] ?? -1];
  let end = token;
  while (end > from && !/[\p{L}\p{N}]/u.test(tokens[end - 1]?.text ?? '')) end--;
  const name = text.slice((tokens[run?.from ?? start] as Token).start, (tokens[end - 1] as Token).end);
  const made = state.reading.referents.make({
    kind: 'group',
    names: [name],
    plural: true,
    members: [first, second],
  });
  state.joint.set(key, made);
  return made;
}
