import type { DraftBlock } from '../DraftBlock.ts';
import type { Line } from './lines.ts';

/** A draft block with where its words stand, until blocks are joined over page ends. */
export interface LaidBlock extends DraftBlock {
  first: Line;
  last: Line;
  /** Left edge of the words; a bullet's words begin right of the bullet. */
  x: number;
  /** Where the words of the column end. */
  right: number;
  /** From the baseline of the block above in the same column, in points; null at the top of a page, cell or column. */
  gap: number | null;
}

/** What is usual in a document's running text. */
export interface TypeFacts {
  /** Type size in points. */
  size: number;
  /** From baseline to baseline, in parts of the type size. */
  leading: number;
  /** Where paragraphs and headings begin at the left, in points. */
  left: number;
  /** Where lines end at the right, in points. */
  right: number;
  /** True where widths are not those of the print, so that a short line tells little. */
  isRagged: boolean;
}
