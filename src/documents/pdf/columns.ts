import type { Line } from './lines.ts';
import type { PageTable, TableCell } from './tables.ts';

/** White space narrower than this, in points, does not divide columns. */
const GUTTER = 12;
/** Lines further apart than this, in parts of the type size, do not belong to one stretch of columns. */
const STRETCH_GAP = 4.5;
/** Where at least this share of lines has words in two columns, the lines are a table's rows; otherwise columns are read one by one. */
const TABLE_SHARE = 0.5;

/** What stands on a page outside ruled or clipped cells, in reading order. */
export type FlowPart = { kind: 'LINES'; lines: Line[] } | { kind: 'TABLE'; table: PageTable };

/**
 * Finds columns by white space alone, for pages whose tables have neither rules nor clips: stretches of lines that one gutter divides
 * throughout. Takes each row's segments, from the top; gives plain lines, columns one after the other, and tables.
 */
export function columnsOf(rows: readonly Line[][]): FlowPart[] {
  const parts: FlowPart[] = [];
  const plain = (row: readonly Line[]): void => {
    const last = parts.at(-1);
    if (last?.kind === 'LINES') last.lines.push(joinSegments(row));
    else parts.push({ kind: 'LINES', lines: [joinSegments(row)] });
  };
  for (let index = 0; index < rows.length;) {
    const row = rows[index] ?? [];
    const stretch = row.length >= 2 && !isLabelled(row) ? stretchFrom(rows, index) : null;
    if (stretch === null) {
      plain(row);
      index++;
      continue;
    }
    parts.push(...stretchParts(rows.slice(stretch.from, stretch.to), stretch.gutter));
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
}

/** The stretch of rows from `from` that one gutter divides, if there are at least two rows with words on both sides. */
function stretchFrom(rows: readonly Line[][], from: number): { from: number; to: number; gutter: Gutter } | null {
  const [first, second] = rows[from] ?? [];
  if (first === undefined || second === undefined) return null;
  let gutter: Gutter = { left: first.right, right: second.x };
  let both = 1;
  let to = from + 1;
  let below = from + 1;
  for (; below < rows.length; below++) {
    const row = rows[below] ?? [];
    const above = rows[below - 1]?.[0];
    const [segment] = row;
    if (segment === undefined || above === undefined || segment.y - above.y > STRETCH_GAP * segment.size) break;
    const narrowed = narrow(gutter, row);
    if (narrowed === null) break;
    const sides = new Set(row.map((one) => (one.x >= narrowed.right - 1 ? 'RIGHT' : 'LEFT')));
    if (sides.size === 2) both++;
    // Words on the left alone belong to the stretch only if columns go on after them or they stand close below.
    const closeBelow = segment.y - above.y <= 1.6 * segment.size && !segment.bold && below === to;
    if (sides.has('RIGHT') || closeBelow) to = below + 1;
    gutter = narrowed;
  }
  return both >= 2 ? { from, to, gutter } : null;
}

/** What a row leaves of a gutter; null where the row runs across it. */
function narrow(gutter: Gutter, row: readonly Line[]): Gutter | null {
  let { left, right } = gutter;
  for (const segment of row) {
    const middle = (left + right) / 2;
    if (segment.right <= right - GUTTER && segment.x < middle) left = Math.max(left, segment.right);
    else if (segment.x >= left + GUTTER && segment.right > middle) right = Math.min(right, segment.x);
    else return null;
  }
  return right - left >= GUTTER ? { left, right } : null;
}

function stretchParts(rows: readonly Line[][], gutter: Gutter): FlowPart[] {
  const isRight = (segment: Line): boolean => segment.x >= gutter.right - 1;
  const sides = rows.map((row) => [row.filter((one) => !isRight(one)), row.filter(isRight)] as const);
  const both = sides.filter(([left, right]) => left.length > 0 && right.length > 0).length;
  if (both / rows.length < TABLE_SHARE) {
    const read = (side: 0 | 1): FlowPart[] =>
      columnsOf(sides.map((pair) => pair[side]).filter((row) => row.length > 0));
    return [...read(0), ...read(1)];
  }
  return [{ kind: 'TABLE', table: tableOf(rows) }];
}

/** A table whose columns are where segments begin, and whose rows begin where no column's words run on from the line above. */
function tableOf(rows: readonly Line[][]): PageTable {
  const segments = rows.flat();
  const lefts = columnEdges(segments);
  const columnOf = (line: Line): number =>
    Math.max(
      0,
      lefts.findLastIndex((left) => left <= line.x + GUTTER),
    );
  const rights = lefts.map((_, column) =>
    Math.max(...segments.filter((line) => columnOf(line) === column).map((line) => line.right)),
  );
  const cells: TableCell[] = [];
  let row = -1;
  for (const line of rows) {
    const goesOn = line.every((segment) => {
      const above = cells.findLast((cell) => cell.row === row && cell.column === columnOf(segment));
      return above !== undefined && runsOn(above, segment, rights[columnOf(segment)] ?? 0);
    });
    if (row < 0 || !goesOn) row++;
    for (const segment of line) {
      const column = columnOf(segment);
      const box = {
        left: segment.x,
        top: segment.y - segment.size,
        right: rights[column] ?? segment.right,
        bottom: segment.y,
      };
      const cell = cells.findLast((one) => one.row === row && one.column === column);
      if (cell === undefined) cells.push({ box, row, column, runs: [...segment.runs] });
      else {
        cell.runs.push(...segment.runs);
        cell.box.bottom = box.bottom;
      }
    }
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const box = {
    left: Math.min(...lefts),
    top: Math.min(...cells.map((cell) => cell.box.top)),
    right: Math.max(...rights),
    bottom: Math.max(...cells.map((cell) => cell.box.bottom)),
  };
  return { box, columns: lefts, rows: row + 1, cells };
}

/** True where a cell's words run on in the line below: its next word had no room in the line above. */
function runsOn(cell: TableCell, segment: Line, right: number): boolean {
  const y = Math.max(...cell.runs.map((run) => run.y));
  const end = Math.max(...cell.runs.filter((run) => run.y > y - 2).map((run) => run.x + run.width));
  const firstWord = segment.text.split(' ')[0] ?? '';
  const room = ((segment.right - segment.x) / Math.max(1, segment.text.length)) * (firstWord.length + 1);
  return segment.y - y < 1.6 * segment.size && end + room > right + 2;
}

/** Where columns begin: left edges that segments share. */
function columnEdges(segments: readonly Line[]): number[] {
  const edges: number[] = [];
  for (const x of segments.map((segment) => segment.x).sort((a, b) => a - b)) {
    if (x - (edges.at(-1) ?? -Infinity) > GUTTER * 1.5) edges.push(x);
  }
  return edges;
}
