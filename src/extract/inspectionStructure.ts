import type { ExtractedInspection } from './ExtractedDocument.ts';
import { INSPECTORATES } from './inspectorates.ts';
import type { Ledger } from './Ledger.ts';
import { noteMissingParts } from './missingParts.ts';
import type { Span } from './Passage.ts';
import type { Structure } from './Structure.ts';

/** What was read of a report or letter, its inspectorates aside; findings and recommendations in any order. */
type Read = Omit<Structure, 'inspection' | 'items' | 'coverage' | 'notUnderstood'> & {
  inspection: ExtractedInspection;
};

/**
 * The structure of a report or letter, from all that was read of it: in the order of the document, with the inspectorates that made
 * it, and with a note of each part that it seems to lack. Closes the ledger.
 * @param at where the document begins, which is the place of such notes
 */
export function inspectionStructure(read: Read, at: Span, ledger: Ledger): Structure {
  const { inspection, organisations, findings, recommendations } = read;
  noteMissingParts({ ...read, outcome: inspection.outcome }, ledger, at);
  return {
    ...read,
    organisations: [...organisations, ...INSPECTORATES],
    findings: inOrder(findings),
    recommendations: inOrder(recommendations),
    items: [],
    ...ledger.close(),
  };
}

function inOrder<Statement extends Span>(statements: readonly Statement[]): Statement[] {
  return statements.toSorted((one, other) => one.start - other.start);
}
