import type { ServerSettings } from '../api/http/settings.ts';
import { type RunningServer, startServer } from '../api/server.ts';
import { warmUp } from '../api/warmUp.ts';
import { connect } from '../neo4j/connect.ts';
import type { ConnectionSettings } from '../neo4j/settings.ts';

/** The API in one process: where it is, and how to stop it and its connection. */
export type RunningApi = Pick<RunningServer, 'url' | 'stop'>;

/**
 * Starts the API over a Neo4j in this process. Neo4j may be away for a while.
 *
 * @returns with what runs, when it has been warmed up: nobody need wait for it, and stopping in the middle has nothing to undo. Where Neo4j
 * is away, the first requests have it plan.
 * @throws Error with `code` EADDRINUSE where the port is taken
 */
export async function startHere(
  connection: ConnectionSettings,
  settings: ServerSettings,
): Promise<RunningApi & { warm: Promise<void> }> {
  const graph = connect(connection, { timeout: settings.CYPHER_TIMEOUT_MS, lanes: settings.CYPHER_LANES });
  try {
    const server = await startServer({ graph, settings });
    const warm = warmUp(graph, server).catch(() => undefined);
    return { url: server.url, warm, stop: () => server.stop().finally(() => graph.close()) };
  } catch (error) {
    await graph.close();
    throw error;
  }
}
