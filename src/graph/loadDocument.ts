import type { Graph } from '../neo4j/connect.ts';
import { type Statement, statement } from '../neo4j/statements.ts';
import type { DocumentRows } from './rows/documentRows.ts';

const REMOVE_STATEMENTS = statement('ingest/remove-statements');
const REMOVE_LINKS = statement('ingest/remove-links');
const REMOVE_DOCUMENT = statement('ingest/remove-document');
const DOCUMENT = statement('ingest/document');
const INSPECTORS = statement('ingest/inspectors');
const ORGANISATIONS = statement('ingest/organisations');
const PEOPLE = statement('ingest/people');
const FINDINGS = statement('ingest/findings');
const RECOMMENDATIONS = statement('ingest/recommendations');
const ADDRESSEES = statement('ingest/addressees');
const SPEAKERS = statement('ingest/speakers');
const ITEMS = statement('ingest/items');
const MENTIONS = statement('ingest/mentions');
const STATISTICS = statement('ingest/statistics');

/**
 * Loads a document in one transaction, in place of what it said before: readers see it as it was or as it is, never half of it.
 * `isNew` says that the graph does not hold it, which saves looking; documents of `formerIds` go, since the same text was loaded under
 * those ids. Links that depend on other documents are for `deriveLinks`.
 */
export async function loadDocument(
  graph: Graph,
  rows: DocumentRows,
  before: { isNew?: boolean; formerIds?: readonly string[] } = {},
): Promise<void> {
  const { isNew = false, formerIds = [] } = before;
  const { id: document } = rows;
  const lists: [Statement, string, unknown, number][] = [
    [INSPECTORS, 'inspectors', rows.inspectors, rows.inspectors.length],
    [ORGANISATIONS, 'organisations', rows.organisations, rows.organisations.length],
    [PEOPLE, 'people', rows.people, rows.people.length],
    [FINDINGS, 'findings', rows.findings, rows.findings.start.length],
    [RECOMMENDATIONS, 'recommendations', rows.recommendations, rows.recommendations.start.length],
    [ADDRESSEES, 'addressees', rows.addressees, rows.addressees.length],
    [ITEMS, 'items', rows.items, rows.items.start.length],
    [SPEAKERS, 'speakers', rows.speakers, rows.speakers.length],
    [MENTIONS, 'mentions', rows.mentions, rows.mentions.start.length],
    [STATISTICS, 'statistics', rows.statistics, rows.statistics.start.length],
  ];
  await graph.transaction(async (run) => {
    // Sent together, so that the network is crossed once; Neo4j runs them in this order.
    await Promise.all([
      ...formerIds.map((former) => run(REMOVE_DOCUMENT, { document: former })),
      ...(isNew ? [] : [run(REMOVE_STATEMENTS, { document }), run(REMOVE_LINKS, { document })]),
      run(DOCUMENT, {
        area: rows.area.id,
        document: rows.document,
        inspections: rows.inspection === null ? [] : [rows.inspection],
      }),
      ...lists
        .filter(([, , , count]) => count > 0)
        .map(([one, name, items]) => run(one, { ...rows.common, [name]: items })),
    ]);
  });
}
