import { readDocuments } from '../../src/documents/readDocuments.ts';
import type { SourceDocument } from '../../src/documents/SourceDocument.ts';

/** A document's blocks, one a line, as tests compare them: page, `^` for a gap, kind, place in a table, words. */
export function show(document: SourceDocument): string[] {
  return document.blocks.map((block) => {
    const gap = block.afterGap ? '^' : '';
    const place = block.cell === null ? '' : ` ${block.cell.table}.${block.cell.row}.${block.cell.column}`;
    return `${block.page}${gap} ${block.kind}${place} | ${document.text.slice(block.start, block.end)}`;
  });
}

/** The documents that a text gives. */
export function readText(text: string, name = 'sample.txt'): Promise<SourceDocument[]> {
  return readDocuments({ name, bytes: new TextEncoder().encode(text) });
}

/** The element at a place that the test relies on. */
export function at<T>(list: readonly T[], index: number): T {
  const found = list.at(index);
  if (found === undefined) throw new Error(`nothing at ${index} of ${list.length}`);
  return found;
}

/** The one document that a text gives. */
export async function readOne(text: string): Promise<SourceDocument> {
  return at(await readText(text), 0);
}
