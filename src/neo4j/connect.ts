import { availableParallelism } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type Driver, type QueryResult, type Session, type SessionMode } from 'neo4j-driver';
import type { z } from 'zod';
import { explained, isRetryable, withoutStack } from './driverErrors.ts';
import { StatementFailed, UnexpectedRow } from './errors.ts';
import { type Parameters, toParameters } from './parameters.ts';
import type { ConnectionSettings } from './settings.ts';
import { type Answer, type RawRow, type RunConfig, SharedReads } from './SharedReads.ts';
import { sent, type Statement, statement as statementNamed } from './statements.ts';

const PING = statementNamed('connection/ping');

/** Hears of every statement sent to Neo4j: its name, how long the answer took, and how many rows it had (0 where it failed). */
export type StatementListener = (name: string, milliseconds: number, rows: number) => void;

/** How one call is to be run. */
export interface CallOptions {
  /** Milliseconds after which Neo4j stops the statement. Default: {@link ConnectOptions.timeout}. */
  timeout?: number;
  /** Shown beside the statement in `SHOW TRANSACTIONS` and in Neo4j's query log, for instance the operation's name. */
  metadata?: Readonly<Record<string, string>>;
}

export interface ConnectOptions {
  /** Milliseconds that a statement may take, unless its call says otherwise. Default 30,000. */
  timeout?: number;
  /** How many connections to a server are kept at most. Default 50. */
  poolSize?: number;
  /**
   * How many statements that several calls can share are under way at once; further calls wait, and those that are alike go as one.
   * Default, and 0: one for each processor, at least two.
   */
  lanes?: number;
}

/** Runs one statement within a transaction; the rows are checked by `row`. Without `row` the statement must return none. */
export interface Run {
  (statement: Statement, parameters: Parameters): Promise<void>;
  <Row>(statement: Statement, parameters: Parameters, row: z.ZodType<Row>): Promise<Row[]>;
}

/** A connection to Neo4j. */
export interface Graph {
  readonly uri: string;
  /**
   * Runs a statement that only reads, on a replica where there is one, in one round trip; tries again where the server says that this may help.
   * On a busy server the calls of a statement that says so in its head go together: see {@link SharedReads}.
   *
   * @returns the rows in order, each checked and shaped by `row`.
   * @throws UnexpectedRow, StatementTimedOut, StatementFailed, DatabaseUnavailable.
   */
  read<Row>(statement: Statement, parameters: Parameters, row: z.ZodType<Row>, options?: CallOptions): Promise<Row[]>;
  /** Runs one statement that writes, in a transaction of its own. Throws as {@link read} does. */
  write: {
    (statement: Statement, parameters: Parameters): Promise<void>;
    <Row>(statement: Statement, parameters: Parameters, row: z.ZodType<Row>, options?: CallOptions): Promise<Row[]>;
  };
  /**
   * Does several things in one write transaction: all or nothing. `work` runs again from its beginning where Neo4j asks for it
   * (a deadlock, a new leader), so it must have no effect but through `run`. Throws as {@link read} does, and whatever `work` throws.
   */
  transaction<Result>(work: (run: Run) => Promise<Result>, options?: CallOptions): Promise<Result>;
  /** Whether Neo4j answers and lets us in. Throws DatabaseUnavailable where not. */
  verify(): Promise<{ address: string; version: string }>;
  /** Tells `listener` of every statement from now on; call what it returns to stop. */
  observe(listener: StatementListener): () => void;
  close(): Promise<void>;
}

/** How often a read is tried, and how long is waited before the second and third time, in milliseconds. */
const READ_ATTEMPTS = 3;
const READ_PAUSE = 60;

/**
 * Opens a connection. It is lazy: nothing is sent before the first statement; {@link Graph.verify} finds out whether Neo4j is there.
 * Whole numbers come back as JavaScript numbers.
 */
export function connect(settings: ConnectionSettings, options: ConnectOptions = {}): Graph {
  return new Neo4jGraph(settings, options);
}

class Neo4jGraph implements Graph {
  readonly uri: string;
  readonly #driver: Driver;
  readonly #database: { database?: string };
  readonly #timeout: number;
  readonly #listeners = new Set<StatementListener>();
  readonly #shared: SharedReads;
  /** Where our writes stand, so that a replica that we read from has them. */
  readonly #written = neo4j.bookmarkManager();
  #bookmarks: string[] = [];

  constructor(settings: ConnectionSettings, options: ConnectOptions) {
    this.uri = settings.uri;
    this.#database = settings.database === undefined ? {} : { database: settings.database };
    this.#timeout = options.timeout ?? 30_000;
    this.#shared = new SharedReads(options.lanes || Math.max(2, availableParallelism()), (text, parameters, config) =>
      this.#ask(text, parameters, config),
    );
    this.#driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
      disableLosslessIntegers: true,
      // All rows in one answer: every statement is bounded by its own LIMIT.
      fetchSize: -1,
      maxConnectionPoolSize: options.poolSize ?? 50,
      connectionAcquisitionTimeout: 15_000,
      connectionTimeout: 10_000,
      // Firewalls and load balancers before Aura drop connections that were idle for long.
      connectionLivenessCheckTimeout: 60_000,
      maxTransactionRetryTime: 15_000,
      // A test EXPLAINs every statement and refuses what Neo4j warns of; at work the warnings cost bytes and nobody reads them.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      userAgent: 'send-inspection-graph',
    });
  }

  async read<Row>(
    statement: Statement,
    parameters: Parameters,
    row: z.ZodType<Row>,
    options: CallOptions = {},
  ): Promise<Row[]> {
    const config = this.#config(options, statement);
    try {
      return await this.#rows(statement, row, () => {
        if (statement.isShared) return this.#shared.read(statement, parameters, config);
        const { text, parameters: spoken } = sent(statement, parameters);
        return this.#ask(text, spoken, config).then(({ rows }) => rows);
      });
    } catch (error) {
      throw this.#explained(error, statement, options.timeout);
    }
  }

  write(statement: Statement, parameters: Parameters): Promise<void>;
  write<Row>(statement: Statement, parameters: Parameters, row: z.ZodType<Row>, options?: CallOptions): Promise<Row[]>;
  async write<Row>(
    statement: Statement,
    parameters: Parameters,
    row?: z.ZodType<Row>,
    options: CallOptions = {},
  ): Promise<Row[] | void> {
    return this.#transaction(
      (run) => (row === undefined ? run(statement, parameters).then(() => undefined) : run(statement, parameters, row)),
      this.#config(options, statement),
    );
  }

  transaction<Result>(work: (run: Run) => Promise<Result>, options: CallOptions = {}): Promise<Result> {
    return this.#transaction(work, this.#config(options));
  }

  async verify(): Promise<{ address: string; version: string }> {
    const session = this.#session(neo4j.session.READ);
    try {
      const { server } = (await session.run(PING.text)).summary;
      return { address: server.address ?? this.uri, version: (server.agent ?? '').replace(/^Neo4j\//, '') };
    } catch (error) {
      throw this.#explained(error, PING);
    } finally {
      await session.close();
    }
  }

  observe(listener: StatementListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  /** Runs a text that only reads, and tries again where this may help. */
  async #ask(text: string, parameters: Parameters, config: RunConfig): Promise<Answer> {
    const values = toParameters(parameters);
    for (let attempt = 1; ; attempt++) {
      // An auto-commit transaction: BEGIN and COMMIT would cost two more round trips (measured: 1.6 times as many reads a second).
      const session = this.#session(neo4j.session.READ);
      try {
        const result = await withoutStack(() => session.run(text, values, config));
        const { resultAvailableAfter, resultConsumedAfter } = result.summary;
        return { rows: rowsOf(result), milliseconds: Number(resultAvailableAfter) + Number(resultConsumedAfter) };
      } catch (error) {
        if (attempt >= READ_ATTEMPTS || !isRetryable(error)) throw error;
      } finally {
        await session.close();
      }
      await wait(READ_PAUSE * attempt * (1 + Math.random()));
    }
  }

  #session(mode: SessionMode): Session {
    return this.#driver.session({
      ...this.#database,
      defaultAccessMode: mode,
      ...(mode === neo4j.session.WRITE
        ? { bookmarkManager: this.#written }
        : this.#bookmarks.length > 0 && { bookmarks: this.#bookmarks }),
    });
  }

  async #transaction<Result>(work: (run: Run) => Promise<Result>, config: RunConfig): Promise<Result> {
    const session = this.#session(neo4j.session.WRITE);
    try {
      return await session.executeWrite((transaction) => {
        const run = async <Row>(statement: Statement, parameters: Parameters, row?: z.ZodType<Row>) => {
          try {
            const { text, parameters: spoken } = sent(statement, parameters);
            const values = toParameters(spoken);
            return await this.#rows(statement, row, async () =>
              rowsOf(await withoutStack(() => transaction.run(text, values))),
            );
          } catch (error) {
            // The driver must see its own error to know whether to begin again.
            throw isRetryable(error) ? error : this.#explained(error, statement, config.timeout);
          }
        };
        return work(run as Run);
      }, config);
    } catch (error) {
      throw this.#explained(error, undefined, config.timeout);
    } finally {
      await session.close();
      this.#bookmarks = [...(await this.#written.getBookmarks())];
    }
  }

  /** Sends a statement, tells the listeners, and checks every row. Without `row`, a statement that returns rows is an error. */
  async #rows<Row>(
    statement: Statement,
    row: z.ZodType<Row> | undefined,
    send: () => Promise<RawRow[]>,
  ): Promise<Row[]> {
    const started = performance.now();
    let count = 0;
    try {
      const rows = await send();
      count = rows.length;
      if (row === undefined) {
        if (count > 0)
          throw new StatementFailed(
            statement.name,
            'UNEXPECTED_ROWS',
            new Error('it returned rows that nobody asked for'),
          );
        return [];
      }
      return rows.map((one, index) => {
        const parsed = row.safeParse(one);
        if (!parsed.success) throw new UnexpectedRow(statement.name, index, parsed.error);
        return parsed.data;
      });
    } finally {
      const milliseconds = performance.now() - started;
      for (const listener of this.#listeners) listener(statement.name, milliseconds, count);
    }
  }

  #config(options: CallOptions, statement?: Statement): RunConfig {
    return {
      timeout: options.timeout ?? this.#timeout,
      metadata: {
        application: 'send-inspection-graph',
        ...(statement && { statement: statement.name }),
        ...options.metadata,
      },
    };
  }

  #explained(error: unknown, statement?: Statement, limit = this.#timeout): unknown {
    return explained(error, { uri: this.uri, name: statement?.name ?? 'A transaction', limit });
  }
}

function rowsOf({ records }: QueryResult): RawRow[] {
  return records.map((record) => record.toObject());
}
