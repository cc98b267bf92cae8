import { countInWords, numberWords } from './numberWords.ts';
import type { Sentence, Word } from './sentences.ts';

/** A number as a sentence prints it, with what it counts where that stands right beside it. */
export interface PrintedNumber {
  /** The lower value where a range is printed. */
  value: number;
  /** The higher value of a range. */
  upTo: number | null;
  /** `%`, `£`, `£k`, `£m`, `£billion`, or empty where a word after it says what is counted. */
  unit: string;
  /** Word numbers: from (included) to (excluded). */
  from: number;
  to: number;
  /** "One" and "two" in words are mostly no figures, "one of the schools"; of durations, see {@link shortTimeAt}. */
  isSmall: boolean;
}

const DURATIONS = new Set(['week', 'weeks', 'months', 'years', 'days', 'hours', 'minutes']);
/** Whether a unit measures a time. */
export const isDuration = (unit: string): boolean => DURATIONS.has(unit);

const SCALES = new Map([
  ['k', 'k'],
  ['m', 'm'],
  ['million', 'm'],
  ['bn', 'billion'],
  ['billion', 'billion'],
]);

/** "One in five", "3 out of 4": a share, of which two words of number are one figure. */
const SHARE_PARTS = numberWords(1, 10);

/** A share in words at a place, in per cent, rounded to whole ones. */
function shareAt(words: readonly Word[], at: number): PrintedNumber | null {
  const partAt = (index: number): number | undefined => {
    const text = words[index]?.text ?? '';
    return SHARE_PARTS.get(text) ?? (/^\d{1,2}$/.test(text) ? Number(text) : undefined);
  };
  const link = words[at + 1]?.text;
  const second = link === 'out' && words[at + 2]?.text === 'of' ? at + 3 : link === 'in' ? at + 2 : null;
  const [part, whole] = [partAt(at), second === null ? undefined : partAt(second)];
  if (second === null || part === undefined || whole === undefined || part >= whole) return null;
  return { value: Math.round((100 * part) / whole), upTo: null, unit: '%', from: at, to: second + 1, isSmall: false };
}

const FRACTIONS = new Map([
  ['third', 1 / 3],
  ['thirds', 2 / 3],
  ['quarter', 1 / 4],
  ['quarters', 3 / 4],
]);

/** "Half of", "a third of", "three quarters of" at a place, in per cent, rounded to whole ones; not "the first half of". */
function fractionAt(words: readonly Word[], at: number): PrintedNumber | null {
  const text = (index: number) => words[index]?.text ?? '';
  if (text(at) === 'half' && /^(of|the)$/.test(text(at + 1))) {
    const names = /^(first|second|other|latter|next|last|each|one)$/.test(text(at - 1));
    return names || /^(term|year|day)$/.test(text(at + 2))
      ? null
      : { value: 50, upTo: null, unit: '%', from: at, to: at + 1, isSmall: false };
  }
  const share = FRACTIONS.get(text(at + 1));
  const fits = /s$/.test(text(at + 1)) ? /^(two|three)$/ : /^(a|one)$/;
  if (share === undefined || !fits.test(text(at)) || text(at + 2) !== 'of') return null;
  return { value: Math.round(100 * share), upTo: null, unit: '%', from: at, to: at + 2, isSmall: false };
}

/** "More than two years", "up to a year": short times that say how long something takes, not when it was or how often. */
function shortTimeAt(words: readonly Word[], at: number): PrintedNumber | null {
  const text = (index: number) => words[index]?.text ?? '';
  const number = (value: number, to = at + 1) => ({ value, upTo: null, unit: '', from: at, to, isSmall: false });
  if (text(at) === 'two' && /^(weeks|months|years|days|hours)$/.test(text(at + 1)) && words[at + 1]?.before === ' ') {
    // "Two years of close work", "over two years, leaders …": when something was.
    const isWhen = text(at + 2) === 'of' || (at === 1 && /^(over|in|for|after|during)$/.test(text(0)));
    return isWhen || /^(first|next|the|these|those|every|following|coming|final|other)$/.test(text(at - 1))
      ? null
      : number(2);
  }
  if (text(at) !== 'a' || text(at + 1) !== 'year') return null;
  const isLong =
    /^(than|over|to|least|nearly|almost|around|about|wait|waits|waited|waiting)$/.test(text(at - 1)) ||
    (text(at - 1) === 'of' && /^(waits?|delays?)$/.test(text(at - 2)));
  const isWhen = at === 1 && /^(over|in|for|after|during)$/.test(text(0));
  if (hasHalf(words, at + 2))
    return isWhen || /^(in|last|past|after|within)$/.test(text(at - 1)) ? null : number(1.5, at + 5);
  return isLong ? number(1) : null;
}

/** "And a half" after a number. */
const hasHalf = (words: readonly Word[], at: number): boolean =>
  ['and', 'a', 'half'].every((text, index) => words[at + index]?.text === text);

/** The numbers of a sentence that may be statistics; years, dates, ordinals and codes are none. */
export function printedNumbers(text: string, sentence: Sentence): PrintedNumber[] {
  const { words } = sentence;
  const numbers: PrintedNumber[] = [];
  for (let at = 0; at < words.length; at++) {
    const share = shareAt(words, at) ?? fractionAt(words, at) ?? shortTimeAt(words, at);
    if (share !== null) {
      numbers.push(share);
      at = share.to - 1;
      continue;
    }
    const word = words[at];
    const number = numberAt(words, at);
    if (word === undefined || number === null || isDate(words, at)) continue;
    const { value } = number;
    let { to } = number;
    // A range takes its lower value: "12-13 months", "10 to 12 months", "between 10 and 12 months".
    const link = words[to]?.text;
    const second = link === 'to' || (link === 'and' && words[at - 1]?.text === 'between') ? to + 1 : to;
    const joined =
      second > to ||
      /^ ?[-–] ?$/.test(words[to]?.before ?? ' ') ||
      (words[to]?.before === '' && /^\d/.test(words[to]?.text ?? ''));
    const upper = joined && !isMove(text, words, at) ? numberAt(words, second) : null;
    const isLike = /^\d/.test(words[second]?.text ?? '') === /^\d/.test(word.text);
    const upTo = upper !== null && isLike && upper.value > value ? upper.value : null;
    if (upper !== null && upTo !== null) to = upper.to;
    const pounds = word.before.endsWith('£');
    const glued = /^([\d.,]+)(k|m|bn|billion|million)$/.exec(word.text)?.[2];
    const beside = words[to];
    const scale = SCALES.get(glued ?? '') ?? (pounds ? SCALES.get(beside?.text ?? '') : undefined);
    if (pounds && glued === undefined && scale !== undefined) to++;
    const after = text.slice(words[to - 1]?.end ?? word.end, words[to]?.start ?? sentence.end);
    const percent = after.trimStart().startsWith('%') || (words[to]?.text === 'per' && words[to + 1]?.text === 'cent');
    if (percent && words[to]?.text === 'per') to += 2;
    const isSmall = isSmallInWords(word) && to === at + 1;
    numbers.push({ value, upTo, unit: percent ? '%' : pounds ? `£${scale ?? ''}` : '', from: at, to, isSmall });
    at = to - 1;
  }
  return numbers;
}

/** How many words before a number may say that it has moved. */
const MOVED_WITHIN = 8;
const MOVED =
  /^(rose|rise|rises|risen|rising|grew|grown|growing|fell|fall|falls|fallen|falling|increas\w*|decreas\w*|reduc\w*|improv\w*|declin\w*|dropp\w*|drop|drops|went|gone|down|cut|moved|doubled)$/;

/** "Risen from 55 to 83", "from 55% to 83%": two figures, not a range. */
function isMove(text: string, words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.text !== 'from') return false;
  const isPercent = /^ ?%/.test(text.slice(words[at]?.end));
  return isPercent || words.slice(Math.max(0, at - MOVED_WITHIN), at).some((word) => MOVED.test(word.text));
}

/** The number that begins at a word, in figures or in words, with a half after it, and the word after it. */
function numberAt(words: readonly Word[], at: number): { value: number; to: number } | null {
  const digits = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:k|m|bn|billion|million)?$/.exec(words[at]?.text ?? '');
  const number =
    digits === null
      ? countInWords(words, at)
      : { value: Number(`${(digits[1] ?? '').replaceAll(',', '')}${digits[2] ?? ''}`), to: at + 1 };
  return number !== null && hasHalf(words, number.to) ? { value: number.value + 0.5, to: number.to + 3 } : number;
}

/** Whether a number ends right before a word. */
export const numberEndsAt = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.text === 'half' || numberAt(words, at - 1) !== null;

const isSmallInWords = ({ text }: Word): boolean => text === 'one' || text === 'two';

/** With its capital: "up to 60 may attend" is no date. */
const MONTH = /^(January|February|March|April|May|June|July|August|September|October|November|December)$/i;
const isMonth = (word: Word | undefined): boolean =>
  word !== undefined && MONTH.test(word.printed) && /^\p{Lu}/u.test(word.printed);

const isYear = (word: Word | undefined): boolean =>
  word !== undefined && /^(19|20)\d\d$/.test(word.text) && !word.before.endsWith('£');

function isDate(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (isYear(word)) return true;
  // "2022/23", "2022–23"
  if (/^(?:\d\d){1,2}$/.test(word.text) && /^[/–-]$/.test(word.before) && isYear(words[at - 1])) return true;
  return isMonth(words[at + 1]) || (isMonth(words[at - 1]) && word.before === ' ');
}
