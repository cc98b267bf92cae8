import type { Box } from './geometry.ts';
import { cellsOf } from './cells.ts';
import { columnsOf, type FlowPart } from './columns.ts';
import { linesOf, segmentsOf, type Line } from './lines.ts';
import type { PageContent, TextRun } from './PageContent.ts';
import { tablesOf, type PageTable } from './tables.ts';

/** A cell's lines, with the cell's place and edges. */
export interface CellLines {
  row: number;
  column: number;
  box: Box;
  lines: Line[];
}

/** A table as far as it stands on one page. */
export interface TablePart {
  kind: 'TABLE';
  page: number;
  box: Box;
  columns: readonly number[];
  cells: CellLines[];
}

/** Lines that follow one another on one page. */
export interface LinesPart {
  kind: 'LINES';
  page: number;
  lines: Line[];
  /** The right edge of one of several columns side by side; null for lines as wide as the page's. */
  right: number | null;
}

/** What follows what on a page. */
export type PagePart = LinesPart | TablePart;

/** A page's tables and lines in reading order. */
export function pageParts(page: number, content: PageContent, runs: readonly TextRun[]): PagePart[] {
  const { tables, outside } = tablesOf(cellsOf(content, runs), runs);
  const rows = segmentsOf(outside);
  const edge = Math.max(0, ...rows.flat().map((line) => line.right));
  const parts: PagePart[] = [];
  let next = 0;
  for (const table of tables.sort((a, b) => a.box.top - b.box.top)) {
    const from = next;
    while (next < rows.length && (rows[next]?.[0]?.y ?? 0) < table.box.top + 2) next++;
    parts.push(...columnsOf(rows.slice(from, next), edge).map((part) => placed(page, part)), tablePart(page, table));
  }
  parts.push(...columnsOf(rows.slice(next), edge).map((part) => placed(page, part)));
  return parts;
}

function placed(page: number, part: FlowPart): PagePart {
  return part.kind === 'LINES' ? { ...part, page } : tablePart(page, part.table);
}

function tablePart(page: number, { box, columns, cells }: PageTable): TablePart {
  return {
    kind: 'TABLE',
    page,
    box,
    columns,
    cells: cells.map((cell) => ({ row: cell.row, column: cell.column, box: cell.box, lines: linesOf(cell.runs) })),
  };
}
