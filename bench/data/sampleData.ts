import { createHash } from 'node:crypto';
import { z } from 'zod';
import { MODEL_VERSION } from '../../src/graph/rows/modelVersion.ts';
import { applySchema } from '../../src/graph/applySchema.ts';
import type { Graph } from '../../src/neo4j/connect.ts';
import { say } from '../measure/say.ts';
import { benchStatement } from '../measure/statement.ts';
import type { Sample } from '../operations/Operation.ts';
import { sampleAreas } from './areas.ts';
import { loadSample } from './loadSample.ts';
import type { Size } from './size.ts';

const SAMPLE = benchStatement('sample');
const MARK = benchStatement('mark-sample');
const NODE_IDS = benchStatement('node-ids');

/** Counts up when the generator gives other documents for the same seed. */
const GENERATOR_VERSION = 2;
const SEED = 2026;

const marker = z.strictObject({ fingerprint: z.string().nullable(), hasDocuments: z.boolean() });

/**
 * Sees to it that a database holds the sample of a size, and nothing else; one that does already is left as it is.
 *
 * @throws Error where it holds other documents: the benchmark overwrites nobody's data.
 */
export async function ensureSample(graph: Graph, size: Size): Promise<void> {
  const wanted = createHash('sha256')
    .update(JSON.stringify({ size, SEED, GENERATOR_VERSION, MODEL_VERSION }))
    .digest('hex')
    .slice(0, 16);
  const [found] = await graph.read(SAMPLE, {}, marker);
  if (found?.fingerprint === wanted) return applySchema(graph);
  if (found?.hasDocuments === true) {
    throw new Error(
      `The database at ${graph.uri} holds documents that are not this benchmark's sample. ` +
        'Delete the folder .data/bench, or give an empty database as BENCH_NEO4J_URI.',
    );
  }
  let told = 0;
  const { documents, seconds, documentsPerSecond } = await loadSample(graph, SEED, size, (loaded, all) => {
    if (loaded - told < all / 20) return;
    told = loaded;
    say(`Loading sample data: ${loaded} of ${all} documents`);
  });
  await graph.write(MARK, { fingerprint: wanted });
  say(`Loaded ${documents} documents in ${seconds.toFixed(0)} s, ${documentsPerSecond.toFixed(0)} a second`);
}

/** What operations can ask about in a database that holds the sample of a size. */
export async function sampleFor(graph: Graph, size: Size): Promise<Sample> {
  const rows = await graph.read(NODE_IDS, { count: 500 }, z.strictObject({ id: z.string() }));
  const areas = sampleAreas(size.areas)
    .filter((area) => area.former === null)
    .map((area) => area.id);
  return { areas, nodes: [...areas, ...rows.map((row) => row.id)] };
}
