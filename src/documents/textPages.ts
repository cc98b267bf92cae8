import { endsComplete } from './printedMarks.ts';

/** A run of at least this many empty lines stands for a page's end where nothing else shows it. */
const PAGE_BREAK = /\n(?:[ \t]*\n){4,}/;
/** How many lines at a page's end may be the same on other pages. */
const FEET = 3;
/** A line that stands so often in a text, and has so many letters, is no sentence of it. */
const OFTEN = 3;
const FOOT_LETTERS = 10;
/** A page has at least so many lines. */
const APART = 15;
const PAGE_NUMBER = /^\s*(?:page )?\d{1,3}\s*$/i;

/** The pages of a text as lists of lines: between form feeds, below footers that come again and again, or where many lines are empty. */
export function textPages(text: string): string[][] {
  const pages = text.includes('\f')
    ? text.split('\f').map((page) => page.split('\n'))
    : (pagesByFeet(text.split('\n')) ??
      pagesByNumbers(text.split('\n')) ??
      text.split(PAGE_BREAK).map((page) => page.split('\n')));
  while (pages.length > 1 && pages.at(-1)?.every(isEmpty)) pages.pop();
  return pages;
}

/** What stands at the end of several of the pages, by {@link footKey}. */
export function runningFeet(pages: readonly (readonly string[])[]): ReadonlySet<string> {
  const times = countedBy(
    pages.flatMap((lines) => [
      ...new Set(
        lines
          .filter((line) => !isEmpty(line))
          .slice(-FEET)
          .map(footKey),
      ),
    ]),
  );
  const enough = Math.max(2, pages.length / 3);
  return new Set([...times].filter(([, count]) => count >= enough).map(([key]) => key));
}

/** Where the footer of a page begins, of which `from` is known: the lines above it that stand at the end of other pages too are of it. */
export function footerWith(feet: ReadonlySet<string>, lines: readonly string[], from: number): number {
  let first = from;
  for (let added = 0; added < FEET; added++) {
    const above = lines.findLastIndex((line, index) => index < first && !isEmpty(line));
    if (above < 0 || !feet.has(footKey(lines[above] ?? ''))) break;
    first = above;
  }
  return first;
}

/** Pages that end with the same line, and what follows it of a date and a number; null where there is no such line. */
function pagesByFeet(lines: readonly string[]): string[][] | null {
  const feet = feetAmong(lines, FOOT_LETTERS);
  const below = feetAmong(lines, 1);
  const pages: string[][] = [[]];
  let inFoot = false;
  for (const [index, line] of lines.entries()) {
    // The cover prints the same title and dates.
    const isFoot = index >= APART && feet.has(footKey(line));
    const goesOn: boolean = inFoot && (isEmpty(line) || below.has(footKey(line)) || PAGE_NUMBER.test(line));
    if (inFoot && !goesOn) pages.push([]);
    inFoot = goesOn || isFoot;
    pages.at(-1)?.push(line);
  }
  return pages.length >= OFTEN ? pages : null;
}

/**
 * Pages that end with their numbers, each the next after the one before; null where there are none. Items of minutes have such numbers
 * too: a page's end cuts sentences, an item's beginning does not.
 */
function pagesByNumbers(lines: readonly string[]): string[][] | null {
  const ends: number[] = [];
  for (const [index, line] of lines.entries()) {
    const number = /^\s*(\d{1,3})\s*$/.exec(line)?.[1];
    const isNext = Number(number) === ends.length + 1 && index - (ends.at(-1) ?? 0) >= APART;
    if (number !== undefined && isNext) ends.push(index);
  }
  const cuts = ends.filter((end) => !endsComplete(lines.slice(0, end).findLast((line) => !isEmpty(line)) ?? '.'));
  if (ends.length < OFTEN - 1 || cuts.length * 4 < ends.length) return null;
  return [0, ...ends.map((end) => end + 1)].map((from, page) => lines.slice(from, (ends[page] ?? lines.length) + 1));
}

/** The lines that stand in a text again and again, a page apart. */
function feetAmong(lines: readonly string[], letters: number): ReadonlySet<string> {
  const places = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    const key = footKey(line);
    if ((line.match(/\p{L}/gu)?.length ?? 0) >= letters) places.set(key, [...(places.get(key) ?? []), index]);
  }
  // The last pages of a document may be short.
  const isApart = (found: readonly number[]): boolean =>
    found.filter((at, index) => index > 0 && at - (found[index - 1] ?? at) >= APART).length > found.length / 2;
  return new Set([...places].filter(([, found]) => found.length >= OFTEN && isApart(found)).map(([key]) => key));
}

/** A line as it is compared with those of other pages: numbers of pages differ. */
function footKey(line: string): string {
  return line.replace(/\d+/g, '0').replace(/\s+/g, ' ').trim().toLowerCase();
}

function countedBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}

function isEmpty(line: string): boolean {
  return line.trim() === '';
}
