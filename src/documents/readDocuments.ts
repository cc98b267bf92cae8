import { assembleDocument } from './assembleDocument.ts';
import { decodeText } from './decodeText.ts';
import type { DraftBlock } from './DraftBlock.ts';
import type { LaidOut } from './layout/layOut.ts';
import { looksLikeInspectionDocument } from './looksLikeInspectionDocument.ts';
import { hasTags } from './markup.ts';
import { withLostBullets } from './lostBullets.ts';
import { isHtml, readHtml } from './readHtml.ts';
import { readText } from './readText.ts';
import type { SourceDocument, SourceFormat } from './SourceDocument.ts';
import { withoutDoubleSpacing } from './withoutDoubleSpacing.ts';
import { splitDocuments } from './splitDocuments.ts';
import { joinLetterhead, markGaps, markHeadings, type SpacedBlock } from './textStructure.ts';
import { readWrapped, wrapWidth } from './textGrid.ts';
import { UnreadableDocument } from './UnreadableDocument.ts';
import { withoutMarkdown } from './withoutMarkdown.ts';

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
  const laid = await readPdf(file.name, file.bytes, looksLikeInspectionDocument);
  return fromPages(file, 'PDF', laid, splitDocuments(laid.blocks));
}

/** Documents of a file whose pages are known. */
function fromPages(
  file: SourceFile,
  format: SourceFormat,
  { pages, furniture, unread }: LaidOut,
  parts: readonly DraftBlock[][],
): SourceDocument[] {
  const firsts = parts.map((part) => part[0]?.lines[0]?.page ?? 1);
  return parts.map((part, index) => {
    const firstPage = index === 0 ? 1 : (firsts[index] ?? 1);
    const lastPage = index === parts.length - 1 ? pages : (part.at(-1)?.lines.at(-1)?.page ?? firstPage);
    const ofPart = <Noted extends { page: number }>(noted: readonly Noted[]): Noted[] =>
      noted
        .filter(({ page }) => page >= firstPage && page <= lastPage)
        .map((one) => ({ ...one, page: one.page - firstPage + 1 }));
    return assembleDocument(part, {
      file: file.name,
      format,
      part: index,
      pagesMarked: format === 'PDF' || pages > 1,
      firstPage,
      lastPage,
      furniture: ofPart(furniture),
      unread: ofPart(unread),
    });
  });
}

function readTextFile(file: SourceFile): SourceDocument[] {
  const printed = decodeText(file.name, file.bytes).replace(/\r\n?/g, '\n');
  if (isHtml(file.name, printed)) return fromLines(file, 'HTML', splitDocuments(readHtml(printed)));
  const text = withLostBullets(withoutDoubleSpacing(withoutMarkdown(printed)));
  const width = hasTags(text) ? null : wrapWidth(text);
  if (width === null) return fromLines(file, 'TEXT', splitDocuments(readText(text)).map(structured));
  const laid = readWrapped(text, width);
  const parts = splitDocuments(laid.blocks);
  for (const part of parts) markHeadings(part);
  return fromPages(file, 'TEXT', laid, parts);
}

/** Documents of a file whose pages, if it has any, show only in its lines. */
function fromLines(file: SourceFile, format: SourceFormat, parts: readonly DraftBlock[][]): SourceDocument[] {
  if (parts.every((part) => part.length === 0)) throw new UnreadableDocument('EMPTY', file.name);
  return parts.map((part, index) => {
    const firstPage = part[0]?.lines[0]?.page ?? 1;
    const lastPage = part.at(-1)?.lines.at(-1)?.page ?? firstPage;
    const pagesMarked = lastPage > firstPage;
    return assembleDocument(part, {
      file: file.name,
      format,
      part: index,
      pagesMarked,
      firstPage,
      lastPage,
      furniture: [],
      unread: [],
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
