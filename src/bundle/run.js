// Runs a program of src/cli from its bundle: node src/bundle/run.js NAME [ITS ARGUMENTS…]
import process from 'node:process';
import { load } from './load.js';

const [name = ''] = process.argv.splice(2, 1);
await load(`cli/${name}.ts`);
