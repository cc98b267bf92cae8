import type { Box } from './geometry.ts';
import { holds } from './cells.ts';
import type { TextRun } from './PageContent.ts';
import { distinctPlaces, placeIndex } from './places.ts';

/** A cell with the words in it. */
export interface TableCell {
  box: Box;
  row: number;
  column: number;
  runs: TextRun[];
}

/** A table, or a ruled box with one column, as far as it stands on one page. */
export interface PageTable {
  box: Box;
  /** The left edges of its columns. */
  columns: readonly number[];
  cells: TableCell[];
}

/** Edges of rows or columns closer than this, in points, are one edge. */
const SAME_EDGE = 6;
/** Room between cells of one table, in points. */
const BETWEEN_CELLS = 5;

/** The tables that cells make up, with the runs of text in each cell, and the runs that stand in none. */
export function tablesOf(boxes: readonly Box[], runs: readonly TextRun[]): { tables: PageTable[]; outside: TextRun[] } {
  const filled = new Map<Box, TextRun[]>(boxes.map((box) => [box, []]));
  const outside: TextRun[] = [];
  for (const run of runs) {
    const box = boxOf(run, boxes);
    if (box === null) outside.push(run);
    else filled.get(box)?.push(run);
  }
  const cells = [...filled].filter(([, inside]) => inside.length > 0).map(([box, inside]) => ({ box, runs: inside }));
  return { tables: groupCells(cells).map(tableOf), outside };
}

/** The cell a run stands in: the one it is clipped to, otherwise the smallest that holds it. */
function boxOf(run: TextRun, boxes: readonly Box[]): Box | null {
  const { clip } = run;
  const holding = boxes.filter((box) => holds(box, run));
  const own = clip === null ? undefined : holding.find((box) => sameBox(box, clip));
  if (own !== undefined) return own;
  const area = (box: Box): number => (box.right - box.left) * (box.bottom - box.top);
  return holding.sort((a, b) => area(a) - area(b))[0] ?? null;
}

function sameBox(a: Box, b: Box): boolean {
  return (['left', 'top', 'right', 'bottom'] as const).every((edge) => Math.abs(a[edge] - b[edge]) < 1);
}

type FilledBox = Pick<TableCell, 'box' | 'runs'>;

/** Cells that touch, beside or below one another, belong to one table. */
function groupCells(cells: readonly FilledBox[]): FilledBox[][] {
  const groups: FilledBox[][] = [];
  for (const cell of [...cells].sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)) {
    const touching = groups.filter((group) => group.some((other) => touches(other.box, cell.box)));
    const [first, ...others] = touching;
    if (first === undefined) groups.push([cell]);
    else {
      first.push(cell, ...others.flat());
      for (const other of others) groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups;
}

function touches(a: Box, b: Box): boolean {
  const acrossShared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const downShared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const stacked = acrossShared >= 0.5 * Math.min(a.right - a.left, b.right - b.left) && downShared >= -BETWEEN_CELLS;
  const beside = downShared >= 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top) && acrossShared >= -4 * BETWEEN_CELLS;
  return stacked || beside;
}

function tableOf(cells: readonly FilledBox[]): PageTable {
  const tops = distinctPlaces(
    cells.map(({ box }) => box.top),
    SAME_EDGE,
  );
  const columns = distinctPlaces(
    cells.map(({ box }) => box.left),
    SAME_EDGE,
  );
  return {
    box: {
      left: Math.min(...cells.map(({ box }) => box.left)),
      top: Math.min(...tops),
      right: Math.max(...cells.map(({ box }) => box.right)),
      bottom: Math.max(...cells.map(({ box }) => box.bottom)),
    },
    columns,
    cells: cells
      .map((cell) => ({
        ...cell,
        row: placeIndex(tops, cell.box.top, 1),
        column: placeIndex(columns, cell.box.left, 1),
      }))
      .sort((a, b) => a.row - b.row || a.column - b.column),
  };
}
