import type { TextSpan } from '../../model.ts';
import type { Token } from '../document.ts';
import { PREPOSITIONS } from '../lexicon/functionWords.ts';
import { unitOf } from '../lexicon/units.ts';
import type { PrintedNumber } from './printedNumber.ts';

/** What a number measures or counts. */
export interface Measure {
  readonly unit: string | null;
  readonly counted: TextSpan | null;
  /** Behind the last token of the unit or counted noun. */
  readonly to: number;
}

/** Tokens between a number and the noun that it counts, at most. */
const WIDEST = 4;
const QUALIFIER =
  /^(?:Adjective|Noun|ProperNoun|Value|Gerund|Unknown|Participle|PastTense|Infinitive|PresentTense|Possessive)$/;
const WORD = /^[\p{L}]/u;
const STOP =
  /^(?:and|or|but|that|who|which|is|was|are|were|be|been|had|has|have|said|says|not|to|when|while|if|he|she|they|it|we|i|you|the|a|an|than|more|later|ago|away)$/;

/** The unit or counted noun behind the number. */
export function measure(tokens: readonly Token[], number: PrintedNumber): Measure {
  const { to, currency, joined, form } = number;
  // "10,000/-" is how shillings are printed.
  if (!currency && tokens[to]?.text === '/' && /^[-–]$/.test(tokens[to + 1]?.text ?? ''))
    return { unit: 'shillings', counted: null, to };
  if (currency) return rate(tokens, currency, to, null);
  const tight = joined === '' ? undefined : unitOf(joined.split('-')[0] ?? '');
  // A hyphen at the text's end joins nothing.
  const hyphen = to + 1 < tokens.length ? (tokens[to]?.text ?? '') : '';
  // "5m", "5-day": the unit is joined.
  if (tight) return { unit: tight.name, counted: null, to: /^[-‑]$/.test(hyphen) ? to + 2 : to };
  if (form === 'score') return { unit: 'score', ...counted(tokens, to) };
  const next = tokens[to]?.lower ?? '';
  if (next === 'per' && tokens[to + 1]?.lower === 'cent') return share(tokens, to + 2, 'percent');
  if (next === 'percentage' && /^points?$/.test(tokens[to + 1]?.lower ?? ''))
    return { unit: 'percentage points', counted: null, to: to + 2 };
  const unit = unitOf(next);
  if (unit?.measured === 'share') return share(tokens, to + 1, unit.name);
  if (form === 'fraction') return share(tokens, to, 'share');
  if (form === 'multiple') return { unit: 'times', counted: null, to };
  if (unit && !(unit.measured === 'duration' && next === 'second'))
    return rate(tokens, unit.name, to + 1, of(tokens, to + 1));
  if (next === 'square' || next === 'cubic') {
    const area = unitOf(tokens[to + 1]?.lower ?? '');
    if (area) return rate(tokens, `${next} ${area.name}`, to + 2, null);
  }
  return { unit: null, ...counted(tokens, joined === '' || hyphen !== '-' ? to : to + 2) };
}

/** "53 percent of voters". */
function share(tokens: readonly Token[], to: number, unit: string): Measure {
  const whole = of(tokens, to);
  return whole ? { unit, counted: whole.span, to: whole.to } : { unit, counted: null, to };
}

/** "of voters": what the share is taken of, or null. */
function of(tokens: readonly Token[], at: number): { span: TextSpan; to: number } | null {
  if (tokens[at]?.lower !== 'of') return null;
  let from = at + 1;
  if (/^(?:the|all|a|an|its|his|her|their|our|my)$/.test(tokens[from]?.lower ?? '')) from++;
  const found = counted(tokens, from);
  if (!found.counted) return null;
  const start = tokens[at + 1]?.start ?? found.counted.start;
  return { span: { start, end: found.counted.end }, to: found.to };
}

/** "$53 million a week", "two billion tons per year". */
function rate(
  tokens: readonly Token[],
  unit: string,
  to: number,
  whole: { span: TextSpan; to: number } | null,
): Measure {
  const joint = tokens[to]?.lower ?? '';
  const per = unitOf(tokens[to + 1]?.lower ?? '');
  // "95 million a year [earlier]" is no rate.
  const isTime = /^(?:earlier|ago|later|before|after|prior)$/.test(tokens[to + 2]?.lower ?? '');
  if (/^(?:a|an|per|each|every)$/.test(joint) && per && !isTime && !/s$/.test(tokens[to + 1]?.lower ?? '')) {
    return { unit: `${unit} per ${tokens[to + 1]?.lower}`, counted: null, to: to + 2 };
  }
  return { unit, counted: whole?.span ?? null, to: whole && whole.to - to <= WIDEST ? whole.to : to };
}

function isMany({ tag, lower }: Token): boolean {
  return tag === 'Plural' || /s$/.test(lower) || /^(?:people|men|women|children|staff|police)$/.test(lower);
}

/** "three accounts in her name": what the tagger takes for a verb is a noun where no object can follow. */
function isPluralAfterAll(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.tag !== 'PresentTense' || !/[^s]s$/.test(token.lower)) return false;
  const next = tokens[i + 1];
  return !next || /^(?:Preposition|Punctuation|PastTense|Copula|Auxiliary|Modal|Conjunction)$/.test(next.tag);
}

/** The noun phrase behind the number: up to its last noun, the plural one if there is one. */
function counted(tokens: readonly Token[], from: number): { counted: TextSpan | null; to: number } {
  let start = from;
  if (tokens[start]?.lower === 'of') start++;
  if (start > from && /^(?:the|these|those|his|her|their|its|our|my)$/.test(tokens[start]?.lower ?? ''))
    start++;
  const first = tokens[start];
  let end = start;
  for (let i = start; i < start + WIDEST; i++) {
    const token = tokens[i];
    if (!token || !first || token.sentence !== first.sentence || !WORD.test(token.text)) break;
    if (STOP.test(token.lower) || PREPOSITIONS.has(token.lower)) break;
    if (token.tag === 'Plural' || isPluralAfterAll(tokens, i)) {
      end = i + 1;
      // "14 sports clubs" goes on; "2,000 winches tilt" does not.
      const [next, behind] = [tokens[i + 1], tokens[i + 2]];
      if (!(next?.tag === 'Plural' || (next?.tag === 'Noun' && behind?.tag === 'Plural'))) break;
    } else if (!QUALIFIER.test(token.tag)) break;
    else if (/^(?:Noun|ProperNoun|Unknown)$/.test(token.tag)) end = i + 1;
  }
  const last = tokens[end - 1];
  // "250 taken hostage": what was done to them, not what they are.
  if (first && /^(?:PastTense|Participle)$/.test(first.tag) && last && !isMany(last))
    return { counted: null, to: from };
  if (end === start || !first || !last) return { counted: null, to: from };
  return { counted: { start: first.start, end: last.end }, to: end };
}
