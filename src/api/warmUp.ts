import { execute, parse } from 'graphql';
import { createContext } from './context.ts';
import { STARTER_QUESTIONS } from './http/explorerPage.ts';
import { RowStore } from './kept/RowStore.ts';
import type { Graph } from '../neo4j/connect.ts';
import type { RunningServer } from './server.ts';

/** What is read to warm up is kept for the next question and then thrown away. In bytes. */
const ROWS = 8_000_000;

/**
 * Asks what the query page offers, before somebody waits for an answer: Neo4j plans the statements, which takes a tenth of a second for
 * each, or some seconds in a server that has just started. One after the other, so that requests which come meanwhile are not held up.
 *
 * @throws Error where Neo4j does not answer
 */
export async function warmUp(graph: Graph, server: Pick<RunningServer, 'schema' | 'keepsRows'>): Promise<void> {
  const kept = server.keepsRows ? new RowStore(ROWS).at('warm-up') : undefined;
  for (const { query } of STARTER_QUESTIONS) {
    const { errors } = await execute({
      schema: server.schema,
      document: parse(query),
      contextValue: createContext(graph, 'warm-up', kept),
    });
    if (errors?.[0] !== undefined) throw errors[0];
  }
}
