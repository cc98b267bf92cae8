// Runs a server of the benchmark from a bundle, as our programs run for users: node bench/run.js ENTRY [ITS ARGUMENTS…]
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL, URL } from 'node:url';
import { build } from '../src/bundle/build.js';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const bundles = join(PROJECT, '.data/bundles-of-bench', String(process.pid));
process.once('exit', () => rmSync(bundles, { recursive: true, force: true }));

const [entry = ''] = process.argv.splice(2, 1);
const folder = join(bundles, 'bundle');
await build({ sources: PROJECT, entries: [entry], bundles, folder });
await import(pathToFileURL(join(folder, entry.replace(/\.ts$/, '.js'))).href);
