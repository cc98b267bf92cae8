import DataLoader from 'dataloader';
import { z } from 'zod';
import type { Graph } from '../../neo4j/connect.ts';
import { type Statement, statement } from '../../neo4j/statements.ts';
import type { KeptRows } from '../kept/RowStore.ts';

/** A statement that takes `$ids`, and what it returns. Made once, when a module loads. */
interface Query<Row> {
  statement: Statement;
  row: z.ZodType<Row>;
}

/** What is found by the id of a node, within one request. */
export interface Finder<Found> {
  /** At once where it is kept from an earlier request; otherwise with one statement for all that are asked for together. */
  find(id: string): Found | Promise<Found>;
}

/** A statement under `cypher/query/` that returns `id` and `node` for each of `$ids` that has one. */
export function nodeQuery<Row>(name: string, row: z.ZodType<Row>): Query<{ id: string; node: Row }> {
  return { statement: statement(`query/${name}`), row: z.object({ id: z.string(), node: row }) };
}

/** A statement under `cypher/query/` that returns `id` and `nodes`, a short list, for each of `$ids` that has any. */
export function nodesQuery<Row>(name: string, row: z.ZodType<Row>): Query<{ id: string; nodes: Row[] }> {
  return { statement: statement(`query/${name}`), row: z.object({ id: z.string(), nodes: z.array(row) }) };
}

/** Rows by id: those that are asked for together come with one statement, each id once. Null where there is none. */
export function nodeLoader<Row extends object>(
  graph: Graph,
  query: Query<{ id: string; node: Row }>,
  kept?: KeptRows,
): Finder<Row | null> {
  return finder(graph, query, ({ node }) => node, null, kept);
}

/** Short lists of rows by the id of whose they are; empty where there are none. */
export function nodesLoader<Row extends object>(
  graph: Graph,
  query: Query<{ id: string; nodes: Row[] }>,
  kept?: KeptRows,
): Finder<Row[]> {
  return finder(graph, query, ({ nodes }) => nodes, [], kept);
}

function finder<Row extends { id: string }, Found extends object | null>(
  graph: Graph,
  query: Query<Row>,
  of: (row: Row) => Found,
  none: Found,
  kept: KeptRows | undefined,
): Finder<Found> {
  const { name } = query.statement;
  // Most requests ask for few of what a request can ask for.
  let loader: DataLoader<string, Found> | undefined;
  const read = async (ids: readonly string[]): Promise<Found[]> => {
    const rows = await graph.read(query.statement, { ids }, query.row);
    const byId = new Map(rows.map((row) => [row.id, of(row)]));
    return ids.map((id) => {
      const found = byId.get(id) ?? none;
      kept?.set(name, id, found);
      return found;
    });
  };
  // What is kept under the name of the statement was found by it.
  return {
    find(id) {
      const found = kept?.get(name, id) as Found | undefined;
      return found === undefined ? (loader ??= new DataLoader(read)).load(id) : found;
    },
  };
}
