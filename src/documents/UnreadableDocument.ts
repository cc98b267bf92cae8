/** Why a file gives no documents. The codes are stable; programs may rely on them. */
export type UnreadableCode =
  'EMPTY' | 'BINARY' | 'ENCODING' | 'ENCRYPTED_PDF' | 'NO_TEXT_LAYER' | 'DAMAGED_PDF' | 'NOT_AN_INSPECTION_DOCUMENT';

const ADVICE: Record<UnreadableCode, string> = {
  EMPTY: 'the file holds no text. Check that the download or copy was complete.',
  BINARY: 'the file is neither text, HTML nor PDF. Give the published document as a PDF, or its text as UTF-8.',
  ENCODING: 'the encoding of the text is not recognised. Save the text as UTF-8.',
  ENCRYPTED_PDF: 'the PDF is protected by a password. Save a copy without protection, or download the published one.',
  NO_TEXT_LAYER:
    'the PDF holds images but no text. Run it through text recognition (OCR), or download the published one.',
  DAMAGED_PDF: 'the PDF is damaged or incomplete. Download it again.',
  NOT_AN_INSPECTION_DOCUMENT:
    'this does not read as a SEND inspection report, an inspection letter or minutes on SEND. Leave it out, or check that it is the right file.',
};

/** A file that gives no documents: which file, why (a stable `code`), and what to do about it. */
export class UnreadableDocument extends Error {
  readonly code: UnreadableCode;
  readonly file: string;

  constructor(code: UnreadableCode, file: string, cause?: unknown) {
    super(`${file}: ${ADVICE[code]}`, { cause });
    this.name = 'UnreadableDocument';
    this.code = code;
    this.file = file;
  }
}
