import type { Graph } from '../neo4j/connect.ts';

/** What every resolver is given beside its arguments: made anew for each request. */
export interface ApiContext {
  graph: Graph;
  /** Stands in the log and in masked errors. */
  requestId: string;
}
