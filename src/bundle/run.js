// Runs a program of src/cli from its bundle: node src/bundle/run.js NAME [ITS ARGUMENTS…]
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { load } from './load.js';

// Reading some dozens of documents is over in seconds: what Node 20 spends on optimising code that early it does not earn back. Measured,
// processor time of 25 reports in all threads: 5.2 s, with this 4.3 s, and with `--single-threaded-gc` (package.json) 3.9 s.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=300000');

const [name = ''] = process.argv.splice(2, 1);
await load(`cli/${name}.ts`);
