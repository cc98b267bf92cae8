import { GraphQLError } from 'graphql';
import type { ErrorCode } from './errorCodes.ts';

/** `{ max, actual }` of a refusal. */
export interface Exceeded {
  max: number;
  actual: number;
}

/** An error with a stable code in `extensions.code`; `details` stand beside it. See `errorCodes.ts` for what each code means. */
export function apiError(code: ErrorCode, message: string, details: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } });
}

/**
 * An argument with a value that cannot be used.
 * @param argument its path as the caller wrote it: `first`, `where.services`
 * @param problem what is wrong with it, as a clause: `"Xanadu" is not an area of the graph`
 * @param accepted the values it accepts, or a description of them
 */
export function badUserInput(argument: string, problem: string, accepted?: readonly string[] | string): GraphQLError {
  const words = typeof accepted === 'string' ? accepted : accepted?.join(', ');
  return apiError('BAD_USER_INPUT', `Argument "${argument}": ${problem}.${words ? ` Accepted: ${words}.` : ''}`, {
    argument,
    ...(accepted === undefined ? {} : { accepted }),
  });
}

/** A list-valued argument or variable with more values than the API takes. */
export function listTooLong(argument: string, { max, actual }: Exceeded): GraphQLError {
  return apiError(
    'BAD_USER_INPUT',
    `Argument "${argument}": it has ${actual} values. Accepted: at most ${max} values.`,
    {
      argument,
      accepted: `at most ${max} values`,
      max,
      actual,
    },
  );
}

/** A cursor that is none, or that was given under another ordering or filter. */
export function cursorMismatch(argument: 'after' | 'before', problem: string): GraphQLError {
  return apiError(
    'CURSOR_MISMATCH',
    `Argument "${argument}": ${problem}. Use a cursor only with the ordering and filter it was given under.`,
    { argument },
  );
}

/** A document with more lexical tokens than the server reads; `actual` is where it stopped counting. */
export function tooManyTokens({ max, actual }: Exceeded): GraphQLError {
  return apiError('TOO_MANY_TOKENS', `The document has more than ${max} tokens. Ask for less in one operation.`, {
    max,
    actual,
  });
}

/** An operation whose fields are nested too deep. */
export function tooDeep({ max, actual }: Exceeded): GraphQLError {
  return apiError(
    'QUERY_TOO_DEEP',
    `The operation is ${actual} fields deep; at most ${max} are answered. Ask in two steps: ids first, then nodes(ids:).`,
    { max, actual },
  );
}

/** An operation with too many aliases. */
export function tooManyAliases({ max, actual }: Exceeded): GraphQLError {
  return apiError(
    'TOO_MANY_ALIASES',
    `The operation has ${actual} aliases; at most ${max} are answered. Ask with list-valued arguments, or in several operations.`,
    { max, actual },
  );
}

/** An operation with too many directives. */
export function tooManyDirectives({ max, actual }: Exceeded): GraphQLError {
  return apiError(
    'TOO_MANY_DIRECTIVES',
    `The operation has ${actual} directives; at most ${max} are answered. Leave out fields instead of skipping them.`,
    { max, actual },
  );
}

/** An operation that costs more than the server answers. */
export function tooComplex({ max, actual }: Exceeded): GraphQLError {
  return apiError(
    'QUERY_TOO_COMPLEX',
    `The operation may cost ${actual}; at most ${max} is answered. Ask for smaller pages (first), fewer nested lists or fewer texts of documents.`,
    { max, actual },
  );
}

/** Neo4j cannot be reached, or the server is stopping. */
export function serviceUnavailable(why = 'The database cannot be reached'): GraphQLError {
  return apiError('SERVICE_UNAVAILABLE', `${why}. Try again in ${RETRY_AFTER_SECONDS} seconds.`, {
    retryAfter: RETRY_AFTER_SECONDS,
  });
}

/** What `Retry-After` says, in seconds: about as long as Neo4j takes to start. */
export const RETRY_AFTER_SECONDS = 5;

/** A statement took longer than its time limit. */
export function timedOut(): GraphQLError {
  return apiError(
    'TIMEOUT',
    'The answer took longer than the server gives an operation. Narrow the filter or ask for a smaller page.',
  );
}

/** What the caller sees of an unknown error: nothing but the id under which the log has its cause. */
export function internalError(errorId: string): GraphQLError {
  return apiError('INTERNAL_SERVER_ERROR', `Something went wrong here. The log has the cause under ${errorId}.`, {
    errorId,
  });
}
