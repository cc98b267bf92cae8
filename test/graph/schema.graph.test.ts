/** The constraints and indexes of `cypher/schema/`, in a graph that an earlier version made too. */
import { expect, it } from 'vitest';
import { z } from 'zod';
import { applySchema } from '../../src/graph/applySchema.ts';
import { allStatements } from '../../src/neo4j/statements.ts';
import { connectForTest, testStatement } from '../support/graph.ts';

const graph = connectForTest();

async function indexes(): Promise<string[]> {
  const rows = await graph.read(testStatement('SHOW INDEXES YIELD name'), {}, z.object({ name: z.string() }));
  return rows.map(({ name }) => name);
}

const ours = [...allStatements().values()].flatMap(
  ({ text }) => /\b(?:INDEX|CONSTRAINT) (\w+) IF NOT/.exec(text)?.[1] ?? [],
);

it('indexes that others have replaced are dropped; those of somebody else stay', async () => {
  for (const text of [
    'CREATE INDEX mention_of_service IF NOT EXISTS FOR (node:Mention) ON (node.service, node.sortKey)',
    'CREATE INDEX somebodys_own IF NOT EXISTS FOR (node:SchemaTest) ON (node.name)',
  ]) {
    await graph.write(testStatement(text), {});
  }
  await applySchema(graph);
  const now = await indexes();
  await graph.write(testStatement('DROP INDEX somebodys_own'), {});
  expect(ours.length).toBeGreaterThan(20);
  expect(now).toEqual(expect.arrayContaining([...ours, 'somebodys_own']));
  expect(now).not.toContain('mention_of_service');
});

it('is made once by several who begin at the same time', async () => {
  const constraints = await graph.read(
    testStatement('SHOW CONSTRAINTS YIELD name'),
    {},
    z.object({ name: z.string() }),
  );
  for (const { name } of constraints) await graph.write(testStatement(`DROP CONSTRAINT ${name}`), {});
  for (const name of (await indexes()).filter((one) => ours.includes(one))) {
    await graph.write(testStatement(`DROP INDEX ${name}`), {});
  }
  await Promise.all([applySchema(graph), applySchema(graph), applySchema(graph)]);
  expect(await indexes()).toEqual(expect.arrayContaining(ours));
}, 120_000);
