import { z } from 'zod';
import type { Graph } from '../neo4j/connect.ts';
import { allStatements, type Statement, statement } from '../neo4j/statements.ts';

const EXISTING = statement('ingest/schema-names');
const AWAIT = statement('ingest/await-indexes');
/** In seconds. */
const LONGEST_WAIT = 300;

/** Sees to it that the constraints and indexes of `cypher/schema/` exist, and returns when they are built. Harmless to repeat. */
export async function applySchema(graph: Graph): Promise<void> {
  await apply(graph, () => true);
}

/** As {@link applySchema}, but for the constraints alone: what loading needs. */
export async function applyConstraints(graph: Graph): Promise<void> {
  await apply(graph, ({ text }) => text.startsWith('CREATE CONSTRAINT'));
}

async function apply(graph: Graph, wanted: (one: Statement) => boolean): Promise<void> {
  const names = await graph.read(EXISTING, {}, z.strictObject({ name: z.string() }));
  const existing = new Set(names.map(({ name }) => name));
  const missing = [...allStatements().values()]
    .filter(({ name }) => name.startsWith('schema/'))
    .filter(({ text }) => !existing.has(/\b(?:INDEX|CONSTRAINT) (\w+) IF NOT EXISTS/.exec(text)?.[1] ?? ''))
    .filter(wanted);
  if (missing.length === 0) return;
  for (const one of missing) await graph.write(one, {});
  await graph.write(AWAIT, { seconds: LONGEST_WAIT }, z.unknown(), { timeout: LONGEST_WAIT * 1000 });
}
