import { createHash } from 'node:crypto';
import { z } from 'zod';
import { EXTRACTION_VERSION } from '../extract/extractionVersion.ts';
import type { Graph } from '../neo4j/connect.ts';
import { statement } from '../neo4j/statements.ts';
import { referenceRows } from './loadReference.ts';
import { MODEL_VERSION } from './rows/modelVersion.ts';

const DIGESTS = statement('ingest/document-digests');
const VERSION = statement('ingest/graph-version');
const LOADING = statement('ingest/graph-loading');

const row = z.strictObject({ id: z.string(), digest: z.string(), extractionVersion: z.string() });

/**
 * Stores the version of the graph's data: a digest of the reference data and of what each document holds, the same whatever the order in which they came.
 * `builtAt` (an ISO date and time) moves only when the data version does.
 *
 * @param writes how often documents had been written when links were derived from them: the graph is said to be changing no longer where
 *   none were since. Null where nothing was derived, so that whether it is changing is left as it stands.
 * @param ready what is to be done before the version is stored; the documents are read meanwhile.
 */
export async function updateGraphVersion(
  graph: Graph,
  writes: number | null,
  ready: Promise<unknown> = Promise.resolve(),
): Promise<{ dataVersion: string; documents: number }> {
  const [documents] = await Promise.all([graph.read(DIGESTS, {}, row), ready]);
  const hash = createHash('sha256').update(`model ${MODEL_VERSION}\n${JSON.stringify(referenceRows())}\n`);
  for (const { id, digest } of documents) hash.update(`${id} ${digest}\n`);
  const dataVersion = hash.digest('hex').slice(0, 16);
  await graph.write(VERSION, {
    dataVersion,
    builtAt: new Date().toISOString(),
    extractionVersion: EXTRACTION_VERSION,
    documents: documents.length,
    writes,
  });
  return { dataVersion, documents: documents.length };
}

/**
 * Marks the graph as changing until {@link updateGraphVersion} says otherwise: answers must not be kept meanwhile.
 * @param loader who is going to change it, an id of its own.
 * @returns whether the graph holds nothing yet but what is known before any document, and nobody else is changing it.
 */
export async function markLoading(graph: Graph, loader: string): Promise<boolean> {
  const [state] = await graph.write(LOADING, { loader }, z.strictObject({ isFirst: z.boolean() }));
  return state?.isFirst ?? false;
}
