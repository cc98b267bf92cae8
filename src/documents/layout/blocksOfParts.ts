import { blocksOfLines } from './blocksOfLines.ts';
import { joinPages } from './joinPages.ts';
import type { Line } from './lines.ts';
import type { LinesPart, PagePart, TablePart } from './pageParts.ts';
import type { LaidBlock } from './LaidBlock.ts';
import { tableBlocks } from './tableBlocks.ts';
import { carriesOn, rowsOverPages } from './tableRows.ts';
import { typeFactsOf } from './typeFacts.ts';

/** Bullets indented by this much more than the list's first, in points, are on the second level. */
const LEVEL_INDENT = 10;
/** Bullets whose places differ by no more than this are on one level. */
const SAME_PLACE = 3;
/** White space above a list item that sets it apart, in parts of what is usual. */
const WIDE_GAP = 1.35;

/** A table with all the pages it stands on. */
interface WholeTable {
  kind: 'WHOLE_TABLE';
  parts: TablePart[];
}

/** A document's blocks, and the column heads that a table prints again on further pages. */
export interface PartsRead {
  blocks: LaidBlock[];
  repeatedHeads: { page: number; text: string }[];
}

/** The blocks of a document in reading order, from what stands on its pages. */
export function blocksOfParts(parts: readonly PagePart[], isRagged: boolean): PartsRead {
  const facts = typeFactsOf(
    parts.flatMap((part) => (part.kind === 'LINES' ? [part.lines] : part.cells.map((cell) => cell.lines))),
    isRagged,
  );
  const blocks: LaidBlock[] = [];
  const repeatedHeads: PartsRead['repeatedHeads'] = [];
  let tables = 0;
  for (const part of wholeTables(parts)) {
    if (part.kind === 'LINES') {
      const column = { page: part.page, right: part.right ?? facts.right, inCell: part.right !== null };
      blocks.push(...blocksOfLines(part.lines, column, facts));
      continue;
    }
    const { cells, repeated } = rowsOverPages(part.parts);
    blocks.push(...tableBlocks(cells, tables++, facts));
    for (const cell of repeated) {
      repeatedHeads.push({ page: cell.page, text: cell.lines.map((line) => line.text).join(' ') });
    }
  }
  const joined = joinPages(blocks, facts);
  markLevels(joined);
  markGaps(joined);
  return { blocks: joined, repeatedHeads };
}

/** Joins a table at the end of a page with the one at the top of the next that has the same columns. */
function wholeTables(parts: readonly PagePart[]): (LinesPart | WholeTable)[] {
  const whole: (LinesPart | WholeTable)[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (part.kind === 'LINES') whole.push(part);
    else if (last?.kind === 'WHOLE_TABLE' && carriesOn(last.parts.at(-1), part)) last.parts.push(part);
    else whole.push({ kind: 'WHOLE_TABLE', parts: [part] });
  }
  return whole;
}

/** Bullets indented further than the first of their list are sub-bullets. */
function markLevels(blocks: readonly LaidBlock[]): void {
  let base: { bullet: NonNullable<Line['bullet']>; page: number | undefined } | null = null;
  for (const block of blocks) {
    const { bullet } = block.first;
    const page = block.lines[0]?.page;
    if (bullet === null) {
      base = null;
      continue;
    }
    const turned: boolean =
      base !== null &&
      base.page !== page &&
      base.bullet.glyph === bullet.glyph &&
      !(bullet.x > base.bullet.x + LEVEL_INDENT && hasBulletAt(blocks, page, base.bullet.x));
    if (base === null || turned || bullet.x < base.bullet.x - LEVEL_INDENT) base = { bullet, page };
    else if (bullet.x > base.bullet.x + LEVEL_INDENT) block.kind = 'SUB_BULLET';
  }
}

/** True where a page has bullets at the same place as the page before, so that its margin has not moved. */
function hasBulletAt(blocks: readonly LaidBlock[], page: number | undefined, x: number): boolean {
  return blocks.some(
    ({ first, lines, cell }) =>
      cell === null && first.bullet !== null && lines[0]?.page === page && Math.abs(first.bullet.x - x) <= SAME_PLACE,
  );
}

/** A list item stands apart from the one before where the white space above it is clearly more than is usual between two. */
function markGaps(blocks: readonly LaidBlock[]): void {
  const isItem = (block: LaidBlock | undefined): boolean => block?.kind === 'BULLET' || block?.kind === 'SUB_BULLET';
  const items = blocks.filter((block, index) => isItem(block) && isItem(blocks[index - 1]) && block.gap !== null);
  const gaps = items.map((block) => block.gap ?? 0).sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? Infinity;
  for (const block of items) block.afterGap = (block.gap ?? 0) > WIDE_GAP * usual;
}
