/**
 * Our API in a process of its own, or in several where WORKERS says so, over the Neo4j that NEO4J_URI names, with the settings of its
 * environment. Prints its address as one line of JSON, when it is warm where it is one process; ends with its standard input.
 */
import { settingsFromEnvironment } from '../../src/api/http/settings.ts';
import { startHere } from '../../src/cli/startHere.ts';
import { startWorkers } from '../../src/cli/startWorkers.ts';
import { connectionFromEnvironment } from '../../src/neo4j/settings.ts';

const connection = connectionFromEnvironment(process.env);
if (connection === null) throw new Error('NEO4J_URI is not set');
const settings = settingsFromEnvironment(process.env);
const one = settings.WORKERS === 1 ? await startHere(connection, settings) : undefined;
await one?.warm;
const { url, stop } = one ?? (await startWorkers(settings.WORKERS, connection, console.error));
process.stdout.write(`${JSON.stringify({ url: `${url}/graphql` })}\n`);
process.stdin.resume().on('end', () => void stop().then(() => process.exit(0)));
