import type { BlockKind } from '../SourceDocument.ts';
import { blocksOfLines } from './blocksOfLines.ts';
import type { LaidBlock, TypeFacts } from './LaidBlock.ts';
import type { PlacedCell } from './tableRows.ts';

/** White space between a cell's edge and its words, in points. */
const CELL_PADDING = 5;

/**
 * The blocks of a table. A box of one column that holds one item is no table but a frame around text; a row of headings across the
 * table's top is its title; a table of labels and values is read as lines.
 * @param cells in rows, each row from left to right
 * @param number which table of the document it is
 */
export function tableBlocks(cells: readonly PlacedCell[], number: number, facts: TypeFacts): LaidBlock[] {
  const columns = new Set(cells.map((cell) => cell.column));
  if (columns.size === 1) return boxBlocks(cells, number, facts);
  const [title, ...rest] = cells;
  if (title !== undefined && cells.filter((cell) => cell.row === title.row).length === 1) {
    const heading = blocksIn(title, facts, false);
    if (heading.every((block) => block.kind === 'HEADING')) {
      const below = rest.map((cell) => ({ ...cell, row: cell.row - title.row - 1 }));
      return [...heading, ...gridBlocks(below, number, facts)];
    }
  }
  return gridBlocks(cells, number, facts);
}

/** A table of several columns. */
function gridBlocks(cells: readonly PlacedCell[], number: number, facts: TypeFacts): LaidBlock[] {
  const labels = cells.filter((cell) => cell.column === 0);
  const columns = new Set(cells.map((cell) => cell.column));
  const isLabelled = columns.size === 2 && labels.every((cell) => cell.lines.at(-1)?.text.endsWith(':'));
  if (isLabelled) return labelledBlocks(cells, facts);
  return cells.flatMap((cell) =>
    blocksIn(cell, facts, true).map((block) => inCell(block, { table: number, row: cell.row, column: cell.column })),
  );
}

/** A box of one column: headings in it are headings, its further rows are items that belong apart. */
function boxBlocks(cells: readonly PlacedCell[], number: number, facts: TypeFacts): LaidBlock[] {
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
function labelledBlocks(cells: readonly PlacedCell[], facts: TypeFacts): LaidBlock[] {
  const rows = [...new Set(cells.map((cell) => cell.row))];
  return rows.flatMap((row) => {
    const inRow = cells.filter((cell) => cell.row === row);
    const [label, ...values] = inRow.flatMap((cell) => blocksIn(cell, facts, false));
    if (label === undefined) return [];
    for (const value of values) label.lines.push(...value.lines);
    return [{ ...label, kind: 'PARAGRAPH' as const }];
  });
}

function blocksIn(cell: PlacedCell, facts: TypeFacts, inColumn: boolean): LaidBlock[] {
  return blocksOfLines(cell.lines, { page: cell.page, right: cell.box.right - CELL_PADDING, inCell: inColumn }, facts);
}

function inCell(block: LaidBlock, cell: NonNullable<LaidBlock['cell']>): LaidBlock {
  const kind: BlockKind = block.kind === 'BULLET' ? 'BULLET' : 'CELL';
  return { ...block, kind, cell };
}
