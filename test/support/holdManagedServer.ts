/**
 * Has a managed server until it is told to stop, in a process that a test can kill. Prints one line of JSON when it is up.
 * Takes the data folder, the server's folder, and the ports wished for.
 */
import { jarsAreThere } from '../../src/neo4j/managed/jars.ts';
import { findJava } from '../../src/neo4j/managed/java.ts';
import { startManaged } from '../../src/neo4j/managed/startManaged.ts';

const [dataFolder = '', home = '', boltPort, httpPort] = process.argv.slice(2);
const java = await findJava(process.env);
if (java === null || !jarsAreThere(dataFolder)) throw new Error('Java or the jars are missing');
const said: string[] = [];
try {
  const server = await startManaged({
    java,
    dataFolder,
    home,
    ports: { boltPort: Number(boltPort), httpPort: Number(httpPort) },
    heap: '400m',
    say: (line) => said.push(line),
  });
  // A server that another process has started keeps nobody waiting.
  setInterval(() => undefined, 60_000);
  process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)));
  const { settings, description, browser } = server;
  const line = { settings, description, browser: browser?.url, passwordFile: browser?.passwordFile, said };
  process.stdout.write(`${JSON.stringify(line)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
