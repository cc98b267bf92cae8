import type { ServerSettings } from '../api/http/settings.ts';
import type { ConnectionSettings } from '../neo4j/settings.ts';
import { type RunningApi, startHere } from './startHere.ts';
import { startWorkers } from './startWorkers.ts';

/**
 * Starts the API over a Neo4j, in this process or in as many as the settings say.
 *
 * @param say is told when something happens to one of several processes
 * @throws Error with `code` EADDRINUSE where the port is taken
 */
export async function startApi(
  connection: ConnectionSettings,
  settings: ServerSettings,
  say: (line: string) => void,
): Promise<RunningApi> {
  return settings.WORKERS === 1 ? startHere(connection, settings) : startWorkers(settings.WORKERS, connection, say);
}
