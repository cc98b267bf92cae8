/** How the bytes of a file are to be understood; of one document in several, the first is kept. */
export const SOURCE_FORMATS = ['PDF', 'HTML', 'TEXT'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/**
 * What a stretch of text looks like on the page. What it means is for `extract/` to say. A `CELL` is a line or paragraph in a table's
 * cell; a bullet in a cell is a `BULLET` with the cell's place.
 */
export type BlockKind = 'HEADING' | 'PARAGRAPH' | 'BULLET' | 'SUB_BULLET' | 'CELL';

/** A stretch of the document's text that stands together: a heading, a paragraph, a bullet, a table cell. */
export interface Block {
  kind: BlockKind;
  /** Offsets into {@link SourceDocument.text}, in UTF-16 code units; `text.slice(start, end)` is the block. */
  start: number;
  end: number;
  /** The page on which the block begins, from 1. */
  page: number;
  /**
   * For a block in a table: which table of the document, row and column it stands in, each from 0; null for other blocks. Blocks with
   * the same place stand in one cell. A box of one column, whose rows are items, is a table too; a box around running text is none.
   */
  cell: { table: number; row: number; column: number } | null;
  /**
   * True for a list item that white space sets apart from the one before it more than usual: some letters divide their lists with
   * nothing else. False for other blocks, and at the top of a page, where nothing can be told.
   */
  afterGap: boolean;
}

/** One document, as text in reading order without page furniture, with its blocks and the pages they stand on. */
export interface SourceDocument {
  /** The file's base name. */
  file: string;
  format: SourceFormat;
  /** SHA-256 of {@link text}, hexadecimal. */
  digest: string;
  /** Which document of its file this is, from 0. */
  part: number;
  /**
   * The canonical text: every block on lines of its own, white space collapsed to single spaces within a line, line-break hyphens
   * joined, page furniture gone, characters otherwise as printed. All spans of the project are offsets into it.
   */
  text: string;
  blocks: readonly Block[];
  /** Offset in {@link text} at which each page begins; `pageStarts[0]` is 0. A page may begin in the middle of a block. */
  pageStarts: readonly number[];
  /** False when the source has no page marks, so that all of it counts as page 1. */
  pagesMarked: boolean;
  /** Page furniture that was removed: headers, footers, page numbers. */
  furniture: readonly { page: number; text: string }[];
  /** Pages that hold more than could be read, such as a scan among pages of text, and why. */
  unread: readonly { page: number; reason: string }[];
}

/** The 1-based page on which an offset of the document's text stands. */
export function pageAt(pageStarts: readonly number[], offset: number): number {
  let page = 1;
  for (let index = 1; index < pageStarts.length; index++) {
    if ((pageStarts[index] ?? Infinity) > offset) break;
    page = index + 1;
  }
  return page;
}
