import { z } from 'zod';
import type { Graph } from '../neo4j/connect.ts';
import { allStatements } from '../neo4j/statements.ts';

/** Nobody to list, nothing to find: what a statement needs to be planned, and to answer at once. */
const NOTHING = {
  page: { parents: [] },
  where: { areas: [], types: [], query: 'nothing', firstAreas: 1, limit: 1 },
  inspectors: { asked: false },
  findings: { asked: false },
  mentions: { asked: false },
};

/**
 * Has Neo4j plan the statements of lists before somebody waits for an answer: the first time each takes a tenth of a second, or some
 * seconds in a server that has just started. One after the other, so that requests which come meanwhile are not held up.
 *
 * @throws whatever the connection throws
 */
export async function warmUp(graph: Graph): Promise<void> {
  for (const statement of allStatements().values()) {
    if (statement.name.startsWith('query/') && takesNoMoreThan(statement.text, Object.keys(NOTHING))) {
      await graph.read(statement, NOTHING, z.unknown());
    }
  }
}

function takesNoMoreThan(text: string, parameters: readonly string[]): boolean {
  return [...text.matchAll(/\$(\w+)/g)].every(([, name = '']) => parameters.includes(name));
}
