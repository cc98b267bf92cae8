import { z } from 'zod';
import { allStatements, statement } from '../neo4j/statements.ts';
import type { Graph } from '../neo4j/connect.ts';

const AWAIT = statement('ingest/await-indexes');
const LONGEST_WAIT = 300;

/** Sees to it that the constraints and indexes of `cypher/schema/` exist, and returns when they are built. Harmless to repeat. */
export async function applySchema(graph: Graph): Promise<void> {
  for (const one of allStatements().values()) {
    if (one.name.startsWith('schema/')) await graph.write(one, {});
  }
  await graph.write(AWAIT, { seconds: LONGEST_WAIT }, z.unknown(), { timeout: LONGEST_WAIT * 1000 });
}
