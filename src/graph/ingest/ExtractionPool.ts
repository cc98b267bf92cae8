import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { AreaNames } from '../../extract/areas.ts';
import type { ExtractedFile } from './extractFile.ts';
import type { ThreadMessage } from './serveExtraction.ts';

/** For fewer files than these no thread is started. */
const FILES_WORTH_ONE_THREAD = 4;
/** A further thread takes as long to load and warm up as extracting so many files. */
const FILES_WORTH_A_FURTHER_THREAD = 8;
/** From so many files on, the core that loading and Neo4j mostly need gets a thread too. */
const FILES_WORTH_EVERY_CORE = 200;

/** Without limits each thread lets its heap grow to what the whole ingestion may use before it collects. */
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 96 };

interface Thread {
  worker: Worker;
  /** Rejects when the thread ends, at whatever moment. */
  ended: Promise<never>;
}

/** Extracts files on several cores. {@link close} it when done. */
export class ExtractionPool {
  /** How many files it makes sense to ask for at a time. */
  readonly size: number;
  readonly #areas: AreaNames;
  #known: ReadonlySet<string> = new Set();
  readonly #idle: Thread[] = [];
  readonly #all = new Set<Thread>();
  readonly #waiting: ((thread: Thread) => void)[] = [];
  #closed = false;

  /** Starts the threads that are worth starting for so many files. */
  constructor(areas: AreaNames, files: number) {
    this.#areas = areas;
    const cores = availableParallelism() - (files < FILES_WORTH_EVERY_CORE ? 1 : 0);
    this.size = Math.max(1, Math.min(cores, Math.floor(files / FILES_WORTH_A_FURTHER_THREAD)));
    if (files < FILES_WORTH_ONE_THREAD) return;
    for (let thread = 0; thread < this.size; thread++) this.#give(this.#start());
  }

  /** Says which texts were extracted before and need not be again, by `sourceKey`. */
  know(known: ReadonlySet<string>): void {
    this.#known = known;
    for (const { worker } of this.#all) worker.postMessage({ known } satisfies ThreadMessage);
  }

  /** Extracts a file; see `extractFile`. With `again`, also texts that are known. Does not throw. */
  async extract(path: string, again = false): Promise<ExtractedFile> {
    if (this.#all.size === 0) {
      // The language model is loaded only where it is used: beside threads, not here.
      const { extractFile } = await import('./extractFile.ts');
      return extractFile(path, this.#areas, again ? new Set() : this.#known);
    }
    const thread = this.#idle.pop() ?? (await new Promise<Thread>((resolve) => this.#waiting.push(resolve)));
    try {
      const result = await Promise.race([ask(thread.worker, { path, again }), thread.ended]);
      this.#give(thread);
      return result;
    } catch (error) {
      this.#all.delete(thread);
      if (!this.#closed) this.#give(this.#start());
      const reason = `extracting it ended the program's thread: ${error instanceof Error ? error.message : String(error)}`;
      return { file: path, documents: [], unchanged: [], repeats: 0, failures: [{ file: path, reason }] };
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#all].map(({ worker }) => worker.terminate()));
  }

  #start(): Thread {
    const worker = new Worker(new URL('extractionWorker.js', import.meta.url), {
      workerData: this.#areas,
      resourceLimits: LIMITS,
      // It loads what it needs by itself: the loaders and modules that the program was started with are not for it.
      execArgv: [],
    });
    const ended = new Promise<never>((_, reject) => {
      worker.once('error', (error) => reject(error instanceof Error ? error : new Error(String(error))));
      worker.once('exit', (code) => reject(new Error(`it exited with ${code}`)));
    });
    ended.catch(() => undefined);
    if (this.#known.size > 0) worker.postMessage({ known: this.#known } satisfies ThreadMessage);
    const thread = { worker, ended };
    this.#all.add(thread);
    return thread;
  }

  #give(thread: Thread): void {
    const next = this.#waiting.shift();
    if (next) next(thread);
    else this.#idle.push(thread);
  }
}

/** The thread's answer to a task. */
function ask(worker: Worker, task: { path: string; again: boolean }): Promise<ExtractedFile> {
  return new Promise((resolve) => {
    worker.once('message', resolve);
    worker.postMessage(task satisfies ThreadMessage);
  });
}
