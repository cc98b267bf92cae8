// Runs a program of src/cli from its bundle: node src/bundle/run.js NAME [ITS ARGUMENTS…]
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { load } from './load.js';

/** Programs that serve until they are told to stop. */
const SERVERS = new Set(['start', 'serve', 'worker']);

const [name = ''] = process.argv.splice(2, 1);
if (SERVERS.has(name)) {
  // graphql-js checks every value it returns twice unless it runs in production (measured: a third of an answer's time). It looks at this
  // variable as it is loaded. What the user has set stays.
  process.env.NODE_ENV ??= 'production';
} else if (process.versions.node.startsWith('20.')) {
  // Reading some dozens of documents is over in seconds: what Node 20 spends on optimising code that early it does not earn back. Measured,
  // processor time of 25 reports in all threads: 5.2 s, with this 4.3 s, and with `--single-threaded-gc` (package.json) 3.9 s.
  setFlagsFromString('--interrupt-budget=300000');
}
await load(`cli/${name}.ts`);
