import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { connect } from '../../src/neo4j/connect.ts';
import { type ConnectionSettings, connectionFromEnvironment } from '../../src/neo4j/settings.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: ConnectionSettings;
    /** A file in which the helpers of graph.ts note what the database holds. */
    graphState: string;
  }
}

/**
 * Finds the Neo4j of the `graph` tests, once for all files: the one that TEST_NEO4J_URI names (with TEST_NEO4J_USER,
 * TEST_NEO4J_PASSWORD, TEST_NEO4J_DATABASE). The tests empty that database, so it is never the one of NEO4J_URI.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'send-inspection-graph-'));
  const settings = connectionFromEnvironment({
    NEO4J_URI: process.env['TEST_NEO4J_URI'],
    NEO4J_USER: process.env['TEST_NEO4J_USER'],
    NEO4J_PASSWORD: process.env['TEST_NEO4J_PASSWORD'],
    NEO4J_DATABASE: process.env['TEST_NEO4J_DATABASE'],
  });
  if (settings === null) throw new Error('Set TEST_NEO4J_URI and TEST_NEO4J_PASSWORD');
  const graph = connect(settings);
  await graph.verify().finally(() => graph.close());
  project.provide('neo4j', settings);
  project.provide('graphState', join(folder, 'graph-state'));
  return () => rm(folder, { recursive: true, force: true });
}
