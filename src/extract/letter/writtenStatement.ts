import type { SourceDocument } from '../../documents/SourceDocument.ts';
import { bulletItems } from '../bulletItems.ts';
import type { DocumentPart } from '../divideBySections.ts';
import type { ExtractedFinding } from '../ExtractedDocument.ts';
import type { PlacedRecommendation } from '../Structure.ts';
import { findingBySection, quotation } from '../findings.ts';
import type { Ledger } from '../Ledger.ts';
import { ownWords } from '../ownWords.ts';
import { isBullet, type Passage, spanOf } from '../Passage.ts';
import { plain } from '../plainText.ts';
import type { LetterPart } from './letterHeadings.ts';

const REQUIRED =
  /\bwritten statement of action (is|was|will be) required\b|\brequired to (produce|prepare|write)( and submit)? a written statement of action\b|\brequires? a written statement of action\b/i;
const CONCERNS = /\bconcerns about the effectiveness\b/i;
const LEAD_IN = /\bwritten statement of action\b.*\b(significant (weakness|concern)|following|weakness)/i;

/** Whether the letter says that a written statement of action is required. */
export function requiresWrittenStatement(text: string): boolean {
  return REQUIRED.test(plain(text));
}

/**
 * The areas of significant weakness that a written statement of action must tackle, each a recommendation, and the sentence that
 * raises significant concerns, a finding. The sentence that leads in to the list is recognised furniture.
 */
export function writtenStatement(
  document: SourceDocument,
  parts: readonly DocumentPart<LetterPart>[],
  ledger: Ledger,
): { findings: ExtractedFinding[]; recommendations: PlacedRecommendation[] } {
  const findings: ExtractedFinding[] = [];
  const recommendations: PlacedRecommendation[] = [];
  for (const { heading, body } of parts.filter(({ part }) => part === 'WSOA')) {
    const concerns = heading.filter(({ plain: words }) => CONCERNS.test(words));
    findings.push(...concerns.map((passage) => findingBySection(document, 'WSOA', 'WEAKNESS', [passage], ledger)));
    ledger.cover(...heading);
    const passages = ownWords(body, ledger);
    const leadIns = passages.filter((passage) => passage.kind !== 'BULLET' && LEAD_IN.test(passage.plain));
    ledger.cover(...leadIns);
    const { list, others } = listAndOthers(passages.filter((passage) => !leadIns.includes(passage)));
    findings.push(...others.map((passage) => findingBySection(document, 'WSOA', 'NEUTRAL', [passage], ledger)));
    for (const item of bulletItems(list)) {
      ledger.cover(spanOf(item));
      recommendations.push({
        kind: 'WSOA_WEAKNESS',
        ...quotation(document, item),
        responsible: [],
        revisitJudgement: null,
      });
    }
  }
  return { findings, recommendations };
}

/** The list runs to its last bullet; paragraphs before and after it only speak about the statement. */
function listAndOthers(passages: readonly Passage[]): { list: Passage[]; others: Passage[] } {
  const first = passages.findIndex(isBullet);
  const last = passages.findLastIndex(isBullet);
  if (first < 0) return { list: [...passages], others: [] };
  return {
    list: passages.slice(first, last + 1),
    others: passages.filter((_, index) => index < first || index > last),
  };
}
