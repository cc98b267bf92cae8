import { SOURCE_FORMATS, type SourceFormat } from '../../documents/SourceDocument.ts';

/** One of several texts of the same document. */
export interface DocumentVersion {
  format: SourceFormat;
  publishedOn: string | null;
  /** How much text it has without furniture: a copy of which pages are damaged or scanned has less. */
  bodyCharacters: number;
  /** SHA-256 of the text. */
  digest: string;
  file: string;
  part: number;
}

/**
 * Orders versions of one document, the one to keep first: a PDF before a web page before plain text, then the later published, then
 * the longer text, then the greater digest; for the same text, the first file by name. The order does not depend on which was met first.
 */
export function comparePreference(one: DocumentVersion, other: DocumentVersion): number {
  return (
    SOURCE_FORMATS.indexOf(one.format) - SOURCE_FORMATS.indexOf(other.format) ||
    compare(other.publishedOn ?? '', one.publishedOn ?? '') ||
    other.bodyCharacters - one.bodyCharacters ||
    compare(other.digest, one.digest) ||
    compare(one.file, other.file) ||
    one.part - other.part
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
