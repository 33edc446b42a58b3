/** Closed classes of words that the rules ask for. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const AUXILIARIES = set(
  "is are was were am be been being 's 're 'm has have had having 've do does did will would can could may might must should shall 'll 'd wo ca",
);
export const BE = set("is are was were am be been being 's 're 'm");
/** Pronouns that can only be a subject: a verb follows them. */
export const PERSONS = set('i you he she it we they who');
export const SUBJECT_PRONOUNS = set(
  'i you he she it we they who everyone everybody someone one nobody some many others both few most several',
);
export const RELATIVES = set('who which that whom');
export const OBJECT_PRONOUNS = set('me you him her it us them himself herself themselves itself');
export const SUBORDINATORS = set(
  'if when while because although though unless until since whereas after before as once whether',
);
export const WH = set('how what why whether if when who where which');
export const PREPOSITIONS = set(
  'of in at on for from with to by about against into over under between among through during after before since without within across behind near around toward towards amid via despite like than',
);
/** Prepositions that go on with a noun phrase ("the head of the bank"). */
export const NOUN_LINKS = set('of for from at in with on');
/** "Reuters reported, [citing] two officials": what leads in whom somebody relies on. */
export const CITING = set('citing quoting');
export const DATES = set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow january february march april may june july august september october november december earlier later recently afternoon morning evening night week month year weekend',
);
export const OPENERS = set('but and so yet or however still meanwhile then also indeed');
export const ADVERBS = set(
  "also not n't never ever always often repeatedly still already just even only further later then again recently soon once simply quickly now once first since long actually really previously immediately",
);
export const DETERMINERS = set(
  'a an the this these those his her its their our my your some any no each every another both several many most all few one two three four five six',
);
