import type { CallOptions, Graph } from '../../neo4j/connect.ts';
import { DatabaseUnavailable, StatementTimedOut } from '../../neo4j/errors.ts';
import type { RequestFacts } from './requestFacts.ts';
import { within } from './within.ts';

/** How much longer than its time limit a statement may take to say that it was stopped; Neo4j looks every two seconds. */
const GRACE = 5000;

/**
 * The graph as one request may use it: reads only, within `milliseconds` altogether, each statement marked with the request's id
 * and operation for `SHOW TRANSACTIONS` and Neo4j's query log.
 */
export function requestGraph(graph: Graph, facts: RequestFacts, milliseconds: number): Graph {
  const deadline = performance.now() + milliseconds;
  const read: Graph['read'] = (statement, parameters, row, options: CallOptions = {}) => {
    const left = Math.floor(deadline - performance.now());
    // Neo4j takes 0 for "no limit".
    if (left < 1) return Promise.reject(new StatementTimedOut(statement.name, milliseconds, undefined));
    const timeout = Math.min(left, options.timeout ?? left);
    const metadata = {
      requestId: facts.requestId,
      ...(facts.operationName && { operation: facts.operationName }),
      ...options.metadata,
    };
    return within(
      timeout + GRACE,
      graph.read(statement, parameters, row, { timeout, metadata }),
      () =>
        new DatabaseUnavailable(`Neo4j at ${graph.uri} has not answered ${statement.name} for ${timeout + GRACE} ms`, {
          cause: undefined,
        }),
    );
  };
  const refuse = (): Promise<never> => Promise.reject(new Error('A request of the API only reads'));
  return {
    uri: graph.uri,
    read,
    write: refuse,
    transaction: refuse,
    verify: () => graph.verify(),
    observe: (listener) => graph.observe(listener),
    close: refuse,
  };
}
