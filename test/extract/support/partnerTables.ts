import { passagesOf } from '../../../src/extract/Passage.ts';
import type { Partners } from '../../../src/extract/report/partnerColumn.ts';
import { partnerTable } from '../../../src/extract/report/partnerTable.ts';
import { sourceDocument, type Written } from './sourceDocument.ts';

/** A table from its rows. */
export const table = (...rows: string[][]): Written[] =>
  rows.flatMap((row, index) =>
    row.flatMap((words, column): Written[] => (words === '' ? [] : [['CELL', words, [0, index, column]]])),
  );

/** The partners that a table of them gives, with the paragraphs of its report and the area as printed. */
export const partnersOf = (rows: Written[], prose = '', area = ''): Partners =>
  partnerTable(passagesOf(sourceDocument(rows)), prose, area);
