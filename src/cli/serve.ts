import { startServer } from '../api/server.ts';
import { warmUp } from '../api/warmUp.ts';
import { settingsFromEnvironment } from '../api/http/settings.ts';
import { connect } from '../neo4j/connect.ts';
import { connectionFromEnvironment } from '../neo4j/settings.ts';
import { whenParentsAreGone } from './whenParentsAreGone.ts';

/** `npm run serve`: the API alone, over the Neo4j that NEO4J_URI names. Neo4j may be away for a while; the API says so until it answers. */
async function serve(): Promise<void> {
  const connection = connectionFromEnvironment(process.env);
  if (connection === null) {
    throw new Error(
      'NEO4J_URI is not set. Give the address of your Neo4j (NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD), or run npm start, which brings its own.',
    );
  }
  const settings = settingsFromEnvironment(process.env);
  const graph = connect(connection, { timeout: settings.CYPHER_TIMEOUT_MS, lanes: settings.CYPHER_LANES });
  const server = await startServer({ graph, settings }).catch(async (error: unknown) => {
    await graph.close();
    throw explained(error, settings.PORT);
  });
  process.stderr.write(`The API is at ${server.url}/graphql\n`);
  // Where Neo4j is away, the first requests have it plan.
  warmUp(graph, server).catch(() => undefined);

  const stop = async (): Promise<void> => {
    process.stderr.write('Stopping: requests that run may end\n');
    await server.stop();
    await graph.close();
    process.exit();
  };
  // A second signal finds no handler and ends the process at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  await whenParentsAreGone(() => void stop());
}

function explained(error: unknown, port: number): unknown {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return error;
  return new Error(`Port ${port} is taken. Choose another one with PORT, or 0 for any that is free.`, { cause: error });
}

serve().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
