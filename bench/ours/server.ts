/**
 * Our API in a process of its own, over the Neo4j that NEO4J_URI names, with the settings of its environment. Prints its address as one
 * line of JSON; ends with its standard input.
 */
import { settingsFromEnvironment } from '../../src/api/http/settings.ts';
import { startServer } from '../../src/api/server.ts';
import { warmUp } from '../../src/api/warmUp.ts';
import { connect } from '../../src/neo4j/connect.ts';
import { connectionFromEnvironment } from '../../src/neo4j/settings.ts';

const connection = connectionFromEnvironment(process.env);
if (connection === null) throw new Error('NEO4J_URI is not set');
const settings = settingsFromEnvironment(process.env);
const graph = connect(connection, { timeout: settings.CYPHER_TIMEOUT_MS, lanes: settings.CYPHER_LANES });
const server = await startServer({ graph, settings, port: 0, host: '127.0.0.1' });
await warmUp(graph, server);
process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${server.port}/graphql` })}\n`);
process.stdin.resume().on('end', () => {
  void server
    .stop()
    .then(() => graph.close())
    .then(() => process.exit(0));
});
