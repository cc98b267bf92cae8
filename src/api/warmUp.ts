import { execute, type GraphQLSchema, parse } from 'graphql';
import { createContext } from './context.ts';
import { STARTER_QUESTIONS } from './http/explorerPage.ts';
import type { Graph } from '../neo4j/connect.ts';

/**
 * Asks what the query page offers, before somebody waits for an answer: Neo4j plans the statements, which takes a tenth of a second for
 * each, or some seconds in a server that has just started. One after the other, so that requests which come meanwhile are not held up.
 *
 * @throws Error where Neo4j does not answer
 */
export async function warmUp(graph: Graph, schema: GraphQLSchema): Promise<void> {
  for (const { query } of STARTER_QUESTIONS) {
    const { errors } = await execute({
      schema,
      document: parse(query),
      contextValue: createContext(graph, 'warm-up'),
    });
    if (errors?.[0] !== undefined) throw errors[0];
  }
}
