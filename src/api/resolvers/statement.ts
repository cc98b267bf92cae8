import { labelOfId } from '../../graph/ids.ts';
import type { StatementResolvers } from '../generated/resolvers.ts';
import type { FindingRow } from '../rows/finding.ts';
import type { MeetingItemRow } from '../rows/meetingItem.ts';
import type { RecommendationRow } from '../rows/recommendation.ts';

export type StatementRow = FindingRow | RecommendationRow | MeetingItemRow;

/** The type of a statement, from its id; null for what is none. */
function typeOf(id: string): 'Finding' | 'Recommendation' | 'MeetingItem' | null {
  const label = labelOfId(id);
  return label === 'Finding' || label === 'Recommendation' || label === 'MeetingItem' ? label : null;
}

/** Whether a row is that of a finding, a recommendation or an item of minutes. */
export function isStatement(row: { id: string }): row is StatementRow {
  return typeOf(row.id) !== null;
}

export const statement: StatementResolvers = { __resolveType: ({ id }) => typeOf(id) };
