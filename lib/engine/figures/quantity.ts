import type { Document, Token } from '../document.ts';
import { sameEvent } from '../lexicon/events.ts';

/** What tells whether two figures count the same thing. */
export interface Counted {
  /** Token of the number's last word, and of the last word of its unit or counted noun. */
  readonly number: number;
  readonly last: number;
  readonly value: number | null;
  readonly upTo: number | null;
  readonly unit: string | null;
  /** True if a counted noun is printed; its head is the token `last`. */
  readonly counts: boolean;
  /** Who states it; null for the article's own voice. */
  readonly sourceId: string | null;
}

/** Where the verb is looked for, in tokens before the number and behind what it counts. */
const BEFORE = 3;
const BEHIND = 5;
/** A bare number up to this, or a duration, is often the same by chance. */
const SMALL = 20;

/**
 * Which figures state the same quantity: the same value of the same thing wherever it is printed again, and other
 * values where another source tells the same event of the same thing ("killed 32 people", "20 people had died").
 *
 * @returns for each figure the id of its quantity, "q1" … in order of appearance.
 */
export function quantities(document: Document, figures: readonly Counted[]): string[] {
  const byValue = new Map<string, string>();
  const byEvent = new Map<string, { id: string; sourceIds: Set<string | null> }>();
  let made = 0;
  return figures.map((figure) => {
    const value = valueKey(document, figure);
    const event = eventKey(document, figure);
    const rival = event === null ? undefined : byEvent.get(event);
    const differs = rival && !rival.sourceIds.has(figure.sourceId) ? rival.id : undefined;
    const id = (value === null ? undefined : byValue.get(value)) ?? differs ?? `q${++made}`;
    if (value !== null && !byValue.has(value)) byValue.set(value, id);
    if (event !== null) {
      if (rival?.id === id) rival.sourceIds.add(figure.sourceId);
      else if (!rival) byEvent.set(event, { id, sourceIds: new Set([figure.sourceId]) });
    }
    return id;
  });
}

/** The value with what it measures; null where that alone does not tell. */
function valueKey(document: Document, { number, last, value, upTo, unit, counts }: Counted): string | null {
  const noun = counts ? nounOf(document, last) : '';
  const vague = noun === '' && (unit === null || value === null || isTime(unit));
  if (vague && (value ?? 0) <= SMALL) return null;
  const printed = value ?? document.tokens[number]?.lower;
  return JSON.stringify([printed, upTo, unit, noun]);
}

function isTime(unit: string): boolean {
  return /^(?:second|minute|hour|day|week|month|year|decade|centurie)s$/.test(unit);
}

/** The thing counted with what happens to it; null for measures and where no such verb is near. */
function eventKey(document: Document, { number, last, unit, counts }: Counted): string | null {
  if (unit !== null || !counts) return null;
  const event = eventNear(document.tokens, number, last);
  return event && `${event} ${nounOf(document, last)}`;
}

/** "killing 32 people", "32 people were killed", "32 people had died". */
function eventNear(tokens: readonly Token[], number: number, last: number): string | null {
  const { sentence } = tokens[number] as Token;
  const at = (i: number): string | null => {
    const token = tokens[i];
    return token?.sentence === sentence ? sameEvent(token.lemma) : null;
  };
  for (let i = last + 1; i <= last + BEHIND; i++) {
    if (/^[,;.“”"]$/.test(tokens[i]?.text ?? '')) break;
    const event = at(i);
    if (event) return event;
  }
  for (let i = number - 1; i >= number - BEFORE; i--) {
    const event = at(i);
    if (event) return event;
  }
  return null;
}

function nounOf({ tokens }: Document, last: number): string {
  return (tokens[last]?.lower ?? '').replace(/(?:ies|(?<!s)s)$/, (end) => (end === 'ies' ? 'y' : ''));
}
