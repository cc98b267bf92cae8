import { z } from 'zod';
import type { Graph } from '../../neo4j/connect.ts';
import { DatabaseUnavailable } from '../../neo4j/errors.ts';
import { statement } from '../../neo4j/statements.ts';
import { within } from './within.ts';

const DATA_VERSION = statement('http/data-version');
const row = z.object({
  dataVersion: z.string().nullable(),
  builtAt: z.string().nullable(),
  loading: z.boolean(),
  changes: z.int(),
});

/** How long, in milliseconds, the database may take to tell its version, and for how long it is then not asked again. */
const PATIENCE = 3000;
const PAUSE_AFTER_FAILURE = 1000;

/** What the graph held at a moment. */
export interface DataVersion {
  /** The digest of the data; null before the first load has ended. */
  version: string | null;
  /**
   * What answers are kept under: the data version and the time of its building. Null before the first load has ended, and while
   * documents are being loaded: what is read then may belong to neither version.
   */
  stamp: string | null;
}

/**
 * Reads the graph's data version for requests. Callers that come while a read is under way share the next one, so that what they get
 * is never older than their call, and many cost hardly more than one.
 */
export class DataVersionReader {
  readonly #graph: Graph;
  readonly #window: number;
  #running: Promise<DataVersion> | undefined;
  #next: Promise<DataVersion> | undefined;
  #last: DataVersion | undefined;
  #lastAt = -Infinity;
  #failure: { at: number; error: unknown } | undefined;

  constructor(graph: Graph, window: number) {
    this.#graph = graph;
    this.#window = window;
  }

  /** The version as it was at most `window` milliseconds ago. Throws as {@link read} does. */
  async current(): Promise<DataVersion> {
    return this.#last && performance.now() - this.#lastAt < this.#window ? this.#last : this.read();
  }

  /** The version now. Throws what `Graph.read` throws, at once where the database did not answer a moment ago. */
  async read(): Promise<DataVersion> {
    if (this.#failure && performance.now() - this.#failure.at < PAUSE_AFTER_FAILURE) throw this.#failure.error;
    if (!this.#running) return this.#start();
    const start = (): Promise<DataVersion> => {
      this.#next = undefined;
      return this.#start();
    };
    this.#next ??= this.#running.then(start, start);
    return this.#next;
  }

  #start(): Promise<DataVersion> {
    const running = this.#ask().finally(() => {
      if (this.#running === running) this.#running = undefined;
    });
    this.#running = running;
    return running;
  }

  async #ask(): Promise<DataVersion> {
    const at = performance.now();
    try {
      const [found] = await within(
        PATIENCE,
        this.#graph.read(DATA_VERSION, {}, row, { timeout: PATIENCE }),
        () =>
          new DatabaseUnavailable(`Neo4j at ${this.#graph.uri} has not answered for ${PATIENCE} ms`, {
            cause: undefined,
          }),
      );
      const version = found?.dataVersion ?? null;
      const stamp =
        version === null || found?.loading ? null : `${version} ${found?.builtAt ?? ''} ${found?.changes ?? 0}`;
      this.#last = { version, stamp };
      this.#lastAt = at;
      this.#failure = undefined;
      return this.#last;
    } catch (error) {
      this.#failure = { at: performance.now(), error };
      throw error;
    }
  }
}
