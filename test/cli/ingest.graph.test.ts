import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { graphDigest } from '../../src/graph/graphDigest.ts';
import { SEED_DOCUMENTS } from '../../src/graph/ingest.ts';
import { useFolder } from '../support/folder.ts';
import { emptyGraph, testEnvironment, testStatement, useEmptyGraph } from '../support/graph.ts';
import { runProgram } from '../support/runProgram.ts';

// Each test starts programs, which takes seconds where the machine is busy.
vi.setConfig({ testTimeout: 180_000 });

const graph = useEmptyGraph();

const folder = useFolder();

/** What stands in the graph of each document: how much, and a digest of what it should be. */
function documents() {
  return graph.read(
    testStatement(
      `MATCH (document:Document)
       RETURN document.id AS id, document.contentDigest AS digest, COUNT { (document)<-[:STATED_IN]-() } AS statements ORDER BY id`,
    ),
    {},
    z.object({ id: z.string(), digest: z.string(), statements: z.int() }),
  );
}

it('killed in the middle leaves whole documents, and the next run the graph that it would have been', async () => {
  const killed = await runProgram('ingest', [], { environment: testEnvironment(), killWhenItSays: /2 of 5 files/ });
  expect(killed.code).toBeNull();
  const left = await documents();
  expect(left.length).toBeGreaterThan(0);

  const next = await runProgram('ingest', [], { environment: testEnvironment() });
  expect(next.code).toBe(0);
  expect(next.stdout).toMatch(/^Documents: .*unchanged/);
  expect(await documents()).toEqual(expect.arrayContaining(left));
  const afterKill = await graphDigest(graph);

  await emptyGraph(graph);
  await runProgram('ingest', [], { environment: testEnvironment() });
  expect(await graphDigest(graph)).toEqual(afterKill);
});

it('shows progress on stderr, and the summary on stdout', async () => {
  await emptyGraph(graph);
  const { code, stdout, stderr } = await runProgram('ingest', [], { environment: testEnvironment() });
  expect(code).toBe(0);
  expect(stderr).toContain('5 of 5 files');
  expect(stdout).toMatch(/^Documents: 6 added, 1 repeated, in [\d.]+ s\nFindings: \d+ \(/);
  expect(stdout).toMatch(/\n {2}DMO( +\d+){4}\n/);
  expect(stdout).toContain('The graph holds 6 documents; data version ');

  const again = await runProgram('ingest', ['--json', SEED_DOCUMENTS], { environment: testEnvironment() });
  expect(JSON.parse(again.stdout)).toMatchObject({ documents: { ADDED: 0, REPLACED: 0, UNCHANGED: 6 }, failures: [] });
});

it('names a file that cannot be used with the reason, loads the others, and says so by its exit code', async () => {
  await emptyGraph(graph);
  const shopping = join(folder, 'shopping.txt');
  await writeFile(shopping, 'Milk and bread.\n');
  const harrow = join(SEED_DOCUMENTS, '003_5c0d2dda4763a17c.txt');
  const { code, stdout, stderr } = await runProgram('ingest', [shopping, harrow], { environment: testEnvironment() });
  expect(stderr).toContain(`${shopping}: `);
  expect(stdout).toMatch(/^Documents: 1 added, 1 not usable/);
  expect(code).toBe(1);
});

it('says what to do where Neo4j is not there', async () => {
  const { code, stderr } = await runProgram('ingest', [], {
    environment: { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x' },
  });
  expect(stderr).toContain('bolt://127.0.0.1:9');
  expect(code).toBe(1);
});
