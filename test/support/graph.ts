/**
 * The database of the `graph` tests (files named *.graph.test.ts). Neo4j Community has one database, so the files run one after
 * another and say at their top what they need of it:
 *
 *     const graph = connectForTest();    // whatever is in it: for tests that only ask, or that use ids of their own
 *     const graph = useEmptyGraph();     // emptied before the file's tests, which may write what they like
 *     const graph = useSeededGraph();    // the seeds and nothing else; the file's tests only read
 *
 * Loading the seeds takes seconds and happens only when the file before left something else.
 * For development against a server that is already up: TEST_NEO4J_URI=bolt://… TEST_NEO4J_PASSWORD=… npx vitest run --project graph.
 * These tests EMPTY that database.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, inject } from 'vitest';
import { z } from 'zod';
import { connect, type Graph } from '../../src/neo4j/connect.ts';
import type { ConnectionSettings } from '../../src/neo4j/settings.ts';
import type { Statement } from '../../src/neo4j/statements.ts';

/** A statement that only a test needs. */
export function testStatement(text: string, name = 'test'): Statement {
  return { name, description: '', text, isShared: false };
}

/** Where the test's Neo4j is, for tests that open connections themselves. */
export function testConnection(): ConnectionSettings {
  return inject('neo4j');
}

/** The same for programs that tests start, as variables of their environment. */
export function testEnvironment(): Record<string, string> {
  const { uri, user, password, database } = testConnection();
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ...(database && { NEO4J_DATABASE: database }) };
}

/** A connection to the test's Neo4j, closed after the file's tests. */
export function connectForTest(): Graph {
  const graph = connect(testConnection());
  afterAll(() => graph.close());
  return graph;
}

/** A connection to an empty database; constraints and indexes stay. */
export function useEmptyGraph(): Graph {
  const graph = connectForTest();
  beforeAll(async () => {
    note('other');
    await emptyGraph(graph);
  });
  return graph;
}

/** A connection to a database that holds the seeds and nothing else. */
export function useSeededGraph(): Graph {
  const graph = connectForTest();
  beforeAll(async () => {
    if (noted() === 'seeds') return;
    await emptyGraph(graph);
    const { loadSeeds } = await import('./seeds.ts');
    await loadSeeds(graph);
    note('seeds');
  });
  return graph;
}

/** Deletes every node and relationship. */
export async function emptyGraph(graph: Graph): Promise<void> {
  const deleteSome = testStatement(
    'MATCH (n) WITH n LIMIT 5000 DETACH DELETE n RETURN count(n) AS deleted',
    'test/delete-some',
  );
  for (;;) {
    const [row] = await graph.write(deleteSome, {}, z.object({ deleted: z.int() }));
    if (row === undefined || row.deleted === 0) return;
  }
}

type State = 'seeds' | 'other';

function note(state: State): void {
  writeFileSync(inject('graphState'), state);
}

function noted(): string {
  try {
    return readFileSync(inject('graphState'), 'utf8');
  } catch {
    return 'other';
  }
}
