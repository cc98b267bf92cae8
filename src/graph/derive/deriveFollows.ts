import { REVISIT_OUTCOMES } from '../../extract/vocabulary.ts';
import type { Run } from '../../neo4j/connect.ts';
import { statement } from '../../neo4j/statements.ts';
import type { DatedInspection, Names } from './Names.ts';
import { writeRows } from './writeRows.ts';

const SET = statement('ingest/set-follows');
const REMOVE = statement('ingest/remove-follows');

/**
 * Links each inspection to the same area's latest earlier one. A revisit looks again at a full inspection, which it follows; the next full
 * inspection follows the one before and no revisit.
 */
export async function deriveFollows(run: Run, names: Names): Promise<void> {
  const before = new Map<string, DatedInspection>();
  const set: { later: string; earlier: string }[] = [];
  const remove: { later: string; earlier: string }[] = [];
  const inspections = await names.inspections();
  for (const later of inspections.toSorted((one, other) => (one.start < other.start ? -1 : 1))) {
    const earlier = before.get(later.area)?.id;
    if (!REVISIT_OUTCOMES.includes(later.outcome)) before.set(later.area, later);
    if (earlier !== undefined && !later.follows.includes(earlier)) set.push({ later: later.id, earlier });
    for (const other of later.follows) if (other !== earlier) remove.push({ later: later.id, earlier: other });
  }
  await writeRows(run, REMOVE, 'follows', remove);
  await writeRows(run, SET, 'follows', set);
}
