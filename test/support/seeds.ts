import { ingest } from '../../src/graph/ingest.ts';
import type { Graph } from '../../src/neo4j/connect.ts';

/** Loads the seeds as `npm start` does. */
export async function loadSeeds(graph: Graph): Promise<void> {
  const { failures } = await ingest({ graph });
  if (failures.length > 0) throw new Error(`The seeds do not load: ${JSON.stringify(failures)}`);
}
