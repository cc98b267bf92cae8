import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Neo4jContainer, type StartedNeo4jContainer } from '@testcontainers/neo4j';
import type { TestProject } from 'vitest/node';

const IMAGE = 'neo4j:5.26-community';

/** Starts the Neo4j of `npm run test:containers` by Testcontainers, once for all files. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'send-inspection-graph-'));
  const container = await start();
  project.provide('neo4j', {
    uri: container.getBoltUri(),
    user: container.getUsername(),
    password: container.getPassword(),
    database: 'neo4j',
  });
  project.provide('graphState', join(folder, 'graph-state'));
  return async () => {
    await container.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

async function start(): Promise<StartedNeo4jContainer> {
  const neo4j = new Neo4jContainer(IMAGE).withPassword('only-for-tests').withStartupTimeout(180_000);
  try {
    return await neo4j.start();
  } catch (error) {
    // Testcontainers' own helper removes containers whose tests were killed. Where its image cannot be fetched, do without.
    if (process.env['TESTCONTAINERS_RYUK_DISABLED'] === 'true') throw error;
    process.stderr.write(`Trying again without Testcontainers' helper: ${String(error)}\n`);
    process.env['TESTCONTAINERS_RYUK_DISABLED'] = 'true';
    return neo4j.start();
  }
}
