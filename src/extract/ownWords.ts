import { isFurniture } from './furniture.ts';
import type { Ledger } from './Ledger.ts';
import type { Passage } from './Passage.ts';
import { setAsideUnknownHeadings } from './unknownHeadings.ts';

/** What a part of a document says itself: without standard wordings, and with headings that nobody knows set aside and noted. */
export function ownWords(passages: readonly Passage[], ledger: Ledger): Passage[] {
  return setAsideUnknownHeadings(withoutFurniture(passages, ledger), ledger);
}

/** Drops standard wordings, noting them as recognised. */
export function withoutFurniture(passages: readonly Passage[], ledger: Ledger): Passage[] {
  const furniture = passages.filter(({ plain }) => isFurniture(plain));
  ledger.cover(...furniture);
  return passages.filter((passage) => !furniture.includes(passage));
}
