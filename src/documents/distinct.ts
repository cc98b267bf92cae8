import type { SourceDocument } from './SourceDocument.ts';

/** Documents without repeats, and which repeats were left out. */
export interface DistinctDocuments {
  documents: SourceDocument[];
  /** Each repeat, and the document kept whose text is the same to the letter. */
  repeats: { dropped: SourceDocument; kept: SourceDocument }[];
}

/** Leaves out documents whose text was seen before, within a file or over files. The first in the given order is kept. */
export function distinct(documents: Iterable<SourceDocument>): DistinctDocuments {
  const kept = new Map<string, SourceDocument>();
  const repeats: DistinctDocuments['repeats'] = [];
  for (const document of documents) {
    const earlier = kept.get(document.digest);
    if (earlier === undefined) kept.set(document.digest, document);
    else repeats.push({ dropped: document, kept: earlier });
  }
  return { documents: [...kept.values()], repeats };
}
