import type { ServerSettings } from '../api/http/settings.ts';
import { type RunningServer, startServer } from '../api/server.ts';
import { warmUp } from '../api/warmUp.ts';
import { connect } from '../neo4j/connect.ts';
import type { ConnectionSettings } from '../neo4j/settings.ts';
import { startWorkers } from './startWorkers.ts';

/** The API as a command runs it: where it is, and how to stop it and all that belongs to it. */
export type RunningApi = Pick<RunningServer, 'url' | 'stop'>;

/**
 * Starts the API over a Neo4j, in this process or in as many as the settings say. Neo4j may be away for a while.
 *
 * @param say is told when something happens to one of several processes
 * @throws Error with `code` EADDRINUSE where the port is taken
 */
export async function startApi(
  connection: ConnectionSettings,
  settings: ServerSettings,
  say: (line: string) => void,
): Promise<RunningApi> {
  if (settings.WORKERS !== 1) return startWorkers(settings.WORKERS, connection, say);
  const graph = connect(connection, { timeout: settings.CYPHER_TIMEOUT_MS, lanes: settings.CYPHER_LANES });
  try {
    const server = await startServer({ graph, settings });
    // Stopped in the middle, it has nothing to undo; where Neo4j is away, the first requests have it plan.
    warmUp(graph, server).catch(() => undefined);
    return { url: server.url, stop: () => server.stop().then(() => graph.close()) };
  } catch (error) {
    await graph.close();
    throw error;
  }
}
