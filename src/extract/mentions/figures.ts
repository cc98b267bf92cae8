import { lexicon } from './Lexicon.ts';
import { isDuration, numberEndsAt, type PrintedNumber, printedNumbers } from './numbers.ts';
import { type Clause, clauseAround, stretchesIn } from './periods.ts';
import type { Sentence } from './sentences.ts';
import { type Unit, unitsOfNeighbours } from './unitsOfNeighbours.ts';
import { findPatterns, patternIndex } from './wordPattern.ts';

/** A number of a sentence that counts or measures something. */
export interface Figure extends PrintedNumber {
  /** The word after it, and after its unit where that is a time right beside it: "12 weeks". */
  after: number;
  clause: Clause;
  /** Of a total, the words that say of what: "9 of the 31 plans". */
  totalOf: Clause | null;
}

const units = patternIndex(lexicon.statistics.units.map((unit) => [unit, unit] as const));
const notAfter = new Set(lexicon.statistics.notAfter);

/** How many words may stand between a number and what it counts: "6 randomly selected children". */
const BETWEEN = 3;
/** Words that may stand there besides, of posts: "3.5 full-time equivalent educational psychologists". */
const OF_POSTS = /^(full|part|whole|time|equivalent|fte|wte)$/;

/** The figures of a sentence in order; dates, ages, years of school and references are none. */
export function readFigures(text: string, sentence: Sentence): Figure[] {
  const numbers = printedNumbers(text, sentence);
  if (numbers.length === 0) return [];
  const found = findPatterns(units, sentence.words);
  const stretches = stretchesIn(text, sentence);
  const counting = numbers.flatMap((number): { number: PrintedNumber; own: Unit | null }[] => {
    const own = ownUnit(sentence, number, found);
    const isOfTime = stretches.some(({ from, to }) => from <= number.from && number.from < to);
    return number.unit === '' && (isOfTime || isOther(text, sentence, number, own)) ? [] : [{ number, own }];
  });
  const neighbours = unitsOfNeighbours(sentence.words, counting);
  return counting.flatMap(({ number, own }, index): Figure[] => {
    const unit = number.isSmall ? neighbours[index]?.unit : (own ?? neighbours[index]?.unit);
    if (unit === undefined) return [];
    const part = counting[index - 1]?.number;
    return [
      {
        ...number,
        unit: unit.value === 'week' ? 'weeks' : unit.value,
        after: own !== null && isDuration(own.value) && own.from <= number.to ? own.to : number.to,
        clause: clauseAround(sentence, number),
        totalOf: part !== undefined && neighbours[index - 1]?.isPart ? { from: part.from, to: unit.to } : null,
      },
    ];
  });
}

/** What a number counts by the words right after it, or null. */
function ownUnit(sentence: Sentence, number: PrintedNumber, found: readonly Unit[]): Unit | null {
  const { from, to, unit } = number;
  if (unit !== '') return { value: unit, from: to, to };
  const isYear = sentence.words[from]?.text === 'a' && sentence.words[from + 1]?.text === 'year';
  if (!isYear) return unitAfter(sentence, number, found);
  // "A year", "a year and a half".
  return { value: 'years', from: to, to: Math.max(to, from + 2) };
}

/** Numbers without a unit printed beside them that are no figures: names, ages, norms, times, and what only describes, "aged 16+", "0 to 25", "24-hour support". */
function isOther(text: string, sentence: Sentence, number: PrintedNumber, unit: Unit | null): boolean {
  const { words } = sentence;
  if (number.value === 0 || isNameOrAge(sentence, number.from)) return true;
  if (text[words[number.to - 1]?.end ?? 0] === '+') return true;
  if (unit === null) return false;
  if (words[number.to]?.before === '-' || (unit.value === 'week' && NORM.test(words[unit.to]?.text ?? ''))) return true;
  return isDuration(unit.value) && (describesAge(sentence, number, unit.to) || saysWhen(text, sentence, number, unit));
}

/** What plans are to be issued within is a norm, not a figure of this area. */
const NORM = /^(time|timescale|timescales|timeframe|timeframes|deadline|target|period|assessment|check|review)$/;

/** Within how many weeks a plan is to be finished: Special Educational Needs and Disability Regulations 2014, regulation 13(2). */
const STATUTORY_WEEKS = 20;

/** "Within 20 weeks" of plans, "has 20 weeks to issue a plan": what the law asks for, and no figure of this area. */
export function isStatutory({ words }: Sentence, { value, unit, from, after }: Figure): boolean {
  if (value !== STATUTORY_WEEKS || unit !== 'weeks') return false;
  const before = words.slice(Math.max(0, from - 3), from).map((word) => word.text);
  if (before.includes('statutory')) return true;
  const isAllowed =
    before.at(-1) === 'within' ||
    (before.some((word) => /^(has|have|had|having|given|allows?|allowed)$/.test(word)) && words[after]?.text === 'to');
  return isAllowed && words.some(({ text }) => /^(plans?|ehc|ehcps?|assessments?)$/.test(text));
}

/** "aged between 13 and 25", "Years 5 and 6", "the age of 18", "section 20": the number names something or tells an age. */
function isNameOrAge({ words }: Sentence, at: number): boolean {
  for (let before = at - 1; before >= 0 && before > at - 5; before--) {
    const { text } = words[before] ?? { text: '' };
    // "Three years or 12 months" is no name.
    if (isDuration(text) && numberEndsAt(words, before)) return false;
    if (notAfter.has(text)) return true;
    if (!/^(\d.*|and|of|the|to|or|between)$/.test(text)) return false;
  }
  return false;
}

/** "Over the past four years", "three years ago" say when, and are no figures. */
function saysWhen(text: string, sentence: Sentence, { from }: PrintedNumber, unit: Unit): boolean {
  if (/^(ago|earlier|later|previously)$/.test(sentence.words[unit.to]?.text ?? '')) return true;
  const start = sentence.words[from]?.start ?? 0;
  const opening = text.slice(Math.max(sentence.start, start - 24), start);
  return /\b(past|last|previous)( the)? $/i.test(opening);
}

/** What a number counts: the first unit after it, over up to three other words but no comma. */
function unitAfter(sentence: Sentence, number: PrintedNumber, found: readonly Unit[]): Unit | null {
  const { words } = sentence;
  const most = /^\d/.test(words[number.from]?.text ?? '') ? BETWEEN : BETWEEN - 1;
  const fitting = found.filter(
    (one) =>
      one.from >= number.to &&
      words.slice(number.to, one.from).filter(({ text }) => !OF_POSTS.test(text)).length <= most &&
      words.slice(number.to, one.from + 1).every((word) => !/[,;:()]/.test(word.before)) &&
      words
        .slice(number.to, one.from)
        .every((word) => !/^(of|the|and|in|to|for|is|are|was|were|per|a)$/.test(word.text)),
  );
  const first = Math.min(...fitting.map((one) => one.from));
  const unit = fitting.filter((one) => one.from === first).sort((one, other) => other.to - one.to)[0] ?? null;
  return unit !== null && isVerb(sentence, number, unit) ? null : unit;
}

const ALSO_VERBS = new Set(['visits', 'places', 'plans', 'requests', 'groups']);

/** "The team of 12 visits 45 schools": the number is that of the team. */
function isVerb({ words }: Sentence, { from, to }: PrintedNumber, unit: Unit): boolean {
  const isOfTeam =
    words[from - 1]?.text === 'of' && /^(team|group|panel|board|staff)$/.test(words[from - 2]?.text ?? '');
  return isOfTeam && unit.from === to && ALSO_VERBS.has(unit.value);
}

/** "Waits stand at two years" tells no age. */
const STANDS = /^(is|are|was|were|stands?|stood|remains?|remained|now)$/;

/** "six years old", "18 years of age", "young people over 16 years", "children up to 11 years", "a check at two years". */
function describesAge({ words }: Sentence, { from }: PrintedNumber, to: number): boolean {
  const after = words[to]?.text ?? '';
  if (/^(old|olds)$/.test(after) || (after === 'of' && words[to + 1]?.text === 'age')) return true;
  let first = from;
  // "At one and two and a half years".
  while (/^(and|or|to)$/.test(words[first - 1]?.text ?? '') && numberEndsAt(words, first - 1)) first -= 2;
  const isAt = words[first - 1]?.text === 'at' && words[to - 1]?.text === 'years';
  if (isAt && !STANDS.test(words[first - 2]?.text ?? '')) return true;
  let before = from - 1;
  while (/^(up|to|over|under|below|above|from|until|than|younger|older)$/.test(words[before]?.text ?? '')) before--;
  return (
    before < from - 1 && /^(aged|age|ages|people|children|pupils|learners|adults)$/.test(words[before]?.text ?? '')
  );
}
