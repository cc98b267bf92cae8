import { createHash } from 'node:crypto';
import type { ExtractedDocument } from '../../src/extract/ExtractedDocument.ts';
import type { TextBuilder } from './TextBuilder.ts';

/** A document whole: what was gathered, with the text it stands in. */
export function finished(
  document: Omit<
    ExtractedDocument,
    'extractionVersion' | 'source' | 'text' | 'pageStarts' | 'coverage' | 'notUnderstood'
  >,
  builder: TextBuilder,
  file: string,
): ExtractedDocument {
  const { text, pageStarts } = builder;
  return {
    extractionVersion: 'generated',
    source: {
      file,
      format: 'PDF',
      digest: createHash('sha256').update(text).digest('hex'),
      part: 0,
      pagesMarked: true,
    },
    ...document,
    text,
    pageStarts,
    coverage: { bodyCharacters: text.length, coveredCharacters: text.length, share: 1 },
    notUnderstood: [],
  };
}
