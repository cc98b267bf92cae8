import type { SourceDocument } from '../documents/SourceDocument.ts';
import type { AreaNames } from './areas.ts';
import { documentKind } from './documentKind.ts';
import { type ExtractedDocument, extractedDocument } from './ExtractedDocument.ts';
import { EXTRACTION_VERSION } from './extractionVersion.ts';
import { statementsOf } from './findings.ts';
import { readLetter } from './letter/readLetter.ts';
import { findMentions } from './mentions/findMentions.ts';
import { findStatistics } from './mentions/findStatistics.ts';
import { recommendationThemes } from './mentions/recommendationThemes.ts';
import { readMinutes } from './minutes/readMinutes.ts';
import { readReport } from './report/readReport.ts';
import type { Structure } from './Structure.ts';
import type { DocumentKind } from './vocabulary.ts';

const READERS: Record<DocumentKind, (document: SourceDocument, areas: AreaNames) => Structure> = {
  INSPECTION_LETTER: readLetter,
  INSPECTION_REPORT: readReport,
  MEETING_MINUTES: readMinutes,
};

/**
 * Extracts everything that one document says, each statement with its exact place.
 * @param areas the areas of the reference list, by which the document's area is recognised
 * @throws NotAnInspectionDocument where the document is no inspection letter, inspection report or minutes
 */
export function extractDocument(document: SourceDocument, areas: AreaNames): ExtractedDocument {
  const kind = documentKind(document);
  const structure = READERS[kind](document, areas);
  const stated = {
    text: document.text,
    pageStarts: document.pageStarts,
    kind,
    statements: statementsOf(structure.findings, structure.recommendations, structure.items),
  };
  const mentions = findMentions(stated);
  const themes = recommendationThemes(stated, mentions);
  const { file, format, digest, part, pagesMarked, text, pageStarts } = document;
  return extractedDocument.parse({
    extractionVersion: EXTRACTION_VERSION,
    source: { file, format, digest, part, pagesMarked },
    kind,
    ...structure,
    notUnderstood: [...structure.notUnderstood, ...unreadPages(document)],
    recommendations: structure.recommendations.map((one, index) => ({ ...one, themes: themes.get(index) ?? [] })),
    mentions,
    statistics: findStatistics(stated),
    text,
    pageStarts: [...pageStarts],
  } satisfies ExtractedDocument);
}

function unreadPages({ unread, pageStarts }: SourceDocument): ExtractedDocument['notUnderstood'] {
  return unread.map(({ page, reason }) => {
    const start = pageStarts[page - 1] ?? 0;
    return { reason, text: '', page, start, end: start };
  });
}
