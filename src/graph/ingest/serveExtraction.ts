import { parentPort, workerData } from 'node:worker_threads';
import type { AreaNames } from '../../extract/areas.ts';
import type { ExtractedFile } from './ExtractedFile.ts';
import type { ReadFile } from './readSources.ts';

/** What a thread does of the work on a file: half of the code is loaded and warmed up where two threads share it. */
export type Part = 'READ' | 'EXTRACT' | 'BOTH';

/** What a thread is started with. */
export interface ThreadData {
  areas: AreaNames;
  part: Part;
}

/**
 * What a thread is told: to read and extract a file, or its part of that with what was read, or only some texts of it; or which texts need
 * not be extracted.
 */
export type Task = { path: string; read?: ReadFile; only?: ReadonlySet<string> };
export type ThreadMessage = Task | { known: ReadonlySet<string> };

const { areas, part } = workerData as ThreadData;
const reading = part === 'EXTRACT' ? undefined : import('./readSources.ts');
const extracting = part === 'READ' ? undefined : import('./extractSources.ts');
let known: ReadonlySet<string> = new Set();

async function perform({ path, read, only }: Task): Promise<ReadFile | ExtractedFile> {
  const found = read ?? (await (await reading)?.readSources(path));
  if (found === undefined) throw new Error('a thread that does not read was given a file');
  const extract = (await extracting)?.extractSources;
  return extract ? extract(found, areas, known, only) : found;
}

parentPort?.on('message', (message: ThreadMessage) => {
  if ('known' in message) known = message.known;
  else void perform(message).then((result) => parentPort?.postMessage(result));
});
