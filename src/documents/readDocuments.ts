import { assembleDocument } from './assembleDocument.ts';
import { decodeText } from './decodeText.ts';
import { readText } from './readText.ts';
import type { SourceDocument } from './SourceDocument.ts';
import { splitDocuments } from './splitDocuments.ts';
import { joinLetterhead, markGaps, markHeadings } from './textStructure.ts';
import { UnreadableDocument } from './UnreadableDocument.ts';

/** A file as given: its base name and its bytes. */
export interface SourceFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * Reads a file into its documents: text, with or without bits of HTML. A file that holds several gives several, in order, repeats
 * included; see `distinct`.
 * @throws UnreadableDocument with a code that says why the file gives no documents
 */
export function readDocuments(file: SourceFile): Promise<SourceDocument[]> {
  return Promise.resolve().then(() => readTextFile(file));
}

function readTextFile(file: SourceFile): SourceDocument[] {
  if (file.bytes.length === 0) throw new UnreadableDocument('EMPTY', file.name);
  const blocks = readText(decodeText(file.name, file.bytes));
  return splitDocuments(blocks).map((part, index) => {
    joinLetterhead(part);
    markGaps(part);
    markHeadings(part);
    const first = part[0]?.lines[0]?.page ?? 1;
    const last = part.at(-1)?.lines.at(-1)?.page ?? first;
    return assembleDocument(part, {
      file: file.name,
      format: 'TEXT',
      part: index,
      pagesMarked: last > first,
      firstPage: first,
      lastPage: last,
      furniture: [],
    });
  });
}
