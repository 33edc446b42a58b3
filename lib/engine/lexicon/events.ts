/**
 * Words for what happens to those who are counted, by event: two figures of the same thing and event count the same.
 * Rows: dictionary forms, the first names the event; an example with two figures of one quantity.
 */
const ROWS: readonly (readonly [string, string])[] = [
  ['kill die dead perish slay', 'The ministry said 32 people were killed; the army said 20 people had died.'],
  [
    'injure wound hurt injured wounded',
    'Police said 40 people were hurt; a witness said 60 people were wounded.',
  ],
  ['arrest detain jail', 'Police arrested 12 people; organizers said 30 people were detained.'],
  ['evacuate displace flee', 'The army evacuated 200 people; the agency said 900 people had fled.'],
  [
    'attend gather march rally turn',
    'Police said 5,000 people marched; organizers said 20,000 people marched.',
  ],
  ['destroy level', 'The council said 30 homes were leveled; residents said 50 homes were destroyed.'],
  ['damage', 'The council said 30 homes were damaged; residents said 50 homes were damaged.'],
  ['miss missing', 'Police said 4 people were missing; the crew said 9 people were missing.'],
  ['rescue save', 'The crew rescued 7 people; the navy said 11 people were saved.'],
  ['infect', 'The clinic said 70 people were infected; the union said 90 people were infected.'],
  ['strike walk', 'The firm said 300 workers walked out; the union said 900 workers struck.'],
  ['fire dismiss lay', 'The firm said 40 workers were fired; the union said 70 workers were dismissed.'],
  ['seize confiscate', 'Police seized 30 guns; the agency said 40 guns were confiscated.'],
];

const EVENTS = new Map(
  ROWS.flatMap(([words]) => words.split(' ').map((word) => [word, words.split(' ')[0] ?? word] as const)),
);

/** The event that a word names, or null. @param lemma a dictionary form in lower case. */
export function sameEvent(lemma: string): string | null {
  // A participle that stands as an adjective is its own dictionary form: "were infected".
  return (
    EVENTS.get(lemma) ?? EVENTS.get(lemma.replace(/ed$/, '')) ?? EVENTS.get(lemma.replace(/d$/, '')) ?? null
  );
}

/** The examples, for the test that each row works. */
export const EVENT_EXAMPLES: readonly string[] = ROWS.map(([, example]) => example);
