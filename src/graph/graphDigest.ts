import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Graph } from '../neo4j/connect.ts';
import { statement } from '../neo4j/statements.ts';

const NODES = statement('ingest/all-nodes');
const RELATIONSHIPS = statement('ingest/all-relationships');

const properties = z.record(z.string(), z.unknown());
const node = z.strictObject({ labels: z.array(z.string()), properties });
const relationship = z.strictObject({ source: z.string(), type: z.string(), properties, target: z.string() });

/** How much a graph holds, and a digest of all of it. */
export interface GraphContent {
  /** By label. */
  nodes: Record<string, number>;
  /** By type. */
  relationships: Record<string, number>;
  /** SHA-256, hexadecimal: equal for two graphs that hold the same, whenever and in whatever order they were built. */
  digest: string;
}

/** Counts and digests the nodes and relationships of a graph, all but the time of its building and how often it was changed. It reads the whole graph. */
export async function graphDigest(graph: Graph): Promise<GraphContent> {
  const nodes = await graph.read(NODES, {}, node);
  const relationships = await graph.read(RELATIONSHIPS, {}, relationship);
  const lines = [
    ...nodes.map(({ labels, properties: held }) =>
      canonical([labels.toSorted(), { ...held, builtAt: undefined, changes: undefined, writes: undefined }]),
    ),
    ...relationships.map(({ source, type, properties: held, target }) => canonical([source, type, target, held])),
  ];
  const digest = createHash('sha256').update(lines.sort().join('\n')).digest('hex');
  return {
    nodes: count(nodes.flatMap(({ labels }) => labels)),
    relationships: count(relationships.map(({ type }) => type)),
    digest,
  };
}

/** JSON with the keys of every object in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}

function count(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names.toSorted()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
