import { plain } from './plainText.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH = [...MONTHS, ...MONTHS.map((month) => month.slice(0, 3)), 'sept'].join('|');
const DAY = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+(?:of\\s+)?(${MONTH})\\b\\.?)?(?:,?\\s+((?:19|20)\\d\\d)\\b)?(?![\\d%])`,
  'gi',
);
/** A day in figures, the day first: "14/03/2023". */
const IN_FIGURES = /(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d\d)\b(?![/.]\d)/g;

/** The first and last day of something that took days, as ISO 8601 dates. */
export interface DateRange {
  start: string;
  end: string;
}

interface PartialDay {
  day: number;
  month: number | undefined;
  year: number | undefined;
}

/**
 * The days named in a stretch of text, in the order printed, as ISO 8601 dates. A day without month or year takes them from the next
 * day that has them ("27 November to 1 December 2017"); one that would then fall after it belongs to the year before.
 */
export function daysIn(text: string): string[] {
  const days: PartialDay[] = [...inWords(plain(text)).matchAll(DAY)].map(([, day, month, year]) => ({
    day: Number(day),
    month: month ? MONTHS.findIndex((name) => name.startsWith(month.slice(0, 3).toLowerCase())) + 1 : undefined,
    year: year ? Number(year) : undefined,
  }));
  let next: { month: number; year: number } | undefined;
  const found: string[] = [];
  for (const { day, month, year } of days.reverse()) {
    const inMonth = month ?? next?.month;
    if (inMonth === undefined || (year === undefined && next === undefined)) continue;
    const inYear = year ?? (next as { month: number; year: number }).year - (inMonth > (next?.month ?? 12) ? 1 : 0);
    const date = isoDay(inYear, inMonth, day);
    if (date === undefined) continue;
    next = { month: inMonth, year: inYear };
    found.unshift(date);
  }
  return found;
}

/** A text with the months of days in figures by their names; what is no month stays as it is. */
function inWords(text: string): string {
  return text.replace(IN_FIGURES, (printed, day: string, _separator, month: string, year: string) => {
    const name = MONTHS[Number(month) - 1];
    return name === undefined ? printed : `${day} ${name} ${year}`;
  });
}

/** The one day that a line names, in words or in figures ("14/03/2023", the day first), or null where it names none or several. */
export function dayIn(line: string): string | null {
  const [day, another] = daysIn(line);
  return day === undefined || another !== undefined ? null : day;
}

/** From the first to the last day named, or null where none is. Two separate visits count from the start of one to the end of the other. */
export function dateRange(text: string): DateRange | null {
  const days = daysIn(text).sort();
  const [start, end] = [days[0], days.at(-1)];
  return start === undefined || end === undefined ? null : { start, end };
}

/** The visits that the days named make: days more than six weeks apart belong to different visits. In order of time. */
export function visitsIn(text: string): DateRange[] {
  const visits: DateRange[] = [];
  for (const day of daysIn(text).sort()) {
    const visit = visits.at(-1);
    if (visit !== undefined && daysBetween(visit.end, day) <= 42) visit.end = day;
    else visits.push({ start: day, end: day });
  }
  return visits;
}

function daysBetween(one: string, other: string): number {
  return (Date.parse(other) - Date.parse(one)) / 86_400_000;
}

const ONE_DAY = `(?:\\d{1,2}/\\d{1,2}/(?:19|20)\\d\\d\\b|\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d\\d\\b|\\d{1,2}(?:st|nd|rd|th)?(?:\\s+(?:of\\s+)?(?:${MONTH})\\b)?(?:,?\\s+(?:19|20)\\d\\d\\b)?)`;
const STRETCH = new RegExp(
  `\\b(?:${ONE_DAY}(?:\\s*(?:to|and|until|[-–—&,])\\s*(?:[a-z]+day\\s+)?${ONE_DAY})*|(?:${MONTH})\\s+(?:19|20)\\d\\d\\b)`,
  'gi',
);

/** A stretch of a text that is all dates ("27 November to 1 December 2017"), with its place in the text. */
export interface DateStretch {
  text: string;
  start: number;
  end: number;
}

/** The stretches of a text in which days, or a month, are named, in order. */
export function dateStretches(text: string): DateStretch[] {
  return [...text.matchAll(STRETCH)]
    .map((found) => ({ text: found[0], start: found.index, end: found.index + found[0].length }))
    .filter((stretch) => daysIn(stretch.text).length > 0 || monthIn(stretch.text) !== null);
}

/** The month named without a day ("June 2016"), as `2016-06`, or null. */
export function monthIn(text: string): string | null {
  const match = new RegExp(`\\b(${MONTH})\\.?,?\\s+((?:19|20)\\d\\d)\\b`, 'i').exec(plain(text));
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const month = MONTHS.findIndex((name) => name.startsWith((match[1] ?? '').slice(0, 3).toLowerCase())) + 1;
  return `${match[2]}-${String(month).padStart(2, '0')}`;
}

/** A day of the calendar as an ISO 8601 date, or undefined where there is no such day. */
function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}
