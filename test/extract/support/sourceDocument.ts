import { createHash } from 'node:crypto';
import type { Block, BlockKind, SourceDocument } from '../../../src/documents/SourceDocument.ts';

/** A block as a test writes it: its kind, its words, and for a cell `[table, row, column]`; `'GAP'` says that white space precedes it. */
export type Written = readonly [BlockKind, string, ...(readonly ('GAP' | readonly [number, number, number])[])];

/** A document made of the blocks given, all on one page. */
export function sourceDocument(
  written: readonly Written[],
  furniture: SourceDocument['furniture'] = [],
): SourceDocument {
  let text = '';
  const blocks: Block[] = [];
  for (const [kind, words, ...rest] of written) {
    if (text !== '') text += '\n';
    const start = text.length;
    text += words;
    const place = rest.find((one) => one !== 'GAP');
    const cell = place === undefined ? null : { table: place[0], row: place[1], column: place[2] };
    blocks.push({ kind, start, end: text.length, page: 1, cell, afterGap: rest.includes('GAP') });
  }
  return {
    file: 'test.pdf',
    format: 'PDF',
    digest: createHash('sha256').update(text).digest('hex'),
    part: 0,
    text,
    blocks,
    pageStarts: [0],
    pagesMarked: true,
    furniture,
    unread: [],
  };
}
