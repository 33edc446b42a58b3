import type { CueRow } from '../lexicon/cueRow.ts';
import { JUDGEMENT_CUES } from '../lexicon/judgementCues.ts';
import { SPEECH_CUES } from '../lexicon/speechCues.ts';
import { THOUGHT_CUES } from '../lexicon/thoughtCues.ts';

/** How a cue verb is inflected. `past` is also the participle of regular verbs. */
export type CueForm = 'base' | 'present' | 'past' | 'participle' | 'gerund';

/** A cue verb as it can be met in a text. */
export interface CueEntry {
  readonly lemma: string;
  readonly cueClass: CueRow[1];
  readonly frames: ReadonlySet<string>;
  readonly form: CueForm;
}

/** Rows: base form, past, participle. */
const IRREGULAR: readonly (readonly [string, string, string])[] = [
  ['say', 'said', 'said'],
  ['tell', 'told', 'told'],
  ['write', 'wrote', 'written'],
  ['think', 'thought', 'thought'],
  ['know', 'knew', 'known'],
  ['feel', 'felt', 'felt'],
  ['get', 'got', 'gotten'],
  ['see', 'saw', 'seen'],
  ['find', 'found', 'found'],
  ['show', 'showed', 'shown'],
  ['swear', 'swore', 'sworn'],
  ['seek', 'sought', 'sought'],
  ['speak', 'spoke', 'spoken'],
  ['read', 'read', 'read'],
  ['understand', 'understood', 'understood'],
  ['foresee', 'foresaw', 'foreseen'],
  ['hear', 'heard', 'heard'],
  ['forecast', 'forecast', 'forecast'],
];

/** Verbs of more than one syllable that double their last letter, and short ones that do. */
const DOUBLES = new Set([
  'plan',
  'quip',
  'slam',
  'admit',
  'brag',
  'refer',
  'prefer',
  'dub',
  'chat',
  'get',
  'snap',
  'marvel',
  'rebut',
  'extol',
  'commit',
  'infer',
  'aver',
  'regret',
]);

/** Verbs that double it in British spelling alone: "signaled", "signalled". */
const DOUBLES_OR_NOT = new Set(['label', 'marvel', 'signal']);

function forms(lemma: string): (readonly [string, CueForm])[] {
  const irregular = IRREGULAR.find(([base]) => base === lemma);
  const e = lemma.endsWith('e');
  const consonantY = /[^aeiou]y$/.test(lemma);
  const stem = DOUBLES.has(lemma) ? lemma + lemma.at(-1) : e ? lemma.slice(0, -1) : lemma;
  const present = consonantY
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const past = consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const british: (readonly [string, CueForm])[] = DOUBLES_OR_NOT.has(lemma)
    ? [
        [`${lemma}led`, 'past'],
        [`${lemma}ling`, 'gerund'],
      ]
    : [];
  return [
    ...british,
    [lemma, 'base'],
    [present, 'present'],
    [irregular?.[1] ?? past, 'past'],
    [irregular?.[2] ?? past, 'participle'],
    [`${stem}ing`, 'gerund'],
  ];
}

/** Every form of every cue verb; rows of one lemma are joined, the first row gives the class. */
const ENTRIES: ReadonlyMap<string, CueEntry> = entries([...SPEECH_CUES, ...THOUGHT_CUES, ...JUDGEMENT_CUES]);

function entries(rows: readonly CueRow[]): Map<string, CueEntry> {
  const found = new Map<string, CueEntry>();
  const frames = new Map<string, Set<string>>();
  for (const [lemma, cueClass, frameList] of rows) {
    const known = frames.get(lemma);
    for (const frame of frameList.split(' ')) known?.add(frame);
    if (known) continue;
    const own = new Set(frameList.split(' '));
    frames.set(lemma, own);
    for (const [text, form] of forms(lemma)) {
      if (!found.has(text)) found.set(text, { lemma, cueClass, frames: own, form });
    }
  }
  return found;
}

/** The cue verb that this token can be by its letters, or null. Whether it is a verb here is not asked. */
export function cueEntry(token: { readonly lower: string }): CueEntry | null {
  return ENTRIES.get(token.lower) ?? null;
}
