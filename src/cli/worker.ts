/** One of several processes that serve the API at the same port. Started by `startWorkers.ts`, which tells it when to stop. */
import { settingsFromEnvironment } from '../api/http/settings.ts';
import { startServer } from '../api/server.ts';
import { warmUp } from '../api/warmUp.ts';
import { connect } from '../neo4j/connect.ts';
import { connectionFromEnvironment } from '../neo4j/settings.ts';
import { STOP } from './startWorkers.ts';

// Ctrl-C reaches every process of a terminal. Whoever started us hears of it too, and tells us.
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined);

const connection = connectionFromEnvironment(process.env);
if (connection === null) throw new Error('NEO4J_URI is not set');
const settings = settingsFromEnvironment(process.env);
const graph = connect(connection, { timeout: settings.CYPHER_TIMEOUT_MS, lanes: settings.CYPHER_LANES });
try {
  const server = await startServer({ graph, settings });
  process.on('message', (message) => {
    if (message !== STOP) return;
    void server
      .stop()
      .then(() => graph.close())
      .then(() => process.exit());
  });
  process.send?.({ url: server.url });
  warmUp(graph, server).catch(() => undefined);
} catch (error) {
  const { message, code } = error as NodeJS.ErrnoException;
  process.send?.({ failed: message, code });
  await graph.close();
  process.disconnect();
}
