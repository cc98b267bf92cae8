import type { PDFPageProxy } from 'pdfjs-dist';
import { UnreadableDocument } from '../UnreadableDocument.ts';
import { drawnBullets } from './drawnBullets.ts';
import { OperatorWalk } from './OperatorWalk.ts';
import type { FontFacts } from './stretchesOfGlyphs.ts';
import type { Matrix } from '../layout/geometry.ts';
import { LocalPort } from './localPort.ts';
import type { PageContent } from '../layout/PageContent.ts';
import { inflating, pdfjs, WorkerMessageHandler } from './pdfjs.js';

/** A page's operators as the PDF reader gives them. */
type Page = PDFPageProxy;

/**
 * The pages of a PDF, read one at a time. Nothing outside holds on to it, so it needs no closing. No other PDF may be read in the same
 * thread meanwhile: which pages are damaged is told by what could not be inflated while they were read.
 */
export interface PdfPages {
  count: number;
  /** The content of a page, numbered from 1. */
  read: (page: number) => Promise<PageContent>;
}

/**
 * Opens a PDF.
 * @throws UnreadableDocument with code ENCRYPTED_PDF or DAMAGED_PDF
 */
export async function openPdf(file: string, bytes: Uint8Array): Promise<PdfPages> {
  // pdfjs is made for two threads; here both of its halves run in this one.
  const [ours, theirs] = LocalPort.pair();
  WorkerMessageHandler.initializeFromPort(theirs);
  const worker = new pdfjs.PDFWorker({ port: ours as unknown as null, verbosity: pdfjs.VerbosityLevel.ERRORS });
  const task = pdfjs.getDocument({
    worker,
    // The reader keeps the buffer it is given, so it is given a copy.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // Images are not looked at, so none is decoded; nor are letters, so their fonts are left to a browser that is not there.
    maxImageSize: 0,
    disableFontFace: false,
    ownerDocument: { fonts: new Set() },
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  const damaged = (cause: unknown): never => {
    const encrypted = cause instanceof Error && cause.name === 'PasswordException';
    throw new UnreadableDocument(encrypted ? 'ENCRYPTED_PDF' : 'DAMAGED_PDF', file, cause);
  };
  const document = await task.promise.catch(damaged);
  return {
    count: document.numPages,
    read: async (number) => {
      try {
        const page = await document.getPage(number);
        const damagedBefore = inflating.failures;
        const content = await readPage(page);
        page.cleanup();
        return inflating.failures > damagedBefore ? { ...content, flaw: 'DAMAGED' } : content;
      } catch (error) {
        return damaged(error);
      }
    },
  };
}

async function readPage(page: Page): Promise<PageContent> {
  const list = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE });
  const operators = list.fnArray;
  const args = list.argsArray as (readonly unknown[] | null)[];
  const fonts = new Map<string, FontFacts>();
  for (const [index, operator] of operators.entries()) {
    const id = operator === pdfjs.OPS.setFont ? args[index]?.[0] : undefined;
    if (typeof id === 'string' && !fonts.has(id)) fonts.set(id, await fontFacts(page, id));
  }
  const fontOf = (id: string): FontFacts => fonts.get(id) ?? PLAIN;
  const walkFrom = (rotation: number): OperatorWalk => {
    const { transform, width, height } = page.getViewport({ scale: 1, rotation: rotation % 360 });
    const walk = new OperatorWalk(pdfjs.OPS, fontOf, transform as unknown as Matrix, width, height);
    for (const [index, operator] of operators.entries()) walk.take(operator, args[index] ?? []);
    return walk;
  };
  let walk = walkFrom(page.rotate);
  // A page that is shown on its side is read as someone would turn it.
  if (walk.turn !== 0) walk = walkFrom(page.rotate + walk.turn);
  const { content } = walk;
  if (content.runs.length === 0 && walk.hasPicture) content.flaw = 'PICTURE';
  content.runs.push(...drawnBullets(content.shapes, content.runs));
  return content;
}

const PLAIN: FontFacts = { bold: false, signs: false, unit: 0.001, vertical: false };

/** The parts of pdfjs's font object that matter here; it has no published type. */
interface LoadedFont {
  name?: string;
  bold?: boolean;
  black?: boolean;
  vertical?: boolean;
  fontMatrix?: readonly number[] | null;
}

async function fontFacts(page: Page, id: string): Promise<FontFacts> {
  const font = await new Promise<LoadedFont | null>((resolve) => {
    (page.commonObjs as { get: (id: string, found: (font: LoadedFont | null) => void) => void }).get(id, resolve);
  });
  if (font === null || typeof font !== 'object') return PLAIN;
  return {
    bold: font.bold === true || font.black === true || /bold|semibold|demi|heavy|black/i.test(font.name ?? ''),
    signs: /dingbats|wingdings|webdings/i.test(font.name ?? ''),
    unit: font.fontMatrix?.[0] ?? 0.001,
    vertical: font.vertical === true,
  };
}
