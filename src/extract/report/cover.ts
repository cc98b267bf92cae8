import type { SourceDocument } from '../../documents/SourceDocument.ts';
import { type DateRange, dateRange, dateStretches, daysIn, monthIn, visitsIn } from '../dates.ts';
import type { ExtractedInspection } from '../ExtractedDocument.ts';
import type { Ledger } from '../Ledger.ts';
import type { Span } from '../Passage.ts';
import { plain } from '../plainText.ts';

const BANNER = /(?:local\s+)?area\s+partnership\s+report/i;
const TITLE =
  /area\s+SEND\s+(?:full\s+)?(?:re)?inspection\s+of\s+(?:the\s+)?(.+?)\s+(?:local\s+)?area\s+partnership\b/is;
/** Any label but that of the dates of the inspection itself: "Dates of previous inspection", "Last inspection", misprints too. */
const PREVIOUS_LABEL =
  '(?:dates?(?:\\(s\\))?\\s+of\\s+(?:the\\s+)?(?!inspection|this\\b)[a-z]+\\s+[^:\\d]{0,40}?(?:re)?inspections?(?:\\(s\\))?|(?:previous|last)\\s+(?:[a-z]+\\s+){0,2}inspections?(?:\\s+dates?)?\\s*(?=:))';
const DATES = new RegExp(
  `(?:inspection\\s+dates?(?:\\(s\\))?|dates?\\s+of\\s+(?:the\\s+|this\\s+)?inspection)\\s*:?\\s*(.+?)(?=\\s*\\b${PREVIOUS_LABEL}|$)`,
  'is',
);
const PREVIOUS = new RegExp(
  `\\b${PREVIOUS_LABEL}\\s*(?:\\([^)]*\\)\\s*)?:?\\s*(.*?)(?=\\s*\\bthis\\s+(?:report|document)\\b|\\s*\\b(?:report\\s+)?publi(?:shed|cation)\\b|$)`,
  'is',
);
/** A label over two lines, with the dates beside its first: "Dates of previous 3 to 7 May 2019 inspection:". */
const BROKEN_LABEL = /\b(dates?\sof\s(?:the\s)?(?:previous|last))\s([^:\n]*\d[^:\n]*)\s(inspections?:)/i;
const PUBLISHED = /\b(?:report\s+)?publi(?:shed|cation\s+date)(?:\s+on)?\s*:?\s*([^\n]{6,40})/i;
const FOOTER = /area\s+SEND\s+inspection\s+report\b/i;

/** What the cover of a report says: its title, the area as printed and when it was inspected, now and before. */
export interface Cover {
  title: string;
  area: string;
  dates: DateRange;
  /** Reports rarely print it. */
  publicationDate: string | null;
  previousInspection: ExtractedInspection['previousInspection'];
}

/** True where a text says that it is the report of an area SEND inspection. */
export function hasReportTitle(text: string): boolean {
  return TITLE.test(text);
}

/**
 * Reads the cover: what stands before the outcome. The inspection's dates are the cover's; where it has none that can be read, those
 * that the footer of each page repeats.
 * @returns null where the title or the dates are missing
 */
export function readCover(document: SourceDocument, region: Span, ledger: Ledger): Cover | null {
  // The same length as what is printed, so that places in it are places in the document.
  const text = document.text.slice(region.start, region.end).replace(BROKEN_LABEL, '$1 $3 $2');
  const cover = (match: RegExpExecArray | null) => {
    if (match !== null)
      ledger.cover({ start: region.start + match.index, end: region.start + match.index + match[0].length });
    return match;
  };
  cover(BANNER.exec(text));
  const title = cover(TITLE.exec(text));
  const printed = cover(DATES.exec(text))?.[1];
  const before = PREVIOUS.exec(text);
  const previousDates = before?.[1] === undefined ? null : previousInspection(before[1]);
  // What names a time that is not understood, such as a year alone, stays among what was not.
  if (previousDates !== null || !/\d/.test(before?.[1] ?? '')) cover(before);
  const published = cover(PUBLISHED.exec(text))?.[1];
  const dates = (printed === undefined ? null : dateRange(printed)) ?? footerDates(document);
  if (title?.[1] === undefined || dates === null) return null;
  return {
    title: plainTitle(title[0]),
    area: title[1].replace(/\s+/g, ' '),
    dates,
    publicationDate: published === undefined ? null : (daysIn(published)[0] ?? null),
    previousInspection: previousDates,
  };
}

function plainTitle(printed: string): string {
  const title = printed.replace(/\s+/g, ' ');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function footerDates(document: SourceDocument): DateRange | null {
  const footer = document.furniture.find(({ text }) => FOOTER.test(text) && dateRange(text) !== null);
  return footer === undefined ? null : dateRange(footer.text);
}

/**
 * When the area was inspected before, as the cover prints it: days, only a month, or nothing ("None", "Not applicable", "This is the
 * first inspection"). Where several visits are named, the latest that was a full inspection counts, not a revisit to one.
 */
export function previousInspection(printed: string): ExtractedInspection['previousInspection'] {
  const text = plain(printed);
  const stretches = dateStretches(text);
  const visits = stretches.map((stretch, index) => {
    const before = text.slice(stretches[index - 1]?.end ?? 0, stretch.start).replace(/^\s*\([^)]*\)/, '');
    const inBrackets = /^\s*\(([^)]*)\)/.exec(text.slice(stretch.end, stretches[index + 1]?.start))?.[1];
    return { text: stretch.text, full: !REVISIT.test(inBrackets ?? before) };
  });
  const full = visits.filter((visit) => visit.full);
  const latest = (full.length > 0 ? full : visits).at(-1)?.text;
  if (latest === undefined) return null;
  const visit = visitsIn(latest).at(-1);
  if (visit !== undefined) return visit;
  const month = monthIn(latest);
  return month === null ? null : { month };
}

/** Words that say that a visit only looked at what an earlier inspection had found. */
const REVISIT = /re-?visit|monitoring|follow[- ]?up/i;
