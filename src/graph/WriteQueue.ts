import { setTimeout as wait } from 'node:timers/promises';
import type { Graph } from '../neo4j/connect.ts';
import { DatabaseUnavailable, StatementFailed } from '../neo4j/errors.ts';
import { type Write, writeDocuments } from './writeDocuments.ts';

/** How many transactions are under way at a time: while Neo4j commits one and runs the statements of another, the next is sent. */
const AT_ONCE = 3;
/** The most documents of a transaction, and the most characters: what a transaction writes is kept in Neo4j's memory until its end. */
const MOST_DOCUMENTS = 16;
const MOST_CHARACTERS = 1_000_000;
/** What Neo4j says where somebody else has removed a node while we waited for it: asked again, it makes a new one. */
const REMOVED_MEANWHILE = 'Neo.ClientError.Statement.EntityNotFound';
const MOST_ATTEMPTS = 5;
const PAUSE_MILLISECONDS = 50;

/** Neo4j did not take a document. The graph holds of it what it held before. */
export class DocumentRefused extends Error {
  override readonly name = 'DocumentRefused';
  readonly file: string;
  /** Why, without the file's name. */
  readonly reason: string;

  constructor(file: string, cause: unknown) {
    const reason = `Neo4j did not take it: ${cause instanceof Error ? cause.message : String(cause)}`;
    super(`${file}: ${reason}`, { cause });
    this.file = file;
    this.reason = reason;
  }
}

interface Waiting extends Write {
  done: () => void;
  failed: (error: unknown) => void;
}

/**
 * Writes documents that are ready at the same time in one transaction, which costs Neo4j much less than one for each. Where that
 * fails, each is written by itself, so that one bad document keeps no other out.
 */
export class WriteQueue {
  readonly #graph: Graph;
  readonly #waiting: Waiting[] = [];
  #underWay = 0;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /**
   * Resolves when the document is in the graph. Of documents given without waiting for one another no two may have one id.
   * @throws DocumentRefused, DatabaseUnavailable; nothing of this document is written then.
   */
  write(write: Write): Promise<void> {
    return new Promise((done, failed) => {
      this.#waiting.push({ ...write, done, failed });
      // Who waits for the documents of one transaction goes on at once when it ends: what they give next is to go together again.
      setImmediate(() => this.#start());
    });
  }

  #start(): void {
    if (this.#underWay >= AT_ONCE || this.#waiting.length === 0) return;
    this.#underWay++;
    void this.#writeAll(this.#next()).finally(() => {
      this.#underWay--;
      setImmediate(() => this.#start());
    });
  }

  #next(): Waiting[] {
    let documents = 0;
    let characters = 0;
    for (const { rows } of this.#waiting.slice(0, MOST_DOCUMENTS)) {
      characters += rows.extracted.text.length;
      if (documents > 0 && characters > MOST_CHARACTERS) break;
      documents++;
    }
    return this.#waiting.splice(0, documents);
  }

  async #writeAll(batch: readonly Waiting[]): Promise<void> {
    try {
      await writeDocuments(this.#graph, batch);
      for (const { done } of batch) done();
    } catch (error) {
      for (const one of batch) await this.#writeAlone(one, error);
    }
  }

  /** After a failure, which may be another document's. Where another program has loaded it meanwhile, it is replaced. */
  async #writeAlone({ rows, replaces, done, failed }: Waiting, error: unknown): Promise<void> {
    if (error instanceof DatabaseUnavailable) return failed(error);
    for (let attempt = 1; ; attempt++) {
      try {
        await writeDocuments(this.#graph, [{ rows, replaces: [rows.id, ...replaces] }]);
        return done();
      } catch (cause) {
        if (cause instanceof DatabaseUnavailable) return failed(cause);
        const isPassing = cause instanceof StatementFailed && cause.code === REMOVED_MEANWHILE;
        if (!isPassing || attempt === MOST_ATTEMPTS) return failed(new DocumentRefused(rows.version.file, cause));
        await wait(PAUSE_MILLISECONDS * attempt);
      }
    }
  }
}
