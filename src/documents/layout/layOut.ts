import { blocksOfParts } from './blocksOfParts.ts';
import { takeFurniture } from './furniture.ts';
import type { LaidBlock } from './LaidBlock.ts';
import type { PageContent, PageFlaw } from './PageContent.ts';
import { pageParts } from './pageParts.ts';

/** What is said of pages that could not be read, or not wholly. */
const FLAWS: Record<PageFlaw, string> = {
  PICTURE: 'a page that prints a picture and no text; text recognition (OCR) would make it readable',
  DAMAGED: 'a page of which a part is damaged and could not be read; download the PDF again',
};

/** Blocks in reading order, and what was taken off the pages. */
export interface LaidOut {
  blocks: LaidBlock[];
  pages: number;
  furniture: { page: number; text: string }[];
  /** Pages that hold more than could be read, and why. */
  unread: { page: number; reason: string }[];
}

/**
 * Reads what stands where on a document's pages into blocks, in reading order.
 * @param isRagged true where widths are not those of the print, so that full lines end at different places
 */
export function layOut(pages: readonly PageContent[], { isRagged = false } = {}): LaidOut {
  const { runs, furniture } = takeFurniture(pages);
  const parts = pages.flatMap((content, index) => pageParts(index + 1, content, runs[index] ?? []));
  const { blocks, repeatedHeads } = blocksOfParts(parts, isRagged);
  return {
    blocks,
    pages: pages.length,
    furniture: [...furniture, ...repeatedHeads].sort((a, b) => a.page - b.page),
    unread: pages.flatMap(({ flaw }, index) => (flaw === null ? [] : [{ page: index + 1, reason: FLAWS[flaw] }])),
  };
}
