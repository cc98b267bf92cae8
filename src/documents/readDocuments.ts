import { assembleDocument } from './assembleDocument.ts';
import { decodeText } from './decodeText.ts';
import { looksLikeInspectionDocument } from './looksLikeInspectionDocument.ts';
import { isHtml, readHtml } from './readHtml.ts';
import { readText } from './readText.ts';
import type { SourceDocument } from './SourceDocument.ts';
import { splitDocuments } from './splitDocuments.ts';
import { joinLetterhead, markGaps, markHeadings, type SpacedBlock } from './textStructure.ts';
import { UnreadableDocument } from './UnreadableDocument.ts';

/** A file as given: its base name and its bytes. */
export interface SourceFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * Reads a file into its documents: a PDF, a page of HTML, or text with or without bits of HTML. A file that holds several gives several, in order,
 * repeats included; see `distinct`.
 * @throws UnreadableDocument with a code that says why the file gives no documents
 */
export async function readDocuments(file: SourceFile): Promise<SourceDocument[]> {
  if (file.bytes.length === 0) throw new UnreadableDocument('EMPTY', file.name);
  return isPdf(file.bytes) ? await readPdfFile(file) : readTextFile(file);
}

/** A PDF says so within its first 1024 bytes. */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

async function readPdfFile(file: SourceFile): Promise<SourceDocument[]> {
  // The PDF reader is large: what reads only text does without it.
  const { readPdf } = await import('./pdf/readPdf.ts');
  const { blocks, pages, furniture } = await readPdf(file.name, file.bytes, looksLikeInspectionDocument);
  const parts = splitDocuments(blocks);
  const firsts = parts.map((part) => part[0]?.lines[0]?.page ?? 1);
  return parts.map((part, index) => {
    const firstPage = index === 0 ? 1 : (firsts[index] ?? 1);
    const lastPage = index === parts.length - 1 ? pages : (part.at(-1)?.lines.at(-1)?.page ?? firstPage);
    return assembleDocument(part, {
      file: file.name,
      format: 'PDF',
      part: index,
      pagesMarked: true,
      firstPage,
      lastPage,
      furniture: furniture
        .filter(({ page }) => page >= firstPage && page <= lastPage)
        .map(({ page, text }) => ({ page: page - firstPage + 1, text })),
    });
  });
}

function readTextFile(file: SourceFile): SourceDocument[] {
  const text = decodeText(file.name, file.bytes);
  const html = isHtml(file.name, text);
  const parts = html ? splitDocuments(readHtml(text)) : splitDocuments(readText(text)).map(structured);
  if (parts.every((part) => part.length === 0)) throw new UnreadableDocument('EMPTY', file.name);
  return parts.map((part, index) => {
    const first = part[0]?.lines[0]?.page ?? 1;
    const last = part.at(-1)?.lines.at(-1)?.page ?? first;
    return assembleDocument(part, {
      file: file.name,
      format: html ? 'HTML' : 'TEXT',
      part: index,
      pagesMarked: last > first,
      firstPage: first,
      lastPage: last,
      furniture: [],
    });
  });
}

/** A text's blocks with what only the whole document shows: its first page, gaps, headings. */
function structured(blocks: SpacedBlock[]): SpacedBlock[] {
  joinLetterhead(blocks);
  markGaps(blocks);
  markHeadings(blocks);
  return blocks;
}
