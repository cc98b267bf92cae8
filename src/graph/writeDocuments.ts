import type { Graph } from '../neo4j/connect.ts';
import { statement } from '../neo4j/statements.ts';
import type { DocumentRows } from './rows/documentRows.ts';
import { statementParameters } from './rows/statementParameters.ts';

const REMOVE = statement('ingest/remove-documents');
const DOCUMENTS = statement('ingest/documents');
const INSPECTORS = statement('ingest/inspectors');
const ORGANISATIONS = statement('ingest/organisations');
const PEOPLE = statement('ingest/people');
const STATEMENTS = statement('ingest/statements');
const ADDRESSEES = statement('ingest/addressees');
const SPEAKERS = statement('ingest/speakers');
const WRITING = statement('ingest/graph-writing');

/** A document to be written. */
export interface Write {
  rows: DocumentRows;
  /** Ids of documents that it takes the place of and that go with all that they say: an earlier one of its own id, for instance. */
  replaces: readonly string[];
}

/**
 * Writes documents, no two of one id, in one transaction: readers see all as they were or all as they are, never half of one. Links that
 * depend on other documents are for `deriveLinks`.
 *
 * Everything is written in the order of ids, so that transactions side by side wait for one another and never in a circle.
 */
export async function writeDocuments(graph: Graph, writes: readonly Write[]): Promise<void> {
  const sorted = [...writes].sort((one, other) => (one.rows.id < other.rows.id ? -1 : 1));
  const rows = sorted.map((one) => one.rows);
  const removed = sorted.flatMap(({ replaces }) => replaces);
  const inspectors = byId(rows.flatMap((one) => one.inspectors));
  const organisations = byId(rows.flatMap((one) => one.organisations));
  const people = byId(rows.flatMap((one) => one.people));
  const addressees = rows.flatMap((one) => one.addressees);
  const speakers = byId(rows.flatMap((one) => one.speakers));
  await graph.transaction(async (run) => {
    // Sent together, so that the network is crossed once; Neo4j runs them in this order.
    // Last comes what several documents share: another transaction that names an inspector whom this one adds waits for its end.
    // A list of its own is planned anew for every power of ten that it has rows, one within a map is not.
    const outcomes = await Promise.allSettled([
      removed.length > 0 && run(REMOVE, { rows: { documents: removed } }),
      run(DOCUMENTS, {
        rows: {
          documents: rows.map(({ id, area, document, inspection }) => {
            return { id, area: area.id, properties: document, inspections: inspection === null ? [] : [inspection] };
          }),
        },
      }),
      run(STATEMENTS, statementParameters(rows.map(({ statements }) => statements()))),
      inspectors.length > 0 && run(INSPECTORS, { rows: { inspectors } }),
      organisations.length > 0 && run(ORGANISATIONS, { rows: { organisations } }),
      people.length > 0 && run(PEOPLE, { rows: { people } }),
      addressees.length > 0 && run(ADDRESSEES, { rows: { addressees } }),
      speakers.length > 0 && run(SPEAKERS, { rows: { speakers } }),
      // Last of all, since other transactions wait for the node that it writes to.
      run(WRITING, {}),
    ]);
    // Those sent after one that fails fail with it.
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  });
}

function byId<Row extends { id: string }>(rows: readonly Row[]): { id: string; rows: Row[] }[] {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const known = found.get(row.id);
    if (known) known.push(row);
    else found.set(row.id, [row]);
  }
  return [...found].map(([id, grouped]) => ({ id, rows: grouped })).sort((one, other) => (one.id < other.id ? -1 : 1));
}
