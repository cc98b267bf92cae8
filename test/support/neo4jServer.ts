import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bringUpNeo4j } from '../../src/neo4j/bringUp.ts';
import type { RunningNeo4j } from '../../src/neo4j/RunningNeo4j.ts';
import { DATA_FOLDER } from './neo4jJars.ts';

/**
 * Brings up the Neo4j of the `graph` tests, once for all files: a new one on free ports, in a folder that is thrown away, by the
 * ways that `npm start` knows; or the one that TEST_NEO4J_URI names (with TEST_NEO4J_USER, TEST_NEO4J_PASSWORD, TEST_NEO4J_DATABASE).
 * The tests EMPTY that database, so it is never the one of NEO4J_URI.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'send-inspection-graph-'));
  const variables = { ...process.env };
  for (const name of ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE']) {
    variables[name] = process.env[`TEST_${name}`];
  }
  const remove = () => rm(folder, { recursive: true, force: true });
  let neo4j: RunningNeo4j;
  try {
    neo4j = await bringUpNeo4j({
      choice: null,
      variables,
      dataFolder: DATA_FOLDER,
      throwAwayFolder: join(folder, 'neo4j'),
      ports: { boltPort: 0, httpPort: 0 },
      say: (line) => void process.stderr.write(`${line}\n`),
    });
  } catch (error) {
    await remove();
    throw error;
  }
  project.provide('neo4j', neo4j.settings);
  project.provide('graphState', join(folder, 'graph-state'));
  return async () => {
    await neo4j.stop();
    await remove();
  };
}
