import type { ExtractedDocument } from './ExtractedDocument.ts';
import type { Structure } from './Structure.ts';
import type { Ledger } from './Ledger.ts';
import type { Span } from './Passage.ts';
import { REVISIT_OUTCOMES } from './vocabulary.ts';

/** What was read of a document of which every one of its kind has some. */
type Read = Pick<Structure, 'findings' | 'inspectors' | 'organisations' | 'recommendations'> & {
  outcome: NonNullable<ExtractedDocument['inspection']>['outcome'];
};

/**
 * Notes what every report or letter has and this one seems to lack: more likely it was not recognised than left out.
 * @param at where the document begins, which is the place of such a note
 */
export function noteMissingParts(read: Read, ledger: Ledger, at: Span): void {
  const has: Has = {
    finding: (section) => read.findings.some((one) => one.section.startsWith(section)),
    recommendation: (kind) => read.recommendations.some((one) => one.kind === kind),
    organisation: (kind) => read.organisations.some((one) => one.kind === kind),
  };
  const expected: Expected[] = [
    ['the inspection team', read.inspectors.length > 0],
    ['the local authority', has.organisation('LOCAL_AUTHORITY')],
    ...ownParts(read, has),
    ['the areas of significant weakness', read.outcome !== 'WSOA_REQUIRED' || has.recommendation('WSOA_WEAKNESS')],
    ['areas for priority action', read.outcome !== 'WIDESPREAD_FAILINGS' || has.recommendation('PRIORITY_ACTION')],
  ];
  for (const [what, found] of expected) if (!found) ledger.notUnderstood(`nothing was found that says: ${what}`, at);
}

type Expected = [what: string, found: boolean];
type Has = Record<'finding' | 'recommendation' | 'organisation', (kind: string) => boolean>;

/** What the letter on an inspection, the one on a revisit, or a report has and the others lack. */
function ownParts({ outcome, recommendations }: Read, has: Has): Expected[] {
  if (REVISIT_OUTCOMES.includes(outcome)) {
    return [
      ['the weaknesses of the inspection before', has.recommendation('REVISITED_WEAKNESS')],
      ['whether each of them has been dealt with', recommendations.every((one) => one.revisitJudgement !== null)],
    ];
  }
  if (outcome === 'WSOA_REQUIRED' || outcome === 'NO_WSOA') {
    return [
      ['how needs are identified', has.finding('IDENTIFY')],
      ['how needs are met', has.finding('MEET')],
      ['how outcomes improve', has.finding('OUTCOMES')],
    ];
  }
  return [
    ['the integrated care board', has.organisation('ICB')],
    ['what it is like to be a child here', has.finding('EXPERIENCE')],
    ['what is effective', has.finding('EFFECTIVE')],
    ['what needs to be better', has.finding('NEEDS_BETTER')],
    ['areas for improvement', has.recommendation('AREA_FOR_IMPROVEMENT')],
  ];
}
