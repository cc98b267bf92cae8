import { enumeratorOf } from '../documents/printedMarks.ts';
import { isBullet, type Passage } from './Passage.ts';
import { beginsMidSentence, endsSentence } from './plainText.ts';

/**
 * Puts the passages of a bulleted section together into its items: a bullet with its sub-bullets, its rest from over the page and the
 * paragraphs that follow it. Where the section has no bullets at all, each paragraph is an item.
 */
export function bulletItems(passages: readonly Passage[]): Passage[][] {
  const bulleted = passages.some(isBullet);
  const items: Passage[][] = [];
  for (const passage of passages) {
    const item = items.at(-1);
    if (item === undefined || beginsItem(passage, item, bulleted)) items.push([passage]);
    else item.push(passage);
  }
  return leadInJoined(items, bulleted);
}

/** A paragraph before the first bullet leads in to it. */
function leadInJoined(items: Passage[][], bulleted: boolean): Passage[][] {
  const [lead, first, ...rest] = items;
  if (!bulleted || lead === undefined || first === undefined || lead[0]?.kind === 'BULLET') return items;
  return [[...lead, ...first], ...rest];
}

function beginsItem(passage: Passage, item: readonly Passage[], bulleted: boolean): boolean {
  const before = item.at(-1) as Passage;
  if (passage.kind === 'SUB_BULLET') return false;
  if (bulleted && passage.kind !== 'BULLET') return false;
  if (passage.kind === 'BULLET') return !isInnerBullet(passage, item);
  if (enumeratorOf(passage.plain) !== null) return true;
  return endsSentence(before.plain) || !beginsMidSentence(passage.plain);
}

/** A bullet that ends with a colon opens an inner list: what follows in lower case belongs to it, whatever bullet it is printed with. */
export function isInnerBullet(passage: Passage, item: readonly Passage[]): boolean {
  const opened = item.some(({ plain }) => plain.endsWith(':'));
  // Where the inner list has its own level, a bullet of the first level is over it.
  if (passage.kind === 'BULLET' && item[0]?.kind === 'BULLET' && item.at(-1)?.kind === 'SUB_BULLET') return false;
  return opened && beginsMidSentence(passage.plain) && !endsSentence((item.at(-1) as Passage).plain);
}
