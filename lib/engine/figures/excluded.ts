import type { Token } from '../document.ts';
import { CALENDAR } from '../lexicon/functionWords.ts';
import { peopleWord } from '../lexicon/places.ts';
import { unitOf } from '../lexicon/units.ts';
import type { PrintedNumber } from './printedNumber.ts';

const YEAR = /^(?:1[5-9]\d\d|20\d\d|21\d\d)$/;
const CAPITAL = /^\p{Lu}/u;
const APPROXIMATE =
  /^(?:about|around|roughly|nearly|almost|approximately|some|least|most|than|over|under|estimated|to|as)$/;
/** Counted often enough that a number before them is no year: "2000 people". */
const COUNTED =
  /^(?:people|men|women|children|voters|votes|deaths|cases|jobs|troops|soldiers|workers|students|homes|percent|%)$/;
const LABEL =
  /^(?:no|no\.|nos\.|number|numbers|day|page|pages|chapter|article|section|title|route|interstate|highway|flight|room|channel|phase|level|type|part|step|grade|game|week|act|class|category|version|apollo|area|figure|table|proposition|prop|amendment|district|precinct|school|ward|unit|suite|apartment|apt|lot|group|tier|formula|catch|i|line|stage|season|episode|round|resolution|measure|question|hurricane|covid|size)$/;
const STREET =
  /^(?:st|st\.|street|ave|ave\.|avenue|road|rd|rd\.|drive|dr|dr\.|lane|ln|place|blvd|blvd\.|boulevard|court|way|highway|hwy|square|terrace|county|w\.|e\.|n\.|s\.|w|e|n|s)$/;

/** A reason why a number states no quantity. Each has its row in `RULES` with an example. */
type Rule = (tokens: readonly Token[], number: PrintedNumber, names: (i: number) => boolean) => boolean;

const at = (tokens: readonly Token[], i: number): Token | undefined => tokens[i];
const lower = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';
const isDateWord = (word: string): boolean => CALENDAR.has(word) || CALENDAR.has(`${word}.`);

/** Rows: name, rule, example that it leaves out. */
const RULES: readonly (readonly [string, Rule, string])[] = [
  ['year', isYear, 'in 2016'],
  ['date', isDate, 'on Oct. 10; 16 June; July 9 and 10'],
  ['clock', isClock, 'at 9 p.m.; 4:30'],
  ['age', isAge, 'the 69-year-old; Smith, 32, of Hope; aged 17 to 20'],
  ['label', isLabel, 'No. 1; Article 5; day one'],
  ['name', isName, '60 Minutes; 1119 Eighth St.'],
  ['chain', isChain, 'call 555-123-4567; 9/11'],
  ['pronoun', isPronoun, 'one of them; no one; the two; one read: “Go”'],
  ['comparison', isNoMultiple, 'double-edged; voted twice'],
  ['rank', isRank, 'the top 10'],
  ['slogan', isSlogan, 'net zero'],
];

/** Whether the number is a date, a year, a time, an age, a rank, part of a name, or no number at all. */
export function isExcluded(
  tokens: readonly Token[],
  number: PrintedNumber,
  names: (i: number) => boolean,
): boolean {
  return RULES.some(([, rule]) => rule(tokens, number, names));
}

function isYear(tokens: readonly Token[], number: PrintedNumber): boolean {
  const token = at(tokens, number.from) as Token;
  if (/^(?:\d{9,}|911|999)$/.test(token.text) && !number.currency) return true;
  if (!YEAR.test(token.text) || number.currency || number.joined) return false;
  const next = at(tokens, number.to);
  if (number.to === number.from + 3 && number.upTo !== null)
    return YEAR.test(lower(tokens, number.to - 1)) || !unitOf(next?.lower ?? '');
  if (number.to > number.from + 1) return number.form === 'score' || number.upTo !== null;
  if (!next) return true;
  if (COUNTED.test(next.lower)) return false;
  const unit = unitOf(next.lower);
  if (unit && unit.measured !== 'multiple' && unit.measured !== 'duration') return false;
  return !(
    APPROXIMATE.test(lower(tokens, number.from - 1)) &&
    lower(tokens, number.from - 1) !== 'to' &&
    next.tag === 'Plural'
  );
}

function isDate(tokens: readonly Token[], number: PrintedNumber): boolean {
  if (number.currency) return false;
  const before = lower(tokens, number.from - 1);
  const next = lower(tokens, number.to);
  const small = number.value !== null && number.value <= 31 && number.form === 'digits';
  if (!small && !(number.form === 'score' || number.upTo !== null)) return false;
  if (isDateWord(before) && !(before === 'may' && (at(tokens, number.from - 1) as Token).text === 'may'))
    return !unitOf(next);
  if (before === '.' && isDateWord(lower(tokens, number.from - 2))) return true;
  if (isDateWord(next) && CAPITAL.test(at(tokens, number.to)?.text ?? '') && !/day$/.test(next)) return true;
  // "July 9 and 10"
  return (
    /^(?:and|to|-|–|,)$/.test(before) &&
    /^\d{1,2}$/.test(lower(tokens, number.from - 2)) &&
    isDateWord(lower(tokens, number.from - 3))
  );
}

function isClock(tokens: readonly Token[], number: PrintedNumber): boolean {
  if (number.currency) return false;
  const next = lower(tokens, number.to).replaceAll('.', '');
  const behind = lower(tokens, number.to + 1);
  return (
    /^(?:am|pm|o'clock|noon|midnight|gmt|bst|et|utc)$/.test(next) ||
    (/^[ap]$/.test(next) && /^[.m]/.test(behind)) ||
    (lower(tokens, number.to) === ':' && at(tokens, number.to)?.start === at(tokens, number.to - 1)?.end)
  );
}

function isAge(tokens: readonly Token[], number: PrintedNumber, names: (i: number) => boolean): boolean {
  const before = lower(tokens, number.from - 1);
  const next = lower(tokens, number.to);
  const behind = lower(tokens, number.to + 1);
  if (/^years?-olds?$/.test(number.joined) || /^years?-olds?$/.test(next)) return true;
  if (/^(?:year|month|week|day)-/.test(number.joined) && /old/.test(number.joined)) return true;
  if (/-year-olds?$/.test(lower(tokens, number.from))) return true;
  if (
    unitOf(next)?.measured === 'duration' &&
    (behind === 'old' || (behind === 'of' && lower(tokens, number.to + 2) === 'age'))
  )
    return true;
  if (
    /^(?:age|aged|ages)$/.test(before) ||
    (/^(?:age|aged|ages)$/.test(lower(tokens, number.from - 2)) && /^(?:of|between|from)$/.test(before))
  )
    return true;
  // "between the ages of 17 and 20"
  if (before === 'and' && /^(?:ages?|aged)$/.test(lower(tokens, number.from - 4))) return true;
  if (/^(?:low|mid|high|upper|lower|early|late)-\d0s$/.test(lower(tokens, number.from)))
    return /^(?:his|her|their|my|our|your)$/.test(before);
  if (isAgeSaid(tokens, number, names)) return true;
  if (
    number.form !== 'digits' ||
    number.currency ||
    number.value === null ||
    number.value > 120 ||
    number.to !== number.from + 1
  )
    return false;
  // "Burton, 32, of": an age stands alone behind a name.
  const alone = /^[,.;)]$/.test(next) || next === '';
  if (before === ',' && alone && names(number.from - 2)) return true;
  if (alone && next === ',' && names(number.from - 1)) return true;
  return before === '(' && next === ')' && names(number.from - 2);
}

/** "who is about 70,", "she turned 34 and": a bare number behind a verb of being whose subject is a person. */
function isAgeSaid(tokens: readonly Token[], number: PrintedNumber, names: (i: number) => boolean): boolean {
  if (number.form !== 'digits' || number.currency || (number.value ?? 121) > 120) return false;
  let verb = number.from - 1;
  while (
    /^(?:about|around|nearly|almost|just|only|now|over|roughly|already|still)$/.test(lower(tokens, verb))
  )
    verb--;
  if (!/^(?:is|was|['’]s|['’]m|am|turned|turns|turning)$/.test(lower(tokens, verb))) return false;
  if (!/^(?:[,.;)—–]|and|but|when|while|at|or|)$/.test(lower(tokens, number.to))) return false;
  const subject = lower(tokens, verb - 1);
  return (
    /^(?:he|she|i|who|son|daughter|brother|sister|wife|husband|mother|father|child|boy|girl|man|woman)$/.test(
      subject,
    ) ||
    (names(verb - 1) && /^turn/.test(lower(tokens, verb)))
  );
}

function isLabel(tokens: readonly Token[], number: PrintedNumber): boolean {
  if (number.currency || unitOf(lower(tokens, number.to))) return false;
  const before = lower(tokens, number.from - 1);
  if (LABEL.test(before) && before !== 'week' && number.form !== 'score') return true;
  // "SDGs 7 and 11"
  if (/^(?:sdgs?|goals?|articles|chapters|sections|lots|units|pages)$/.test(before)) return true;
  const [joint, first, head] = [1, 2, 3].map((back) => lower(tokens, number.from - back));
  if (
    /^(?:and|to|,)$/.test(joint ?? '') &&
    /^\d+$/.test(first ?? '') &&
    /^(?:sdgs|articles|chapters|sections|lots|units|pages)$/.test(head ?? '')
  )
    return true;
  return before === '.' && /^(?:no|nos)$/.test(lower(tokens, number.from - 2));
}

/** The number belongs to a name: a capitalised word stands before it, or behind it with no counted noun after. */
function isName(tokens: readonly Token[], number: PrintedNumber, names: (i: number) => boolean): boolean {
  if (number.currency || number.form === 'fraction' || number.form === 'multiple') return false;
  const before = at(tokens, number.from - 1);
  const next = at(tokens, number.to);
  const touching = before && before.end === at(tokens, number.from)?.start;
  if (touching && /^[@#_/]$/.test(before.text)) return true;
  if (touching && /^[-‑]$/.test(before.text) && CAPITAL.test(at(tokens, number.from - 2)?.text ?? ''))
    return true;
  if (unitOf(next?.lower ?? '') && !CAPITAL.test(next?.text ?? '')) return false;
  if (number.joined || unitOf(next?.lower ?? '')?.measured === 'share') return false;
  if (before && names(number.from - 1) && before.sentence === at(tokens, number.from)?.sentence) {
    const plain = next && (next.tag === 'Plural' || next.tag === 'Adjective' || peopleWord(next.lower));
    if (!plain && number.form === 'digits' && number.value !== null && number.value < 2000) return true;
  }
  if (!next || next.sentence !== at(tokens, number.from)?.sentence || !CAPITAL.test(next.text)) return false;
  if (peopleWord(next.lower) === 'many' || CALENDAR.has(next.lower)) return false;
  let end = number.to;
  let street = false;
  while (
    end < number.to + 5 &&
    (CAPITAL.test(at(tokens, end)?.text ?? '') || at(tokens, end)?.text === '.')
  ) {
    street ||= STREET.test(lower(tokens, end));
    end++;
  }
  if (street && number.form === 'digits')
    return (
      at(tokens, end)?.tag !== 'Plural' ||
      /^(?:st|street|avenue|drive|road|place)/.test(lower(tokens, end - 1))
    );
  const after = at(tokens, end);
  // "Two Bartholomew County warrants", "18 GOP senators", "three Republican and two": something is counted after all.
  if (
    after &&
    (/^(?:Plural|Noun|Adjective)$/.test(after.tag) || /[^s]s$/.test(after.lower)) &&
    /^\p{Ll}/u.test(after.text)
  )
    return false;
  if (peopleWord(next.lower)) return false;
  return /s$/.test(next.lower) ? number.form === 'digits' : true;
}

function isChain(tokens: readonly Token[], number: PrintedNumber): boolean {
  const before = at(tokens, number.from - 1);
  const next = at(tokens, number.to);
  const first = at(tokens, number.from) as Token;
  const last = at(tokens, number.to - 1) as Token;
  const tight = /^[-–/.]$/;
  const digit = /^\d/;
  if (
    before &&
    tight.test(before.text) &&
    before.end === first.start &&
    digit.test(at(tokens, number.from - 2)?.text ?? '') &&
    at(tokens, number.from - 2)?.end === before.start
  )
    return true;
  if (
    next &&
    tight.test(next.text) &&
    next.start === last.end &&
    digit.test(at(tokens, number.to + 1)?.text ?? '') &&
    at(tokens, number.to + 1)?.start === next.end
  )
    return true;
  return number.value === 24 && next?.text === '/';
}

/** Nouns that make "one" no count: "one day", "one thing". */
const ONE_IDIOM =
  /^(?:day|thing|way|hand|point|side|time|reason|example|part|end|word|another|who|that|which|more|would|of|can|could|should|may|might|will|must|has|is|was|to|in|on|and|or|where|with|for|from|as|at|by|but|than|the|such|big|last|final|such|only|knows|wants|i|he|she|we|they|you)$/;

function isPronoun(tokens: readonly Token[], number: PrintedNumber): boolean {
  const first = lower(tokens, number.from);
  const before = lower(tokens, number.from - 1);
  const next = at(tokens, number.to);
  if (first === 'one' && number.to === number.from + 1 && number.joined === '') {
    if (/^(?:no|any|every|some|each|this|that|the|which|only|another|'s)$/.test(before)) return true;
    if (!next || ONE_IDIOM.test(next.lower)) return true;
    // "One read: “…”": one of those spoken of before.
    if (/^(?:read|reads|said|says|was|is|had|has)$/.test(next.lower)) return true;
    return !/^(?:Noun|Adjective|Infinitive|Unknown|ProperNoun|Value)$/.test(next.tag) && !unitOf(next.lower);
  }
  if (first.startsWith('one-') && /^(?:one-(?:man|woman|off|way|sided|time|on-one|stop))/.test(first))
    return true;
  if (number.form !== 'words' || number.to !== number.from + 1 || number.joined) return false;
  // "the two met": people spoken of before, not a count.
  return (
    before === 'the' &&
    !/^(?:Plural|Noun|Adjective|ProperNoun|Value|Participle)$/.test(next?.tag ?? 'x') &&
    !unitOf(next?.lower ?? '')
  );
}

function isNoMultiple(tokens: readonly Token[], number: PrintedNumber): boolean {
  if (number.form !== 'multiple') return false;
  const next = lower(tokens, number.to);
  if (at(tokens, number.to)?.text === '-') return true;
  return !/^(?:the|as|what|that|its|his|her|their|those|this|last|more|digits?)$/.test(next);
}

function isRank(tokens: readonly Token[], number: PrintedNumber): boolean {
  return (
    lower(tokens, number.from - 1) === 'top' &&
    number.form !== 'fraction' &&
    unitOf(lower(tokens, number.to))?.measured !== 'share'
  );
}

/** "net zero", "zero tolerance", "ground zero" name a goal or a place. */
function isSlogan(tokens: readonly Token[], number: PrintedNumber): boolean {
  if (number.value !== 0 || number.form !== 'words') return false;
  return (
    /^(?:net|ground|patient|absolute)$/.test(lower(tokens, number.from - 1)) ||
    /^(?:tolerance|sum|hour|emission|emissions)$/.test(number.joined || lower(tokens, number.to))
  );
}
