// The server of server.js in as many processes as there are processors, at one port. Prints its address as one line of JSON once all listen;
// ends with its standard input.
import cluster from 'node:cluster';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

cluster.setupPrimary({ exec: fileURLToPath(new URL('server.js', import.meta.url)), silent: true });
const lines = await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    const { stdout, stderr } = cluster.fork().process;
    stderr.pipe(process.stderr);
    return (await once(createInterface(stdout), 'line'))[0];
  }),
);
process.stdout.write(`${lines[0]}\n`);
process.stdin.resume().on('end', () => process.exit(0));
