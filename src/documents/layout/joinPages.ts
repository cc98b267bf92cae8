import { draftText } from '../DraftBlock.ts';
import { beginsWithin, endsComplete, isNextInList, isProse, isSalutation } from '../printedMarks.ts';
import type { LaidBlock, TypeFacts } from './LaidBlock.ts';

/** Left edges closer than this, in points, are one edge. */
const SAME_EDGE = 6;
/** Type sizes closer than this, in points, are one size. */
const SAME_SIZE = 1;

/** Joins blocks that a page's end cut in two: the first block of a page with the last of the page before it. */
export function joinPages(blocks: readonly LaidBlock[], facts: TypeFacts): LaidBlock[] {
  const joined: LaidBlock[] = [];
  for (const block of blocks) {
    const before = block.cell === null ? joined.at(-1) : lastOfCell(joined, block);
    const page = block.lines[0]?.page;
    const pageBefore = before?.lines.at(-1)?.page;
    if (before !== undefined && pageBefore !== page && block.gap === null && isCut(before, block, facts)) {
      before.lines.push(...block.lines);
      before.last = block.last;
    } else joined.push(block);
  }
  return joined;
}

/** The last block of the same cell: a table's columns go on over a page's end each for itself. */
function lastOfCell(blocks: readonly LaidBlock[], { cell }: LaidBlock): LaidBlock | undefined {
  return blocks.findLast(
    (other) =>
      other.cell?.table === cell?.table && other.cell?.row === cell?.row && other.cell?.column === cell?.column,
  );
}

/** True where the words of one block go on in the block at the top of the next page. */
function isCut(before: LaidBlock, block: LaidBlock, facts: TypeFacts): boolean {
  if (block.first.bullet !== null || before.kind === 'HEADING' || block.kind === 'HEADING') return false;
  if ((before.cell === null) !== (block.cell === null)) return false;
  if (Math.abs(before.last.size - block.first.size) > SAME_SIZE) return false;
  const text = draftText(before);
  if (isNextInList(draftText(block), text) || isSalutation(draftText(block))) return false;
  const isItem = before.kind === 'BULLET' || before.kind === 'SUB_BULLET';
  // In texts, an item's lines may go on below its bullet.
  const edges = facts.isRagged && before.lines.length > 1 ? [before.x, before.last.x] : [before.x];
  const sameEdge = edges.some((edge) => Math.abs(edge - block.x) <= SAME_EDGE);
  if (endsComplete(text)) {
    // Where a bullet's words are indented, a further sentence of it shows by its left edge; elsewhere a full stop ends the block.
    const indented = isItem && sameEdge && Math.abs(before.x - facts.left) > SAME_EDGE;
    return indented && before.cell === null && !text.endsWith(':');
  }
  if (beginsWithin(draftText(block))) return true;
  if (isItem && !sameEdge) return false;
  return isProse(text);
}
