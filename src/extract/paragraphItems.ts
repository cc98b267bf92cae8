import type { Passage } from './Passage.ts';
import { beginsMidSentence, endsSentence } from './plainText.ts';

/**
 * Puts the passages of a part that is made of paragraphs or of a table's rows together into items: a row, or a paragraph with the
 * bullets it leads in to and its rest from over the page.
 */
export function paragraphItems(passages: readonly Passage[]): Passage[][] {
  const items: Passage[][] = [];
  for (const passage of passages) {
    const item = items.at(-1);
    if (item !== undefined && continues(passage, item)) item.push(passage);
    else items.push([passage]);
  }
  return items;
}

function continues(passage: Passage, item: readonly Passage[]): boolean {
  const before = item.at(-1) as Passage;
  if (passage.kind === 'SUB_BULLET') return true;
  if (passage.kind === 'BULLET') {
    const led = item.some(({ kind, plain }) => kind !== 'BULLET' && /(:|-|–|\bto)$/.test(plain));
    return (
      led ||
      (item[0]?.kind === 'BULLET' && item.some(({ plain }) => plain.endsWith(':')) && beginsMidSentence(passage.plain))
    );
  }
  if (sameRow(passage, before)) return true;
  return beginsMidSentence(passage.plain) || !(endsSentence(before.plain) || endsList(before));
}

/** The last of several bullets often has no full stop. */
function endsList(passage: Passage): boolean {
  return passage.kind === 'BULLET' || passage.kind === 'SUB_BULLET';
}

function sameRow(one: Passage, other: Passage): boolean {
  return (
    one.cell !== null && other.cell !== null && one.cell.table === other.cell.table && one.cell.row === other.cell.row
  );
}
