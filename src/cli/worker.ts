/** One of several processes that serve the API at the same port. Started by `startWorkers.ts`, which tells it when to stop. */
import { settingsFromEnvironment } from '../api/http/settings.ts';
import { connectionFromEnvironment } from '../neo4j/settings.ts';
import { startHere } from './startHere.ts';
import { STOP } from './startWorkers.ts';

// Ctrl-C reaches every process of a terminal, and systemd ends every process of a service. Whoever started us hears of it too, and tells us.
for (const signal of ['SIGINT', 'SIGHUP', 'SIGTERM'] as const) process.on(signal, () => undefined);

const connection = connectionFromEnvironment(process.env);
if (connection === null) throw new Error('NEO4J_URI is not set');
try {
  const { url, stop } = await startHere(connection, settingsFromEnvironment(process.env));
  process.on('message', (message) => {
    if (message === STOP) void stop().then(() => process.exit());
  });
  process.send?.({ url });
} catch (error) {
  const { message, code } = error as NodeJS.ErrnoException;
  process.send?.({ failed: message, code });
  process.disconnect();
}
