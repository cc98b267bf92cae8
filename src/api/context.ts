import type { Graph } from '../neo4j/connect.ts';
import type { KeptRows } from './kept/RowStore.ts';
import { ListLoaders } from './lists/ListLoaders.ts';
import { createLoaders, type Loaders } from './loaders/Loaders.ts';

/** What every resolver is given beside its arguments: made anew for each request. */
export interface ApiContext {
  graph: Graph;
  /** Stands in the log and in masked errors. */
  requestId: string;
  /** Rows by id. */
  loaders: Loaders;
  /** Pages of lists. */
  lists: ListLoaders;
  /** What earlier requests have read of the data as they are now, where that is kept. */
  kept: KeptRows | undefined;
}

/**
 * The context of one request. Every statement goes through `graph`, so a time limit and what marks the request belong there.
 * Without `kept`, everything is read anew.
 */
export function createContext(graph: Graph, requestId: string, kept?: KeptRows): ApiContext {
  const loaders = createLoaders(graph, kept);
  return { graph, requestId, loaders, lists: new ListLoaders(graph, loaders, kept), kept };
}
