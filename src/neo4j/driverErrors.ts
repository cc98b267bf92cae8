import neo4j, { Neo4jError } from 'neo4j-driver';
import { DatabaseUnavailable, StatementFailed, StatementTimedOut } from './errors.ts';

/** Whether an error of the driver is one that may be gone when the same is tried again. */
export function isRetryable(error: unknown): boolean {
  return error instanceof Neo4jError && neo4j.isRetryableError(error);
}

/** What was asked when an error came: where, of which statement, and how many milliseconds it was allowed. */
interface Asked {
  uri: string;
  name: string;
  limit: number;
}

/** What an error of the driver means to whoever reads it; other errors stay as they are. */
export function explained(error: unknown, { uri, name, limit }: Asked): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return new StatementTimedOut(name, limit, error);
  }
  if (error.code.startsWith('Neo.ClientError.Security.')) {
    return new DatabaseUnavailable(
      `Neo4j at ${uri} does not let us in: ${error.message} Check NEO4J_USER and NEO4J_PASSWORD.`,
      { cause: error, isRefusal: true },
    );
  }
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new DatabaseUnavailable(`${error.message} Check NEO4J_DATABASE.`, { cause: error });
  }
  // The driver gives no code to this: all connections of the pool are in use, and none came free in time.
  if (isRetryable(error) || error.message.startsWith('Connection acquisition timed out')) {
    return new DatabaseUnavailable(`Neo4j at ${uri} cannot answer now: ${error.message}`, { cause: error });
  }
  return new StatementFailed(name, error.code, error);
}

/**
 * The driver notes the stack of every call, for the case that it fails, which takes as long as reading some rows. Our errors name the
 * statement instead.
 */
export function withoutStack<Result>(call: () => Result): Result {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
