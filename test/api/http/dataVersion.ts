import { randomUUID } from 'node:crypto';
import type { Graph } from '../../../src/neo4j/connect.ts';
import { testStatement } from '../../support/graph.ts';

const SET_VERSION = testStatement(
  `MERGE (version:GraphVersion {id: 'graph'})
   SET version.dataVersion = $dataVersion, version.builtAt = $builtAt, version.loading = $loading`,
);

/** Sets the version of the graph's data, as loading does. */
export async function setVersion(graph: Graph, dataVersion: string | null, loading: boolean): Promise<void> {
  const builtAt = dataVersion === null ? null : new Date().toISOString();
  await graph.write(SET_VERSION, { dataVersion, builtAt, loading: loading || null });
}

/** Says that the graph holds other data from now on, as a load in another process would. */
export async function moveData(graph: Graph, loading = false): Promise<string> {
  const dataVersion = randomUUID();
  await setVersion(graph, dataVersion, loading);
  return dataVersion;
}
