import type { SourceDocument } from '../../documents/SourceDocument.ts';
import { sourceKey } from './sourceKey.ts';

/**
 * Which documents of a file are to be extracted, and by `sourceKey` which need not be.
 * @param known texts that were extracted before
 * @param only these texts alone are wanted, whether they are known or not
 */
export function whichToExtract<Document extends Pick<SourceDocument, 'file' | 'format' | 'part' | 'digest'>>(
  documents: readonly Document[],
  known: ReadonlySet<string>,
  only?: ReadonlySet<string>,
): { wanted: Document[]; unchanged: string[] } {
  if (only) return { wanted: documents.filter((document) => only.has(sourceKey(document))), unchanged: [] };
  const isKnown = (document: Document): boolean => known.has(sourceKey(document));
  return {
    wanted: documents.filter((document) => !isKnown(document)),
    unchanged: documents.filter(isKnown).map(sourceKey),
  };
}
