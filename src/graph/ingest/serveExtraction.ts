import { parentPort, workerData } from 'node:worker_threads';
import type { AreaNames } from '../../extract/areas.ts';
import { extractFile } from './extractFile.ts';

/** What the pool tells a thread: which texts are known, or to extract a file, with `again` also what is known of it. */
export type ThreadMessage = { known: ReadonlySet<string> } | { path: string; again: boolean };

const areas = workerData as AreaNames;
let known: ReadonlySet<string> = new Set();
const port = parentPort;
port?.on('message', (message: ThreadMessage) => {
  if ('known' in message) known = message.known;
  else
    void extractFile(message.path, areas, message.again ? new Set() : known).then((result) => port.postMessage(result));
});
