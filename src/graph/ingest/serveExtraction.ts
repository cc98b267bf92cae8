import { parentPort, workerData } from 'node:worker_threads';
import type { AreaNames } from '../../extract/areas.ts';
import { extractFile } from './extractFile.ts';

/** What the pool gives a thread when it starts. */
export interface ExtractionSettings {
  areas: AreaNames;
  known: ReadonlySet<string>;
}

/** What the pool asks a thread for; the answer is an `ExtractedFile`. */
export interface ExtractionTask {
  path: string;
  /** Extract also what is known. */
  again: boolean;
}

const { areas, known } = workerData as ExtractionSettings;
const port = parentPort;
port?.on('message', ({ path, again }: ExtractionTask) => {
  void extractFile(path, areas, again ? new Set() : known).then((result) => port.postMessage(result));
});
