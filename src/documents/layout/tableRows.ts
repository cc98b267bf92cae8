import { beginsWithin, endsComplete, isProse } from '../printedMarks.ts';
import type { CellLines, TablePart } from './pageParts.ts';
import { placeIndex } from './places.ts';

/** A cell with its page, its row and column counted over all pages of its table. */
export interface PlacedCell extends CellLines {
  page: number;
}

/** Left edges closer than this, in points, are those of one column. */
const SAME_COLUMN = 12;

/** Words that refer to what was said just before, with which no item of a list begins. */
const REFERS_BACK =
  /^(They|This|These|Those|It|Its|Their|Such|In addition|Additionally|Also|Furthermore|Moreover|However|As a result|Consequently|Specifically|In particular|For example|In doing so|To do this)\b/;

/** True where a table at the top of a page has the columns of the one at the end of the page before. */
export function carriesOn(before: TablePart | undefined, part: TablePart): boolean {
  if (before === undefined || before.page + 1 !== part.page) return false;
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= SAME_COLUMN;
  const shared = part.columns.filter((left) => before.columns.some((other) => near(left, other)));
  const fewer = Math.min(part.columns.length, before.columns.length);
  // Where only some of the columns go on, the last of them ends where the next one began.
  const rights = [...before.columns.slice(1), before.box.right];
  return shared.length === fewer && rights.some((right) => near(right, part.box.right));
}

/**
 * Numbers a table's rows over its pages. The first row of a further page is the rest of the row before it where its first column is
 * empty, or where its words carry on. Column heads that are printed again on a further page are given apart.
 */
export function rowsOverPages(parts: readonly TablePart[]): { cells: PlacedCell[]; repeated: PlacedCell[] } {
  const cells: PlacedCell[] = [];
  const repeated: PlacedCell[] = [];
  const edges = columnEdges(parts);
  for (const part of parts) {
    let placed = part.cells.map((cell) => ({ ...cell, page: part.page, column: columnOf(cell, part, edges) }));
    if (cells.length === 0) {
      cells.push(...placed);
      continue;
    }
    const heads = wordsOfRow(cells, 0);
    if (heads !== '' && wordsOfRow(placed, 0) === heads) {
      repeated.push(...placed.filter((cell) => cell.row === 0));
      placed = placed.filter((cell) => cell.row > 0).map((cell) => ({ ...cell, row: cell.row - 1 }));
    }
    const last = Math.max(...cells.map((cell) => cell.row));
    const offset = isRestOfRow(cells, placed, edges.length) ? last : last + 1;
    cells.push(...placed.map((cell) => ({ ...cell, row: cell.row + offset })));
  }
  return { cells, repeated };
}

function columnEdges(parts: readonly TablePart[]): number[] {
  const lefts = [...new Set(parts.flatMap((part) => part.columns))].sort((a, b) => a - b);
  return lefts.filter((left, index) => index === 0 || left - (lefts[index - 1] ?? 0) > SAME_COLUMN);
}

function columnOf(cell: CellLines, part: TablePart, edges: readonly number[]): number {
  const left = part.columns[cell.column] ?? cell.box.left;
  return placeIndex(edges, left, SAME_COLUMN);
}

function wordsOfRow(cells: readonly PlacedCell[], row: number): string {
  return cells
    .filter((cell) => cell.row === row)
    .map((cell) => `${cell.column} ${wordsOf(cell)}`)
    .join('|');
}

function wordsOf(cell: CellLines): string {
  return cell.lines.map((line) => line.text).join(' ');
}

/**
 * True where the first of several columns carries on over the page: alone, the others being at their end, or in the midst of what it
 * lists.
 */
function carriesOnName(before: PlacedCell | undefined, rest: readonly PlacedCell[]): boolean {
  const first = rest.find((cell) => cell.column === 0);
  if (first === undefined || before === undefined) return false;
  const alone = rest.every((cell) => cell.column === 0) && !first.lines.every((line) => line.bold);
  return alone || /(?:,|&|\b(?:and|of|for|the))$/.test(wordsOf(before));
}

/** True where the first row of a page is the rest of the last row of the page before. */
function isRestOfRow(cells: readonly PlacedCell[], page: readonly PlacedCell[], columns: number): boolean {
  const rest = page.filter((cell) => cell.row === 0);
  // Where the row after it has no first column either, one cell is merged over several rows, so that its absence tells nothing.
  const merged = page.some((cell) => cell.row === 1) && !page.some((cell) => cell.row === 1 && cell.column === 0);
  if (columns > 1 && !merged && !rest.some((cell) => cell.column === 0)) return rest.length > 0;
  const lastRow = Math.max(...cells.map((cell) => cell.row));
  const beforeIn = (column: number) => cells.findLast((other) => other.row === lastRow && other.column === column);
  // A number of its own begins a row.
  if (columns > 1 && rest.some((cell) => cell.column === 0 && /^\(?\d{1,2}[.)]?$/.test(wordsOf(cell)))) return false;
  if (columns > 1 && carriesOnName(beforeIn(0), rest)) return true;
  return rest.some((cell) => {
    const before = beforeIn(cell.column);
    const first = cell.lines[0];
    // Of several columns, the first names what the others speak of, so that it tells nothing of where they carry on.
    if (first === undefined || before === undefined || columns > 1 !== cell.column > 0) return false;
    const words = wordsOf(before);
    const open = !endsComplete(words) && (isProse(words) || beginsWithin(first.text));
    return first.bullet !== null || open || REFERS_BACK.test(first.text);
  });
}
