import { z } from 'zod';
import type { Graph } from '../neo4j/connect.ts';
import { StatementFailed } from '../neo4j/errors.ts';
import { allStatements, type Statement, statement } from '../neo4j/statements.ts';
import type { StatementLabel } from './ids.ts';

const EXISTING = statement('ingest/schema-names');
const AWAIT = statement('ingest/await-indexes');
const DROP = statement('ingest/drop-index');
/** What earlier versions made; each was replaced by one of more properties. */
const FORMER = ['mention_of_polarity', 'mention_of_service'];
/**
 * Labels of which loading looks for no node by its id. The ids begin with that of the document or inspection, so that no two can be the
 * same where those are not.
 */
const UNIQUE_BY_DOCUMENT: readonly StatementLabel[] = ['Finding', 'Mention', 'Statistic'];
/** In seconds. */
const LONGEST_WAIT = 300;

/** Sees to it that the constraints and indexes of `cypher/schema/` exist, and returns when they are built. Harmless to repeat. */
export async function applySchema(graph: Graph): Promise<void> {
  if (await beginSchema(graph)) await schemaIsBuilt(graph);
}

/**
 * As {@link applySchema}, but only for what loading needs: that a node of which several documents may speak is there once, and that what
 * is looked for by its id is found.
 */
export async function applyConstraintsForLoading(graph: Graph): Promise<void> {
  if (await begin(graph, (one) => isConstraint(one) && !canWait(one))) await schemaIsBuilt(graph);
}

/** Begins to build what is missing of the constraints and indexes, and drops what they replaced. Returns whether anything was missing. */
export async function beginSchema(graph: Graph): Promise<boolean> {
  const isMissing = await begin(graph, () => true);
  const existing = await existingNames(graph);
  for (const name of FORMER) if (existing.has(name)) await graph.write(DROP, { name });
  return isMissing;
}

/** Waits until the indexes are built. */
export async function schemaIsBuilt(graph: Graph): Promise<void> {
  await graph.write(AWAIT, { seconds: LONGEST_WAIT }, z.unknown(), { timeout: LONGEST_WAIT * 1000 });
}

/** What Neo4j says where somebody else has made the same meanwhile: `IF NOT EXISTS` sees only what was there before. */
const MADE_MEANWHILE = /^Neo\.ClientError\.Schema\.\w*AlreadyExists$/;
const MOST_ATTEMPTS = 10;

async function begin(graph: Graph, wanted: (one: Statement) => boolean): Promise<boolean> {
  for (let attempt = 1; ; attempt++) {
    try {
      return (await make(graph, wanted)) || attempt > 1;
    } catch (error) {
      const isMade = error instanceof StatementFailed && MADE_MEANWHILE.test(error.code);
      if (!isMade || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

async function make(graph: Graph, wanted: (one: Statement) => boolean): Promise<boolean> {
  const existing = await existingNames(graph);
  const missing = [...allStatements().values()]
    .filter(({ name }) => name.startsWith('schema/'))
    .filter(({ text }) => !existing.has(/\b(?:INDEX|CONSTRAINT) (\w+) IF NOT EXISTS/.exec(text)?.[1] ?? ''))
    .filter(wanted);
  // A constraint is there when its statement ends. Each reads only the nodes of its own label.
  await Promise.all(missing.filter(isConstraint).map((one) => graph.write(one, {})));
  // Neo4j fills those that are made together in one reading of the graph, and the full-text index meanwhile on another core.
  const indexes = missing.filter((one) => !isConstraint(one));
  for (const group of [indexes.filter((one) => !isFulltext(one)), indexes.filter(isFulltext)]) {
    if (group.length === 0) continue;
    await graph.transaction(async (run) => {
      for (const one of group) await run(one, {});
    });
  }
  return missing.length > 0;
}

async function existingNames(graph: Graph): Promise<ReadonlySet<string>> {
  const names = await graph.read(EXISTING, {}, z.strictObject({ name: z.string() }));
  return new Set(names.map(({ name }) => name));
}

function isConstraint({ text }: Statement): boolean {
  return text.startsWith('CREATE CONSTRAINT');
}

function canWait({ text }: Statement): boolean {
  return UNIQUE_BY_DOCUMENT.some((label) => text.includes(`:${label})`));
}

function isFulltext({ text }: Statement): boolean {
  return text.startsWith('CREATE FULLTEXT');
}
