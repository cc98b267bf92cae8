import DataLoader from 'dataloader';
import { z } from 'zod';
import type { Graph } from '../../neo4j/connect.ts';
import { type Statement, statement } from '../../neo4j/statements.ts';

/** A statement that takes `$ids`, and what it returns. Made once, when a module loads. */
interface Query<Row> {
  statement: Statement;
  row: z.ZodType<Row>;
}

/** A statement under `cypher/query/` that returns `id` and `node` for each of `$ids` that has one. */
export function nodeQuery<Row>(name: string, row: z.ZodType<Row>): Query<{ id: string; node: Row }> {
  return { statement: statement(`query/${name}`), row: z.object({ id: z.string(), node: row }) };
}

/** A statement under `cypher/query/` that returns `id` and `nodes`, a short list, for each of `$ids` that has any. */
export function nodesQuery<Row>(name: string, row: z.ZodType<Row>): Query<{ id: string; nodes: Row[] }> {
  return { statement: statement(`query/${name}`), row: z.object({ id: z.string(), nodes: z.array(row) }) };
}

/** Rows by id, within one request: those that are asked for together come with one statement, each id once. Null where there is none. */
export function nodeLoader<Row>(graph: Graph, query: Query<{ id: string; node: Row }>): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const rows = await graph.read(query.statement, { ids }, query.row);
    const nodes = new Map(rows.map(({ id, node }) => [id, node]));
    return ids.map((id) => nodes.get(id) ?? null);
  });
}

/** Short lists of rows by the id of whose they are; empty where there are none. */
export function nodesLoader<Row>(graph: Graph, query: Query<{ id: string; nodes: Row[] }>): DataLoader<string, Row[]> {
  return new DataLoader(async (ids) => {
    const rows = await graph.read(query.statement, { ids }, query.row);
    const lists = new Map(rows.map(({ id, nodes }) => [id, nodes]));
    return ids.map((id) => lists.get(id) ?? []);
  });
}
