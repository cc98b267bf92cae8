import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** On a machine that others share, a server or process may once be too late; .ci/run says which tests needed a second try. */
const SECOND_TRIES = process.env['CI'] ? 1 : 0;

/** One process does little while a server starts, so that there are two at least. */
const AT_ONCE = Math.max(2, availableParallelism() - 1);

/**
 * Four kinds of test. `unit` needs nothing; `servers` (files named *.server.test.ts) starts servers of its own, beside the unit tests;
 * `graph` (files named *.graph.test.ts) needs the Neo4j that test/support/neo4jServer.ts starts once; `containers`
 * (npm run test:containers) runs the end-to-end tests among them against a Neo4j that Testcontainers starts.
 */
export default defineConfig({
  // Vite would take graphql's `module` entry where Node takes `main`, so that a test and Apollo Server had a copy each.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },

  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.graph.test.ts', 'test/**/*.server.test.ts', 'test/containers/**'],
          // One process for many files: modules are loaded once, which halves the time, and what one document leaves behind shows.
          isolate: false,
          maxWorkers: AT_ONCE,
          testTimeout: 30_000,
          retry: SECOND_TRIES,
        },
      },
      {
        extends: true,
        test: {
          name: 'servers',
          include: ['test/**/*.server.test.ts'],
          globalSetup: ['test/support/neo4jJars.ts'],
          maxWorkers: AT_ONCE,
          testTimeout: 300_000,
          hookTimeout: 180_000,
          retry: SECOND_TRIES,
        },
      },
      {
        extends: true,
        test: {
          name: 'graph',
          include: ['test/**/*.graph.test.ts'],
          globalSetup: ['test/support/neo4jServer.ts'],
          // Neo4j Community has one database for all: one file at a time. Within a file, unique ids keep tests apart.
          fileParallelism: false,
          isolate: false,
          // After the others, which have more than one worker.
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 180_000,
          retry: SECOND_TRIES,
        },
      },
      {
        extends: true,
        test: {
          name: 'containers',
          include: [
            'test/containers/**/*.test.ts',
            'test/api/contract.graph.test.ts',
            'test/graph/ingest.graph.test.ts',
            'test/cli/**/*.graph.test.ts',
          ],
          globalSetup: ['test/support/neo4jContainer.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
