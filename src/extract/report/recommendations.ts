import type { SourceDocument } from '../../documents/SourceDocument.ts';
import type { ExtractedOrganisation, ExtractedRecommendation } from '../ExtractedDocument.ts';
import { quotation } from '../findings.ts';
import type { Ledger } from '../Ledger.ts';
import { splitNames } from '../organisationNames.ts';
import { paragraphItems } from '../paragraphItems.ts';
import { type Passage, spanOf } from '../Passage.ts';

const RESPONSIBLE_HEADING =
  /^(responsible|lead) (body|bodies|organisations?|partners?|agency|agencies)$|^who is responsible$/i;

/**
 * What stands under "Areas for improvement" or "Areas for priority action": an item each. Where a table's left column says who is
 * responsible, that is kept apart from the action.
 */
export function recommendationsIn(
  document: SourceDocument,
  kind: 'AREA_FOR_IMPROVEMENT' | 'PRIORITY_ACTION',
  passages: readonly Passage[],
  partners: readonly ExtractedOrganisation[],
  ledger: Ledger,
): ExtractedRecommendation[] {
  ledger.cover(...passages.filter(({ plain }) => RESPONSIBLE_HEADING.test(plain)));
  const leadIn = leadInOf(passages);
  ledger.cover(...leadIn);
  const body = passages.filter((passage) => !RESPONSIBLE_HEADING.test(passage.plain) && !leadIn.includes(passage));
  const isResponsible = responsibleColumn(passages);
  const actions = body.filter((passage) => !isResponsible(passage));
  return paragraphItems(actions).map((item) => {
    const responsible = body.filter(
      (passage) =>
        isResponsible(passage) &&
        item.some(({ cell }) => cell?.table === passage.cell?.table && cell?.row === passage.cell?.row),
    );
    ledger.cover(spanOf(item), ...responsible);
    return {
      kind,
      ...quotation(document, item),
      responsible: splitNames(responsible.map(({ plain }) => plain).join(' '), partners),
    };
  });
}

/** A line that only leads in to the table below it. */
function leadInOf(passages: readonly Passage[]): Passage[] {
  const [first, second] = passages;
  if (first === undefined || second === undefined || first.cell !== null || second.cell === null) return [];
  return /:$|\b(following|these|below)\b/i.test(first.plain) && first.plain.length < LONGEST_LEAD_IN ? [first] : [];
}

const LONGEST_LEAD_IN = 160;

/** The column that says who is responsible is the one headed so, or else the left one of a table of several; never mere numbers. */
function responsibleColumn(passages: readonly Passage[]): (passage: Passage) => boolean {
  const headed = passages.find(({ plain, cell }) => cell !== null && RESPONSIBLE_HEADING.test(plain))?.cell?.column;
  const column = headed ?? 0;
  const several = new Set(passages.filter(({ cell }) => (cell?.column ?? 0) !== 0).map(({ cell }) => cell?.table));
  return ({ cell, plain }) => cell?.column === column && several.has(cell.table) && /\p{L}{2}/u.test(plain);
}
