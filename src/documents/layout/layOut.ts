import { blocksOfParts } from './blocksOfParts.ts';
import { takeFurniture } from './furniture.ts';
import type { LaidBlock } from './LaidBlock.ts';
import type { PageContent } from './PageContent.ts';
import { pageParts } from './pageParts.ts';

/** Blocks in reading order, and what was taken off the pages. */
export interface LaidOut {
  blocks: LaidBlock[];
  pages: number;
  furniture: { page: number; text: string }[];
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
  };
}
