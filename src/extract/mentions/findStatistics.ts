import { pageAt } from '../../documents/SourceDocument.ts';
import type { ExtractedStatistic } from '../ExtractedDocument.ts';
import { lexicon } from './Lexicon.ts';
import { type PrintedNumber, printedNumbers } from './numbers.ts';
import { precisionOf } from './precision.ts';
import { readStatements, type StatedDocument } from './readStatements.ts';
import type { Sentence, Word } from './sentences.ts';
import { findPatterns, patternIndex } from './wordPattern.ts';

const units = patternIndex(lexicon.statistics.units.map((unit) => [unit, unit] as const));
const comparators = patternIndex(lexicon.statistics.comparators.map((one) => [one, true] as const));
const notAfter = new Set(lexicon.statistics.notAfter);

interface Figure extends PrintedNumber {
  /** The stretch of the sentence between commas that it stands in, as word numbers. */
  clause: { from: number; to: number };
}

/** How many words may stand between a number and what it counts: "6 randomly selected children". */
const BETWEEN = 3;
const DURATIONS = new Set(['week', 'weeks', 'months', 'years', 'days', 'hours', 'minutes']);
const PERIOD =
  /\b(?:in|since|by|during|until|from) (?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?|\b(?:this|last|the last|the past|each|every|per|the current|this current|the previous|(?<!\b(?:than|over|to|least|nearly|almost|around|about|wait|waits|waited|waiting) )a|next) (?:(?:two|three|four|five|\d+) )?(?:financial |academic |school |calendar |municipal )?(?:year|years|month|months|term|terms|week)\b|\bannual(?:ly)?\b|\b(?:currently|to date|at present)\b/i;

/**
 * The figures that a document's statements give: a value, what it counts, and what it is set against. Dates, ages, years of school
 * and references are no figures.
 * @param document its text, and its statements in document order
 * @returns statistics in document order; each quotes its whole sentence
 */
export function findStatistics(document: StatedDocument): ExtractedStatistic[] {
  const { text, pageStarts } = document;
  return readStatements(document).flatMap(({ statement, sentence }) => {
    // When the next inspection is due is read elsewhere.
    if (statement.section === 'CONTEXT' && sentence.words.some((word) => /^(inspection|reinspection)$/.test(word.text)))
      return [];
    const figures = readFigures(text, sentence).filter(
      (figure, index, all) => !isStatutory(sentence, figure) || isSetAgainst(sentence, all[index - 1], figure),
    );
    const quote = text.slice(sentence.start, sentence.end);
    return figures.flatMap((figure, index): ExtractedStatistic[] => {
      if (isSetAgainst(sentence, figures[index - 1], figure)) return [];
      const next = figures[index + 1];
      const against = next !== undefined && isSetAgainst(sentence, figure, next) ? next : null;
      return [
        {
          value: figure.value,
          upTo: figure.upTo,
          precision: precisionOf(sentence.words, figure),
          unit: figure.unit,
          measure: measureOf(text, sentence, figure, against),
          period: periodOf(text, sentence, figure, figures),
          comparator: against === null ? null : { value: against.value, label: labelOf(sentence, figure, against) },
          quote,
          page: pageAt(pageStarts, sentence.start),
          start: sentence.start,
          end: sentence.end,
          voice: statement.voice,
          within: { kind: statement.kind, index: statement.index },
        },
      ];
    });
  });
}

function readFigures(text: string, sentence: Sentence): Figure[] {
  const { words } = sentence;
  const numbers = printedNumbers(text, sentence);
  if (numbers.length === 0) return [];
  const found = findPatterns(units, words);
  return numbers.flatMap((number): Figure[] => {
    const clause = clauseAround(sentence, number);
    if (number.unit !== '') return [{ ...number, clause }];
    if (number.value === 0 || isNameOrAge(sentence, number.from)) return [];
    // "aged 16+", "0 to 25", "a 20-week timescale", "24-hour support": a number that only describes.
    if (text[words[number.to - 1]?.end ?? 0] === '+') return [];
    const unit = isOneYear(sentence, number)
      ? { value: 'years', from: number.to, to: number.to + 1 }
      : unitAfter(sentence, number, found);
    if (unit === null) return ofSameThings(sentence, number, found, clause);
    const duration = DURATIONS.has(unit.value);
    const adjective =
      words[number.to]?.before === '-' || (unit.value === 'week' && NORM.test(words[unit.to]?.text ?? ''));
    if (adjective || (duration && (describesAge(sentence, number, unit.to) || withinPeriod(text, sentence, number)))) {
      return [];
    }
    return [{ ...number, unit: unit.value === 'week' ? 'weeks' : unit.value, clause }];
  });
}

interface Unit {
  value: string;
  from: number;
  to: number;
}

/** What plans are to be issued within is a norm, not a figure of this area. */
const NORM = /^(time|timescale|timescales|timeframe|timeframes|deadline|target|period|assessment|check|review)$/;

/** Within how many weeks a plan is to be finished: Special Educational Needs and Disability Regulations 2014, regulation 13(2). */
const STATUTORY_WEEKS = 20;

/** "Within 20 weeks", of plans: what the law asks for, and no figure of this area. */
function isStatutory({ words }: Sentence, { value, unit, from }: Figure): boolean {
  if (value !== STATUTORY_WEEKS || unit !== 'weeks') return false;
  const before = words.slice(Math.max(0, from - 3), from).map((word) => word.text);
  if (before.includes('statutory')) return true;
  return before.at(-1) === 'within' && words.some(({ text }) => /^(plans?|ehc|ehcps?|assessments?)$/.test(text));
}

function isOneYear({ words }: Sentence, { from, to }: PrintedNumber): boolean {
  return words[from]?.text === 'a' && words[to]?.text === 'year';
}

/** "aged between 13 and 25", "Years 5 and 6", "the age of 18", "section 20": the number names something or tells an age. */
function isNameOrAge({ words }: Sentence, at: number): boolean {
  for (let before = at - 1; before >= 0 && before > at - 5; before--) {
    const { text } = words[before] ?? { text: '' };
    if (notAfter.has(text)) return true;
    if (!/^(\d.*|and|of|the|to|or|between)$/.test(text)) return false;
  }
  return false;
}

/** "Over the past four years", "three years ago" say when, and are no figures. */
function withinPeriod(text: string, sentence: Sentence, { from, to }: PrintedNumber): boolean {
  if (/^(ago|earlier|later|previously)$/.test(sentence.words[to + 1]?.text ?? '')) return true;
  const start = sentence.words[from]?.start ?? 0;
  const opening = text.slice(Math.max(sentence.start, start - 24), start);
  return /\b(past|last|previous)( the)? $/i.test(opening);
}

/** What a number counts: the first unit after it, over up to three other words but no comma. */
function unitAfter({ words }: Sentence, number: PrintedNumber, found: readonly Unit[]): Unit | null {
  const most = /^\d/.test(words[number.from]?.text ?? '') ? BETWEEN : BETWEEN - 1;
  const fitting = found.filter(
    (one) =>
      one.from >= number.to &&
      one.from - number.to <= most &&
      words.slice(number.to, one.from + 1).every((word) => !/[,;:()]/.test(word.before)) &&
      words
        .slice(number.to, one.from)
        .every((word) => !/^(of|the|and|in|to|for|is|are|was|were|per|a)$/.test(word.text)),
  );
  const first = Math.min(...fitting.map((one) => one.from));
  return fitting.filter((one) => one.from === first).sort((one, other) => other.to - one.to)[0] ?? null;
}

/** "144 of the 151 local authorities", "32 such schools": the number before counts the same things. */
function ofSameThings(
  sentence: Sentence,
  number: PrintedNumber,
  found: readonly Unit[],
  clause: Figure['clause'],
): Figure[] {
  const { words } = sentence;
  if (words[number.to]?.text !== 'of' || !/^\d/.test(words[number.to + 2]?.text ?? '')) return [];
  const unit = unitAfter(sentence, { ...number, to: number.to + 3 }, found);
  return unit === null ? [] : [{ ...number, unit: unit.value, clause }];
}

/** "six years old", "18 years of age", "young people over 16 years", "children up to 11 years". */
function describesAge({ words }: Sentence, { from }: PrintedNumber, to: number): boolean {
  const after = words[to]?.text ?? '';
  if (/^(old|olds)$/.test(after) || (after === 'of' && words[to + 1]?.text === 'age')) return true;
  let before = from - 1;
  while (/^(up|to|over|under|below|above|from|until|than|younger|older)$/.test(words[before]?.text ?? '')) before--;
  return (
    before < from - 1 && /^(aged|age|ages|people|children|pupils|learners|adults)$/.test(words[before]?.text ?? '')
  );
}

/** The period of a figure: one that its own clause names, or the words before the first comma ("In 2023, …") where no figure stands in them. */
function periodOf(text: string, sentence: Sentence, { clause }: Figure, figures: readonly Figure[]): string | null {
  const { words } = sentence;
  const within = (from: number, to: number): string | null => {
    const [first, last] = [words[from], words[to - 1]];
    return first && last ? (PERIOD.exec(text.slice(first.start, last.end))?.[0] ?? null) : null;
  };
  const opening = clauseAround(sentence, { from: 0, to: 1 });
  const isOfAll = !figures.some((figure) => figure.clause.from === opening.from);
  return within(clause.from, clause.to) ?? (isOfAll ? within(opening.from, opening.to) : null);
}

function clauseAround({ words }: Sentence, { from, to }: Figure['clause']): Figure['clause'] {
  const ends = (at: number) => /[,;:()]/.test(words[at]?.before ?? '');
  let start = from;
  while (start > 0 && !ends(start)) start--;
  let end = to;
  while (end < words.length && !ends(end)) end++;
  return { from: start, to: end };
}

/** What is measured: the words of the figure's clause without what it is set against; "…" stands where the figure stood among them. */
function measureOf(
  text: string,
  { words }: Sentence,
  { from, to, clause, unit }: Figure,
  against: Figure | null,
): string {
  const slice = (start: number, end: number) => {
    const [first, last] = [words[start], words[end - 1]];
    if (first === undefined || last === undefined || start >= end) return '';
    const pound = first.before.endsWith('£') ? 1 : 0;
    const percent = /^ ?%/.exec(text.slice(last.end))?.[0].length ?? 0;
    return text.slice(first.start - pound, last.end + percent);
  };
  const counted = DURATIONS.has(unit) ? to + 1 : to;
  const end = Math.min(clause.to, against === null ? Infinity : beginOfComparison(words, counted, against));
  const measure = [slice(clause.from, from), slice(counted, end)]
    .filter((part) => part !== '')
    .join(' … ')
    .replace(/\s+/g, ' ');
  return !/\s/.test(measure) ? text.slice(words[0]?.start, words.at(-1)?.end) : measure;
}

/** Words that set one figure against another. */
const SET_AGAINST = /^(against|compared|than|below|above|average|whereas|while)$/;

/** Whether a word sets one figure against another; "on average" does not. */
function setsAgainst(words: readonly Word[], at: number): boolean {
  const { text } = words[at] ?? { text: '' };
  return SET_AGAINST.test(text) && !(text === 'average' && /^(on|an)$/.test(words[at - 1]?.text ?? ''));
}
/** Words before these that lead to them: "which is well below", "when the national average is". */
const LEADS_TO =
  /^(a|an|the|when|where|which|that|this|is|are|was|were|and|but|as|in|of|with|from|at|its|national|similar|well|just|far|much|slightly|significantly|considerably|higher|lower|more|less|better|worse|fewer|greater|faster|slower)$/;

/** Where the words begin that set a figure against another, not before the word `from`. */
function beginOfComparison(words: readonly Word[], from: number, against: Figure): number {
  const link = words.findIndex((_, at) => at >= from && at < against.from && setsAgainst(words, at));
  let begin = link < 0 ? against.from : link;
  while (begin > from && LEADS_TO.test(words[begin - 1]?.text ?? '')) begin--;
  return begin;
}

/** Whether a figure is only what the one before it is set against: the same unit, with "national", "average" or the like beside it. */
function isSetAgainst(sentence: Sentence, before: Figure | undefined, figure: Figure): boolean {
  if (before === undefined || before.unit !== figure.unit) return false;
  const { words } = sentence;
  const linked = words.slice(0, figure.from).some((_, at) => at >= before.to && setsAgainst(words, at));
  return linked && findPatterns(comparators, wordsAround(words, before, figure)).length > 0;
}

/** The words beside a comparator that may say what it is. */
function wordsAround(words: readonly Word[], before: Figure, { from, to }: Figure): readonly Word[] {
  const average = words.findIndex(
    (word, at) => at > before.to && at <= before.to + 2 && word.text === 'average' && words[at - 1]?.text === 'on',
  );
  return words.slice(Math.max(before.to, average + 1, from - 6), Math.min(words.length, to + 4));
}

/** What stands beside a comparator and says what it is: "national average". */
function labelOf({ words }: Sentence, before: Figure, against: Figure): string {
  const around = wordsAround(words, before, against);
  const found = findPatterns(comparators, around);
  const first = Math.min(...found.map((one) => one.from));
  const last = Math.max(...found.filter((one) => one.from <= first + 2).map((one) => one.to));
  return around
    .slice(first, last)
    .map((word) => word.printed)
    .join(' ');
}
