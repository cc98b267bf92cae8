import type { ExtractedDocument } from '../../ExtractedDocument.ts';
import { statementsOf } from '../../findings.ts';
import type { DocumentKind, Section } from '../../vocabulary.ts';
import type { StatedDocument } from '../readStatements.ts';

/** A document that was extracted before, as mentions are sought in it. */
export function statedDocument(document: ExtractedDocument): StatedDocument {
  const { text, pageStarts, kind, findings, recommendations, items } = document;
  return { text, pageStarts, kind, statements: statementsOf(findings, recommendations, items) };
}

/** A text as minutes of one item. */
export function documentOfItem(text: string): StatedDocument {
  return {
    text,
    pageStarts: [0],
    kind: 'MEETING_MINUTES',
    statements: statementsOf([], [], [{ start: 0, end: text.length }]),
  };
}

/** A text as a document of one finding. */
export function documentOfFinding(section: Section, text: string, isLetter: boolean): StatedDocument {
  const kind: DocumentKind = isLetter ? 'INSPECTION_LETTER' : 'INSPECTION_REPORT';
  return {
    text,
    pageStarts: [0],
    kind,
    statements: [{ kind: 'FINDING', index: 0, section, start: 0, end: text.length, voice: 'INSPECTORS' }],
  };
}
