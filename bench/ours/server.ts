/**
 * Our API in a process of its own, or in several where WORKERS says so, over the Neo4j that NEO4J_URI names, with the settings of its
 * environment. Prints its address as one line of JSON; ends with its standard input.
 */
import { settingsFromEnvironment } from '../../src/api/http/settings.ts';
import { startServer } from '../../src/api/server.ts';
import { warmUp } from '../../src/api/warmUp.ts';
import { type RunningApi, startApi } from '../../src/cli/startApi.ts';
import { connect } from '../../src/neo4j/connect.ts';
import { connectionFromEnvironment } from '../../src/neo4j/settings.ts';

const connection = connectionFromEnvironment(process.env);
if (connection === null) throw new Error('NEO4J_URI is not set');
const settings = settingsFromEnvironment({ ...process.env, PORT: '0', HOST: '127.0.0.1' });

/** In this process, warm before it is measured. */
async function startHere(from: NonNullable<typeof connection>): Promise<RunningApi> {
  const graph = connect(from, { timeout: settings.CYPHER_TIMEOUT_MS, lanes: settings.CYPHER_LANES });
  const server = await startServer({ graph, settings });
  await warmUp(graph, server);
  return { url: server.url, stop: () => server.stop().then(() => graph.close()) };
}

const api = await (settings.WORKERS === 1 ? startHere(connection) : startApi(connection, settings, console.error));
process.stdout.write(`${JSON.stringify({ url: `${api.url}/graphql` })}\n`);
process.stdin.resume().on('end', () => void api.stop().then(() => process.exit(0)));
