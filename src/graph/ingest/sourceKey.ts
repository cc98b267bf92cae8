import type { SourceDocument } from '../../documents/SourceDocument.ts';

/** What a text is known by that was extracted before: where it came from and a digest of its words. */
export function sourceKey(source: Pick<SourceDocument, 'file' | 'format' | 'part' | 'digest'>): string {
  return JSON.stringify([source.file, source.format, source.part, source.digest]);
}
