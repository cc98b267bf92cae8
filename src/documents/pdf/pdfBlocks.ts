import { beginsWithin, endsComplete } from '../printedMarks.ts';
import type { BlockKind } from '../SourceDocument.ts';
import { blocksOfLines } from './blocksOfLines.ts';
import { joinPages } from './joinPages.ts';
import type { Line } from './lines.ts';
import type { CellLines, PagePart, TablePart } from './pageParts.ts';
import type { PdfBlock, TypeFacts } from './PdfBlock.ts';
import { typeFactsOf } from './typeFacts.ts';

/** White space between a cell's edge and its words, in points. */
const CELL_PADDING = 5;
/** Bullets indented by this much more than the list's first, in points, are on the second level. */
const LEVEL_INDENT = 10;

/** A table with all the pages it stands on. */
interface WholeTable {
  kind: 'WHOLE_TABLE';
  parts: TablePart[];
}

/** The blocks of a document in reading order, from what stands on its pages. */
export function pdfBlocks(parts: readonly PagePart[]): PdfBlock[] {
  const facts = typeFactsOf(
    parts.flatMap((part) => (part.kind === 'LINES' ? [part.lines] : part.cells.map((c) => c.lines))),
  );
  const blocks: PdfBlock[] = [];
  let tables = 0;
  for (const part of wholeTables(parts)) {
    if (part.kind === 'LINES') {
      const column = { page: part.page, right: part.right ?? facts.right, inCell: part.right !== null };
      blocks.push(...blocksOfLines(part.lines, column, facts));
    } else {
      const found = tableBlocks(part, tables, facts);
      if (found.some((block) => block.cell !== null)) tables++;
      blocks.push(...found);
    }
  }
  const joined = joinPages(blocks);
  markLevels(joined);
  markGaps(joined);
  return joined;
}

/** Joins a table at the end of a page with the one at the top of the next that has the same columns. */
function wholeTables(parts: readonly PagePart[]): (Extract<PagePart, { kind: 'LINES' }> | WholeTable)[] {
  const whole: (Extract<PagePart, { kind: 'LINES' }> | WholeTable)[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (part.kind === 'LINES') whole.push(part);
    else if (last?.kind === 'WHOLE_TABLE' && carriesOn(last.parts.at(-1), part)) last.parts.push(part);
    else whole.push({ kind: 'WHOLE_TABLE', parts: [part] });
  }
  return whole;
}

function carriesOn(before: TablePart | undefined, part: TablePart): boolean {
  if (before === undefined || before.page + 1 !== part.page) return false;
  const same = (a: number | undefined, b: number | undefined): boolean => Math.abs((a ?? -99) - (b ?? 99)) <= 12;
  const shared = part.columns.filter((left) => before.columns.some((other) => same(left, other)));
  return (
    shared.length === Math.min(part.columns.length, before.columns.length) && same(before.box.right, part.box.right)
  );
}

function tableBlocks(table: WholeTable, number: number, facts: TypeFacts): PdfBlock[] {
  const cells = rowsOverPages(table.parts);
  const columns = new Set(cells.map((cell) => cell.column));
  if (columns.size === 1) return boxBlocks(cells, number, facts);
  const [title, ...rest] = cells;
  // A table may begin with its heading, set across.
  if (title !== undefined && cells.filter((cell) => cell.row === title.row).length === 1) {
    const heading = blocksIn(title, facts, false);
    if (heading.every((block) => block.kind === 'HEADING')) {
      return [
        ...heading,
        ...gridBlocks(
          rest.map((cell) => ({ ...cell, row: cell.row - title.row - 1 })),
          number,
          facts,
        ),
      ];
    }
  }
  return gridBlocks(cells, number, facts);
}

/** A table of several columns. */
function gridBlocks(cells: readonly PlacedCell[], number: number, facts: TypeFacts): PdfBlock[] {
  const columns = new Set(cells.map((cell) => cell.column));
  const labels = cells.filter((cell) => cell.column === 0);
  const isLabelled = columns.size === 2 && labels.every((cell) => cell.lines.at(-1)?.text.endsWith(':'));
  return isLabelled ? labelledBlocks(cells, facts) : cells.flatMap((cell) => cellBlocks(cell, number, facts));
}

interface PlacedCell extends CellLines {
  page: number;
}

/**
 * Numbers a table's rows over its pages. The first row of a further page is the rest of the row before it where its first column is
 * empty, or where its words carry on.
 */
function rowsOverPages(parts: readonly TablePart[]): PlacedCell[] {
  const cells: PlacedCell[] = [];
  const lefts = [...new Set(parts.flatMap((part) => part.columns))].sort((a, b) => a - b);
  const edges = lefts.filter((left, index) => index === 0 || left - (lefts[index - 1] ?? 0) > 12);
  let offset = 0;
  for (const part of parts) {
    const placed = part.cells.map((cell) => ({
      ...cell,
      page: part.page,
      column: Math.max(
        0,
        edges.findLastIndex((edge) => edge <= (part.columns[cell.column] ?? cell.box.left) + 12),
      ),
    }));
    if (cells.length > 0) {
      const rest = placed.filter((cell) => cell.row === 0);
      offset = Math.max(...cells.map((cell) => cell.row)) + (isRestOfRow(cells, rest, edges.length) ? 0 : 1);
    }
    cells.push(...placed.map((cell) => ({ ...cell, row: cell.row + offset })));
  }
  return cells;
}

function isRestOfRow(cells: readonly PlacedCell[], rest: readonly PlacedCell[], columns: number): boolean {
  const lastRow = Math.max(...cells.map((cell) => cell.row));
  if (columns > 1 && !rest.some((cell) => cell.column === 0)) return true;
  return rest.some((cell) => {
    const before = cells.findLast((other) => other.row === lastRow && other.column === cell.column);
    const first = cell.lines[0];
    const last = before?.lines.at(-1);
    if (first === undefined || last === undefined || columns > 1 !== cell.column > 0) return false;
    return first.bullet !== null || beginsWithin(first.text) || !endsComplete(last.text);
  });
}

/**
 * A box of one column: headings in it are headings. With one row left it is a text box, whose words are read as any others; with more,
 * its rows are items that belong apart.
 */
function boxBlocks(cells: readonly PlacedCell[], number: number, facts: TypeFacts): PdfBlock[] {
  const blocks = cells.map((cell) => ({ row: cell.row, inside: blocksIn(cell, facts, false) }));
  const isHeadingRow = (row: number): boolean =>
    blocks.filter((one) => one.row === row).every((one) => one.inside.every((block) => block.kind === 'HEADING'));
  const items = [...new Set(blocks.map((one) => one.row))].filter((row) => !isHeadingRow(row));
  return blocks.flatMap(({ row, inside }) => {
    const place = items.indexOf(row);
    if (place < 0 || items.length < 2) return inside;
    return inside.map((block) => inCell(block, { table: number, row: place, column: 0 }));
  });
}

/** "Inspection dates:" with the dates in the next column reads as one line. */
function labelledBlocks(cells: readonly PlacedCell[], facts: TypeFacts): PdfBlock[] {
  const rows = [...new Set(cells.map((cell) => cell.row))];
  return rows.flatMap((row) => {
    const [label, ...values] = cells.filter((cell) => cell.row === row).flatMap((cell) => blocksIn(cell, facts, false));
    if (label === undefined) return [];
    for (const value of values) label.lines.push(...value.lines);
    return [{ ...label, kind: 'PARAGRAPH' as const }];
  });
}

function cellBlocks(cell: PlacedCell, number: number, facts: TypeFacts): PdfBlock[] {
  return blocksIn(cell, facts, true).map((block) =>
    inCell(block, { table: number, row: cell.row, column: cell.column }),
  );
}

function blocksIn(cell: PlacedCell, facts: TypeFacts, inCell: boolean): PdfBlock[] {
  return blocksOfLines(cell.lines, { page: cell.page, right: cell.box.right - CELL_PADDING, inCell }, facts);
}

function inCell(block: PdfBlock, cell: NonNullable<PdfBlock['cell']>): PdfBlock {
  const kind: BlockKind = block.kind === 'BULLET' ? 'BULLET' : 'CELL';
  return { ...block, kind, cell };
}

/** Bullets indented further than the first of their list are sub-bullets. */
function markLevels(blocks: readonly PdfBlock[]): void {
  let base: { bullet: NonNullable<Line['bullet']>; page: number | undefined } | null = null;
  for (const block of blocks) {
    const { bullet } = block.first;
    const page = block.lines[0]?.page;
    if (bullet === null) {
      base = null;
      continue;
    }
    const turned: boolean = base !== null && base.page !== page && base.bullet.glyph === bullet.glyph;
    if (base === null || turned || bullet.x < base.bullet.x - LEVEL_INDENT) base = { bullet, page };
    else if (bullet.x > base.bullet.x + LEVEL_INDENT) block.kind = 'SUB_BULLET';
  }
}

/** A list item stands apart from the one before where the white space above it is clearly more than is usual between two. */
function markGaps(blocks: readonly PdfBlock[]): void {
  const isItem = (block: PdfBlock | undefined): boolean => block?.kind === 'BULLET' || block?.kind === 'SUB_BULLET';
  const items = blocks.filter((block, index) => isItem(block) && isItem(blocks[index - 1]) && block.gap !== null);
  const gaps = items.map((block) => block.gap ?? 0).sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? Infinity;
  for (const block of items) block.afterGap = (block.gap ?? 0) > 1.35 * usual;
}
