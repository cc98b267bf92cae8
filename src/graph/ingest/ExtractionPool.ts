import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ExtractedFile } from './extractFile.ts';
import type { ExtractionSettings, ExtractionTask } from './serveExtraction.ts';

/** Starting a thread takes as long as extracting some files: for fewer than these, none is started. */
const FILES_WORTH_A_THREAD = 4;

/** Without limits each thread lets its heap grow to what the whole ingestion may use before it collects. */
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/** Extracts files on several cores. {@link close} it when done. */
export class ExtractionPool {
  /** How many files it makes sense to ask for at a time. */
  readonly size: number;
  readonly #settings: ExtractionSettings;
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  readonly #waiting: ((worker: Worker) => void)[] = [];
  #closed = false;

  /** `files` says how many files are to come: a thread is started for each core, but none for a few files. */
  constructor(settings: ExtractionSettings, files: number) {
    this.#settings = settings;
    this.size = Math.max(1, Math.min(availableParallelism(), Math.floor(files / FILES_WORTH_A_THREAD)));
    if (this.size > 1) for (let thread = 0; thread < this.size; thread++) this.#give(this.#start());
  }

  /** Extracts a file; see `extractFile`. With `again`, also texts that are known. Does not throw. */
  async extract(path: string, again = false): Promise<ExtractedFile> {
    if (this.#all.size === 0) {
      // The language model is loaded only where it is used: beside threads, not here.
      const { extractFile } = await import('./extractFile.ts');
      return extractFile(path, this.#settings.areas, again ? new Set() : this.#settings.known);
    }
    const worker = this.#idle.pop() ?? (await new Promise<Worker>((resolve) => this.#waiting.push(resolve)));
    try {
      const result = await ask(worker, { path, again });
      this.#give(worker);
      return result;
    } catch (error) {
      this.#all.delete(worker);
      if (!this.#closed) this.#give(this.#start());
      const reason = `extracting it ended the program's thread: ${error instanceof Error ? error.message : String(error)}`;
      return { file: path, documents: [], unchanged: [], repeats: 0, failures: [{ file: path, reason }] };
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #start(): Worker {
    const worker = new Worker(new URL('extractionWorker.js', import.meta.url), {
      workerData: this.#settings,
      resourceLimits: LIMITS,
    });
    this.#all.add(worker);
    return worker;
  }

  #give(worker: Worker): void {
    const next = this.#waiting.shift();
    if (next) next(worker);
    else this.#idle.push(worker);
  }
}

/** The thread's answer to a task. Rejects where the thread ends instead. */
function ask(worker: Worker, task: ExtractionTask): Promise<ExtractedFile> {
  return new Promise((resolve, reject) => {
    const onMessage = (result: ExtractedFile) => settle(() => resolve(result));
    const onError = (error: unknown) => settle(() => reject(error instanceof Error ? error : new Error(String(error))));
    const onExit = (code: number) => settle(() => reject(new Error(`it exited with ${code}`)));
    const settle = (result: () => void) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      result();
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(task);
  });
}
