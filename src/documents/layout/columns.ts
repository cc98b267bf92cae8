import { beginsWithin, endsComplete } from '../printedMarks.ts';
import type { Line } from './lines.ts';
import { distinctPlaces, placeIndex } from './places.ts';
import type { PageTable, TableCell } from './tables.ts';

/** White space narrower than this, in points, does not divide columns. */
const GUTTER = 12;
/** The same where the words after it begin at one edge throughout, as in a table. */
const TABLE_GUTTER = 4;
/** Lines further apart than this, in parts of the type size, do not belong to one stretch of columns. */
const STRETCH_GAP = 4.5;
/** Where at least this share of lines has words in two columns, the lines are a table's rows; otherwise columns are read one by one. */
const TABLE_SHARE = 0.5;

/** What stands on a page outside ruled or clipped cells, in reading order. */
export type FlowPart =
  /** `right` is the right edge of one of several columns side by side; null for lines as wide as the page's. */
  { kind: 'LINES'; lines: Line[]; right: number | null } | { kind: 'TABLE'; table: PageTable };

/**
 * Finds columns by white space alone, for pages whose tables have neither rules nor clips: stretches of lines that one gutter divides
 * throughout. Takes each row's segments, from the top; gives plain lines, columns one after the other, and tables.
 * @param edge where the page's words end at the right
 * @param right the same for the column that the rows are of, where they are of one
 */
export function columnsOf(rows: readonly Line[][], edge: number, right: number | null = null): FlowPart[] {
  const parts: FlowPart[] = [];
  const plain = (row: readonly Line[]): void => {
    const last = parts.at(-1);
    if (last?.kind === 'LINES' && last.right === right) last.lines.push(joinSegments(row));
    else parts.push({ kind: 'LINES', lines: [joinSegments(row)], right });
  };
  for (let index = 0; index < rows.length;) {
    const row = rows[index] ?? [];
    const stretch = row.length >= 2 && !isLabelled(row) ? stretchFrom(rows, index) : null;
    if (stretch === null) {
      plain(row);
      index++;
      continue;
    }
    parts.push(...stretchParts(rows.slice(stretch.from, stretch.to), stretch.gutter, right ?? edge));
    index = stretch.to;
  }
  return parts;
}

/** "Label:" and its value at a tab stop are one line. */
function isLabelled(row: readonly Line[]): boolean {
  return row.length === 2 && (row[0]?.text.endsWith(':') ?? false);
}

function joinSegments(row: readonly Line[]): Line {
  const [first, ...rest] = row;
  if (first === undefined) throw new RangeError('a row of a page has at least one segment');
  return rest.reduce(
    (line, segment) => ({
      ...line,
      text: `${line.text} ${segment.bullet === null ? '' : `${segment.bullet.glyph} `}${segment.text}`,
      right: Math.max(line.right, segment.right),
      bold: line.bold && segment.bold,
      runs: [...line.runs, ...segment.runs],
    }),
    first,
  );
}

interface Gutter {
  left: number;
  right: number;
  /** True where all that begins right of it begins at its edge. */
  aligned: boolean;
}

/** The stretch of rows from `from` that one gutter divides, if there are at least two rows with words on both sides. */
function stretchFrom(rows: readonly Line[][], from: number): { from: number; to: number; gutter: Gutter } | null {
  const [first, second] = rows[from] ?? [];
  if (first === undefined || second === undefined) return null;
  let gutter: Gutter = { left: first.right, right: second.x, aligned: true };
  let both = 1;
  let to = from + 1;
  for (let below = from + 1; below < rows.length; below++) {
    const row = rows[below] ?? [];
    const [segment] = row;
    if (segment === undefined || stepBetween(rows[below - 1], row) > STRETCH_GAP) break;
    const narrowed = narrow(gutter, row);
    if (narrowed === null) break;
    const isRight = (one: Line): boolean => one.x >= narrowed.right - 1;
    // Words on the left alone belong to the stretch only if columns go on after them.
    if (row.some(isRight)) to = below + 1;
    if (row.some(isRight) && !row.every(isRight)) both++;
    gutter = narrowed;
  }
  return both >= 2 ? { from, to: withShortColumn(rows, to, gutter), gutter } : null;
}

/** A stretch with the rows close below it where only its left column goes on, unless running text follows at once. */
function withShortColumn(rows: readonly Line[][], to: number, gutter: Gutter): number {
  let end = to;
  const isClose = (index: number): boolean => stepBetween(rows[index - 1], rows[index]) <= 1.7;
  const isLeft = (row: readonly Line[] | undefined): boolean =>
    row?.length === 1 && row.every((one) => one.right <= gutter.left + GUTTER && !one.bold);
  while (end < rows.length && isClose(end) && isLeft(rows[end])) end++;
  return end < rows.length && isClose(end) ? to : end;
}

/** From one row's baseline to the next, in parts of the type size. */
function stepBetween(above: readonly Line[] | undefined, below: readonly Line[] | undefined): number {
  const [first] = above ?? [];
  const [second] = below ?? [];
  return first === undefined || second === undefined ? Infinity : (second.y - first.y) / second.size;
}

/** What a row leaves of a gutter; null where the row runs across it. */
function narrow(gutter: Gutter, row: readonly Line[]): Gutter | null {
  let { left, right, aligned } = gutter;
  for (const segment of row) {
    const middle = (left + right) / 2;
    const least = aligned ? TABLE_GUTTER : GUTTER;
    if (segment.right <= right - least && segment.x < middle) left = Math.max(left, segment.right);
    else if (segment.x >= left + least && segment.right > middle) {
      aligned &&= Math.abs(segment.x - right) <= 1;
      right = Math.min(right, segment.x);
    } else return null;
  }
  return right - left >= (aligned ? TABLE_GUTTER : GUTTER) ? { left, right, aligned } : null;
}

function stretchParts(rows: readonly Line[][], gutter: Gutter, edge: number): FlowPart[] {
  const isRight = (segment: Line): boolean => segment.x >= gutter.right - 1;
  const sides = rows.map((row) => [row.filter((one) => !isRight(one)), row.filter(isRight)] as const);
  // Rows of a table share their baselines; columns that happen to stand side by side mostly do not.
  const aligned = sides.filter(([left, right]) => Math.abs((left[0]?.y ?? Infinity) - (right[0]?.y ?? -Infinity)) <= 1);
  // A table's first column may be short: what it says stands beside the first of several lines.
  const lefts = sides.filter(([left]) => left.length > 0);
  const isBeside = gutter.aligned && aligned.length === lefts.length;
  if (isBeside || aligned.length / rows.length >= TABLE_SHARE) return [{ kind: 'TABLE', table: tableOf(rows) }];
  const read = (side: 0 | 1, right: number): FlowPart[] =>
    columnsOf(
      sides.map((pair) => pair[side]).filter((row) => row.length > 0),
      edge,
      right,
    );
  return [...read(0, gutter.right - GUTTER / 2), ...read(1, edge)];
}

/** A table whose columns are where segments begin, and whose rows begin where no column's words run on from the line above. */
function tableOf(rows: readonly Line[][]): PageTable {
  const segments = rows.flat();
  const lefts = distinctPlaces(
    segments.map((segment) => segment.x),
    GUTTER * 1.5,
  );
  const columnOf = (line: Line): number => placeIndex(lefts, line.x, GUTTER);
  const rights = lefts.map((_, column) => {
    const longest = Math.max(...segments.filter((line) => columnOf(line) === column).map((line) => line.right));
    return Math.max(longest, (lefts[column + 1] ?? 0) - GUTTER / 2);
  });
  const isClose = closeRows(rows);
  const cells: TableCell[] = [];
  let row = -1;
  for (const [index, line] of rows.entries()) {
    const withoutFirst = line.every((segment) => columnOf(segment) > 0);
    const above = (segment: Line) =>
      cells.findLast((cell) => cell.row === row && cell.column === columnOf(segment) && cell.column > 0);
    const goesOn =
      (withoutFirst && isClose(index)) ||
      line.some((segment) => isMidSentence(above(segment), segment)) ||
      line.every((segment) => {
        const column = columnOf(segment);
        const above = cells.findLast((cell) => cell.row === row && cell.column === column);
        if (above === undefined) return column > 0 && line.length === 1;
        if (beginsWithin(segment.text)) return true;
        return (line.length === 1 || isClose(index)) && runsOn(above, segment, rights[column] ?? 0);
      });
    if (row < 0 || !goesOn) row++;
    for (const segment of line)
      addToCell(cells, segment, { row, column: columnOf(segment), right: rights[columnOf(segment)] });
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const box = {
    left: Math.min(...lefts),
    top: Math.min(...cells.map((cell) => cell.box.top)),
    right: Math.max(...rights),
    bottom: Math.max(...cells.map((cell) => cell.box.bottom)),
  };
  return { box, columns: lefts, cells };
}

/** Where lines of a table stand at two distances, the smaller is that of lines within a cell. */
function closeRows(rows: readonly Line[][]): (index: number) => boolean {
  const steps = rows.map((row, index) => stepBetween(rows[index - 1], row));
  const known = steps.slice(1);
  const least = Math.min(...known);
  const varied = Math.max(...known) > 1.2 * least;
  return (index) => varied && (steps[index] ?? Infinity) <= 1.1 * least;
}

function addToCell(
  cells: TableCell[],
  segment: Line,
  place: { row: number; column: number; right: number | undefined },
): void {
  const { row, column, right = segment.right } = place;
  const cell = cells.findLast((one) => one.row === row && one.column === column);
  if (cell === undefined) {
    const box = { left: segment.x, top: segment.y - segment.size, right, bottom: segment.y };
    cells.push({ box, row, column, runs: [...segment.runs] });
  } else {
    cell.runs.push(...segment.runs);
    cell.box.bottom = segment.y;
  }
}

/** Words that a line's sense cannot end with. */
const OPEN_END = /(?:,|&|\b(?:and|or|of|the|for|to|in|with|a|an|by|at|on|from))$/i;
const WEBSITE = /^(?:www\.|https?:|\S+\.(?:uk|org|com|net)\b|\S+@)/i;

/** True where a sentence in a column is not at its end, so that no row begins here, whatever its other columns say. */
function isMidSentence(cell: TableCell | undefined, { text }: Line): boolean {
  const last = cell?.runs.at(-1)?.text.trim() ?? '';
  if (last === '' || endsComplete(last) || WEBSITE.test(text) || WEBSITE.test(last)) return false;
  return beginsWithin(text) || OPEN_END.test(last);
}

/** True where a cell's words run on in the line below: its next word had no room in the line above. */
function runsOn(cell: TableCell, segment: Line, right: number): boolean {
  const y = Math.max(...cell.runs.map((run) => run.y));
  const end = Math.max(...cell.runs.filter((run) => run.y > y - 2).map((run) => run.x + run.width));
  const firstWord = segment.text.split(' ')[0] ?? '';
  const room = ((segment.right - segment.x) / Math.max(1, segment.text.length)) * (firstWord.length + 1);
  return segment.y - y < 1.6 * segment.size && end + room > right + 2;
}
