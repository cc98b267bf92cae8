import { Worker } from 'node:worker_threads';
import type { Task, ThreadData, ThreadMessage } from './serveExtraction.ts';

/** Without limits each thread lets its heap grow to what the whole ingestion may use before it collects. */
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 96 };

interface Thread {
  worker: Worker;
  /** Rejects when the thread ends, at whatever moment. */
  ended: Promise<never>;
}

/** Threads that do the same part of the work, each one task at a time. {@link close} them when done. */
export class Threads<Result> {
  readonly #data: ThreadData;
  readonly #idle: Thread[] = [];
  readonly #all = new Set<Thread>();
  readonly #waiting: ((thread: Thread) => void)[] = [];
  #known: ReadonlySet<string> = new Set();
  #closed = false;

  constructor(data: ThreadData, count: number) {
    this.#data = data;
    for (let thread = 0; thread < count; thread++) this.#give(this.#start());
  }

  /** Says which texts were extracted before and need not be again, by `sourceKey`. */
  know(known: ReadonlySet<string>): void {
    this.#known = known;
    for (const { worker } of this.#all) worker.postMessage({ known } satisfies ThreadMessage);
  }

  /**
   * Gives a task to the next thread that is free.
   * @throws Error where the thread ended over it; another has then been started.
   */
  async perform(task: Task): Promise<Result> {
    const thread = this.#idle.pop() ?? (await new Promise<Thread>((resolve) => this.#waiting.push(resolve)));
    try {
      const result = await Promise.race([ask<Result>(thread.worker, task), thread.ended]);
      this.#give(thread);
      return result;
    } catch (error) {
      this.#all.delete(thread);
      if (!this.#closed) this.#give(this.#start());
      throw error;
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#all].map(({ worker }) => worker.terminate()));
  }

  #start(): Thread {
    const worker = new Worker(new URL('extractionWorker.js', import.meta.url), {
      workerData: this.#data,
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
function ask<Result>(worker: Worker, task: Task): Promise<Result> {
  return new Promise((resolve) => {
    worker.once('message', resolve);
    worker.postMessage(task satisfies ThreadMessage);
  });
}
