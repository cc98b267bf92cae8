import type { Block, BlockKind } from './SourceDocument.ts';

/** A printed line, or what one page holds of a block, as the reader of a format found it. */
export interface DraftLine {
  page: number;
  text: string;
}

/** A block before the canonical text is put together: lines still apart, pages numbered as in the file. */
export interface DraftBlock {
  kind: BlockKind;
  lines: DraftLine[];
  cell: Block['cell'];
  afterGap: boolean;
}

/** The words of a draft in one string, for looking at, not for spans. */
export function draftText(block: DraftBlock): string {
  return block.lines.map((line) => line.text).join(' ');
}
