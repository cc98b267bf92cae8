import { isInnerBullet } from './bulletItems.ts';
import { isBullet, type Passage } from './Passage.ts';
import { beginsMidSentence, endsSentence } from './plainText.ts';

/**
 * Puts the passages of a part that is made of paragraphs or of a table's rows together into items: a row, or a paragraph with the
 * bullets it leads in to and its rest from over the page.
 */
export function paragraphItems(passages: readonly Passage[]): Passage[][] {
  const items: Passage[][] = [];
  // All of it in one cell is a frame round a list, not a row.
  const oneCell = new Set(passages.map(({ cell }) => (cell === null ? null : `${cell.table}/${cell.row}`))).size === 1;
  for (const passage of passages) {
    const item = items.at(-1);
    if (item !== undefined && continues(passage, item, oneCell)) item.push(passage);
    else items.push([passage]);
  }
  return items;
}

function continues(passage: Passage, item: readonly Passage[], oneCell: boolean): boolean {
  const before = item.at(-1) as Passage;
  if (passage.kind === 'SUB_BULLET') return true;
  if (passage.kind === 'BULLET') {
    const led = item.some(({ kind, plain }) => kind !== 'BULLET' && /(:|-|–|\bto)$/.test(plain));
    // Bullets below a paragraph in a cell say in full what it asks for; a cell of nothing but bullets holds an item each.
    const inRow = !oneCell && item[0]?.kind !== 'BULLET' && sameRow(passage, before);
    return led || inRow || isInnerBullet(passage, item);
  }
  if (!oneCell && sameRow(passage, before)) return true;
  if (REFERS_BACK.test(passage.plain) || beginsMidSentence(passage.plain)) return true;
  // The last of several bullets often has no full stop.
  return !(endsSentence(before.plain) || isBullet(before));
}

/** How a paragraph begins that goes on about what the one before asks for. */
const REFERS_BACK = /^(this|these|they|it|in particular|in addition|additionally|furthermore) /i;

function sameRow(one: Passage, other: Passage): boolean {
  return (
    one.cell !== null && other.cell !== null && one.cell.table === other.cell.table && one.cell.row === other.cell.row
  );
}
