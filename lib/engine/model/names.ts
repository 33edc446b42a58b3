import type { Document, Token } from '../document.ts';

/** Words printed with a capital that say what someone is, not who: they stay as they are. */
const KEPT = new Set(
  (
    'mr. mrs. ms. dr. sen. rep. gov. prof. gen. lt. col. capt. president vice senator senate secretary minister ' +
    'ministry governor mayor congressman congresswoman congress representative chairman chairwoman chair judge ' +
    'justice attorney general court supreme house department police committee commission bureau agency union ' +
    'party campaign university institute office council bank group association company times post news journal ' +
    'press republican republicans democrat democrats democratic gop official officials spokesman spokeswoman ' +
    'director chief professor king queen pope prince sheriff officer leader speaker ambassador treasury state ' +
    'states national federal white reuters i god internet media study report survey poll'
  ).split(' '),
);
const NOMINAL = new Set(['ProperNoun', 'Noun', 'Plural', 'Possessive', 'Unknown']);
const NAMED = new Set(['person', 'organization', 'place']);
/** Words that the tagger takes for parts of names in headlines in capitals. */
const CLOSED = new Set(
  (
    'a an the and or but nor so yet in on at of to for from by with about into over after before during between ' +
    'through against under as if than that this these those it its he she they we you his her their our my your ' +
    'who what when where why how which will would can could may might must shall should is are was were be been ' +
    'being has have had do does did not no all any some more most many few one two new out up down off'
  ).split(' '),
);
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /\p{N}/u;

/**
 * The word by which the model knows each token: names are only known as what they name, numbers by their
 * length, so that nobody's name becomes evidence for anything (and the model holds in other years and
 * countries).
 *
 * A capital alone makes no name at the start of a sentence; there the word must be a name elsewhere in the
 * document, or known as one to the tagger.
 *
 * @param isCue whether a word is a frequent cue: "Says" in a headline in capitals is no name.
 * @returns one word a token: its lower-case form, or "<person>", "<organization>", "<place>", "<name>", "<2>".
 */
export function maskedWords(document: Document, isCue: (lower: string) => boolean): string[] {
  const { tokens } = document;
  const starts = new Set<number>();
  for (const { from, to } of document.sentences) {
    let first = from;
    while (first < to && tokens[first]?.tag === 'Punctuation') first++;
    starts.add(first);
  }
  const opens = (i: number): boolean => starts.has(i) || document.quoteStates[i - 1] === 'opening';
  const capital = new Set<string>();
  const small = new Set<string>();
  tokens.forEach((token, i) => {
    if (!CAPITAL.test(token.text)) small.add(token.lower);
    else if (!opens(i) && NOMINAL.has(token.tag)) capital.add(token.lower);
  });
  return tokens.map((token, i) => {
    if (DIGIT.test(token.text.charAt(0))) return `<${Math.min(token.text.length, 5)}>`;
    if (!CAPITAL.test(token.text) || KEPT.has(token.lower) || token.entity === 'date') return token.lower;
    if (isCue(token.lower) || (token.entity !== 'person' && CLOSED.has(token.lower))) return token.lower;
    const name =
      token.tag === 'ProperNoun' ||
      NAMED.has(token.entity ?? '') ||
      (NOMINAL.has(token.tag) && capital.has(token.lower) && !(opens(i) && small.has(token.lower)));
    return name ? classOf(token) : token.lower;
  });
}

function classOf({ entity }: Token): string {
  return entity === 'person' || entity === 'organization' || entity === 'place' ? `<${entity}>` : '<name>';
}
