import type { z } from 'zod';

/** Neo4j cannot be reached, or does not let us in. The message says where it was looked for and what to check. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
  /** True where Neo4j is there but does not accept user and password. */
  readonly isRefusal: boolean;

  constructor(message: string, options: { cause: unknown; isRefusal?: boolean }) {
    super(message, options);
    this.isRefusal = options.isRefusal ?? false;
  }
}

/** Neo4j answered with a row that is not what the statement's caller expects: the graph or the statement is wrong, so nothing is guessed. */
export class UnexpectedRow extends Error {
  override readonly name = 'UnexpectedRow';
  readonly statement: string;
  /** Which row of the answer, from 0. */
  readonly row: number;
  readonly issues: readonly z.core.$ZodIssue[];

  constructor(statement: string, row: number, error: z.ZodError) {
    const first = error.issues[0];
    const place = first === undefined ? '' : `: ${[...first.path, first.message].map(String).join(' ')}`;
    super(`Row ${row} of ${statement} is not as expected${place}`, { cause: error });
    this.statement = statement;
    this.row = row;
    this.issues = error.issues;
  }
}

/** A statement ran longer than it was allowed; Neo4j has stopped it. */
export class StatementTimedOut extends Error {
  override readonly name = 'StatementTimedOut';
  readonly statement: string;
  /** How long it was allowed, in milliseconds. */
  readonly limit: number;

  constructor(statement: string, limit: number, cause: unknown) {
    super(`${statement} ran longer than ${limit} ms and was stopped`, { cause });
    this.statement = statement;
    this.limit = limit;
  }
}

/** Neo4j refused a statement, for instance for a constraint or a mistake in its text. `code` is Neo4j's status code. */
export class StatementFailed extends Error {
  override readonly name = 'StatementFailed';
  readonly statement: string;
  readonly code: string;

  constructor(statement: string, code: string, cause: Error) {
    super(`${statement} failed: ${cause.message}`, { cause });
    this.statement = statement;
    this.code = code;
  }
}
