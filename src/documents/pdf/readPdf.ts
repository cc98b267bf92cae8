import { type LaidOut, layOut } from '../layout/layOut.ts';
import type { PageContent } from '../layout/PageContent.ts';
import { UnreadableDocument } from '../UnreadableDocument.ts';
import { openPdf } from './PdfPages.ts';

/** Pages looked at before it is decided whether the rest is worth reading. */
const FIRST_PAGES = 3;
/** Fewer letters than this on a page are no text layer: a scanner's mark or a stamp. */
const LETTERS_OF_A_PAGE = 20;

/** Decides from the words of the first pages, and from how many there are, whether the rest is read. */
type IsWanted = (firstPages: string, pages: number) => boolean;

/** Settles when the PDFs that this thread was given before have been read. */
let before: Promise<void> = Promise.resolve();

/**
 * Reads a PDF's text by position into blocks. A thread reads one after the other: that takes no longer, since it has one processor, and
 * whatever is found damaged meanwhile is of this one.
 * @param isWanted decides from the words of the first pages whether the rest is read
 * @throws UnreadableDocument with code ENCRYPTED_PDF, DAMAGED_PDF, NO_TEXT_LAYER or NOT_AN_INSPECTION_DOCUMENT
 */
export function readPdf(file: string, bytes: Uint8Array, isWanted: IsWanted): Promise<LaidOut> {
  const read = before.then(() => readAlone(file, bytes, isWanted));
  const settled = (): void => undefined;
  before = read.then(settled, settled);
  return read;
}

async function readAlone(file: string, bytes: Uint8Array, isWanted: IsWanted): Promise<LaidOut> {
  if (!isWhole(bytes)) throw new UnreadableDocument('DAMAGED_PDF', file);
  const pdf = await openPdf(file, bytes);
  const pages: PageContent[] = [];
  for (let number = 1; number <= pdf.count; number++) {
    pages.push(await pdf.read(number));
    if (number === Math.min(FIRST_PAGES, pdf.count)) {
      const words = pages.map(wordsOf).join('\n');
      if (letters(words) < LETTERS_OF_A_PAGE * number) throw new UnreadableDocument('NO_TEXT_LAYER', file);
      if (!isWanted(words, pdf.count)) throw new UnreadableDocument('NOT_AN_INSPECTION_DOCUMENT', file);
    }
  }
  return layOut(pages);
}

/** A PDF ends with a mark; a file cut short has none. */
function isWhole(bytes: Uint8Array): boolean {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-65_536));
  return tail.includes('%%EOF');
}

function wordsOf(page: PageContent): string {
  return page.runs.map((run) => run.text).join('');
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
