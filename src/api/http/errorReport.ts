import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  isEnumType,
} from 'graphql';
import type { Logger } from 'pino';
import { DatabaseUnavailable, StatementTimedOut } from '../../neo4j/errors.ts';
import { isErrorCode } from '../errorCodes.ts';
import { argumentPath } from '../limits/argumentPath.ts';
import { internalError, serviceUnavailable, timedOut } from '../errors.ts';
import type { RequestContext, RequestFacts } from './requestFacts.ts';

/** What callers see of errors, and what the log has of them. */
export interface ErrorReport {
  /** Apollo Server's `formatError`. */
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  /** Apollo Server's `stringifyResult`: an error in it, such as an answer longer than a string can be, is noted with its request. */
  stringifyResult: (result: FormattedExecutionResult) => string;
  /** Notes the operation's name with the facts of its request, and in which request an error came up, for the log. */
  plugin: ApolloServerPlugin<RequestContext>;
  /** The error for callers where something outside an operation failed. */
  asApiError: (error: unknown, facts?: Partial<RequestFacts>) => GraphQLError;
}

/** Shows errors with a code of ours as they are; everything else is masked, with an id under which `logger` has the cause. */
export function errorReport(schema: GraphQLSchema, logger: Logger): ErrorReport {
  /** By error, and by the data of an answer until it is text. */
  const facts = new WeakMap<object, Partial<RequestFacts>>();

  return {
    asApiError: (error, about) => asApiError(logger, error, about),
    stringifyResult(result) {
      try {
        return `${JSON.stringify(result)}\n`;
      } catch (error) {
        const about = result.data ? facts.get(result.data) : undefined;
        if (about && error instanceof Error) facts.set(error, about);
        throw error;
      }
    },
    formatError(formatted, error) {
      const about = typeof error === 'object' && error !== null ? facts.get(error) : undefined;
      const code = formatted.extensions?.['code'];
      // A code that Apollo Server has put on a fault of the request itself.
      const own = isErrorCode(code) && code !== 'INTERNAL_SERVER_ERROR' ? formatted : undefined;
      const shown = valueError(error) ?? own ?? asApiError(logger, error, about).toJSON();
      const { locations, path } = formatted;
      return withAcceptedValues(schema, {
        message: shown.message,
        ...(locations && { locations }),
        ...(path && { path }),
        ...(shown.extensions && { extensions: shown.extensions }),
      });
    },
    plugin: {
      requestDidStart() {
        return Promise.resolve({
          didResolveOperation({ contextValue, operationName }) {
            if (operationName) contextValue.facts.operationName = operationName;
            return Promise.resolve();
          },
          didEncounterErrors({ errors, contextValue }) {
            for (const error of errors) facts.set(error, contextValue.facts);
            return Promise.resolve();
          },
          willSendResponse({ response: { body }, contextValue }) {
            if (body.kind === 'single' && body.singleResult.data) facts.set(body.singleResult.data, contextValue.facts);
            return Promise.resolve();
          },
        });
      },
    },
  };
}

/** An error with a code of ours as it is, and for any other one that tells callers what to do; `logger` is told its cause. */
function asApiError(logger: Logger, error: unknown, about: Partial<RequestFacts> = {}): GraphQLError {
  const cause = unwrapResolverError(error);
  if (cause instanceof GraphQLError && isErrorCode(cause.extensions['code']) && !isMasked(cause)) return cause;
  const { requestId, operationName } = about;
  const path = error instanceof GraphQLError ? error.path?.join('.') : undefined;
  if (cause instanceof DatabaseUnavailable) {
    logger.error({ requestId, operationName, path, err: cause }, 'the database is unavailable');
    return serviceUnavailable();
  }
  if (cause instanceof StatementTimedOut) {
    logger.warn(
      { requestId, operationName, path, statement: cause.statement, limit: cause.limit },
      'a statement timed out',
    );
    return timedOut();
  }
  const input = argumentError(cause);
  if (input) return input;
  const errorId = randomUUID();
  logger.error({ errorId, requestId, operationName, path, err: cause }, 'unknown error');
  return internalError(errorId);
}

/** A value in the document that its scalar refuses: the same code as where it comes in a variable, and in which argument it stands. */
function valueError(error: unknown): GraphQLFormattedError | null {
  if (!(error instanceof GraphQLError) || error.extensions['code'] !== 'GRAPHQL_VALIDATION_FAILED') return null;
  const { originalError: cause, message, nodes } = error;
  if (!(cause instanceof GraphQLError) || cause.extensions['code'] !== 'BAD_USER_INPUT') return null;
  const argument = nodes?.[0] && argumentPath(nodes[0]);
  return { message, extensions: { ...cause.extensions, ...(argument && { argument }) } };
}

function isMasked(error: GraphQLError): boolean {
  return error.extensions['code'] === 'INTERNAL_SERVER_ERROR' && error.extensions['errorId'] === undefined;
}

/** graphql-js finds some wrong arguments only while it executes: a variable that is null where its argument can't be. */
function argumentError(error: unknown): GraphQLError | null {
  if (!(error instanceof GraphQLError)) return null;
  const argument = /^Argument "([^"]+)" (?:of |has )/.exec(error.message)?.[1];
  return argument === undefined
    ? null
    : new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT', argument } });
}

/** Where graphql-js only says that an enum has no such value, says which it has. */
function withAcceptedValues(schema: GraphQLSchema, error: GraphQLFormattedError): GraphQLFormattedError {
  const name = /does not exist in "(\w+)" enum|Enum "(\w+)" cannot represent/
    .exec(error.message)
    ?.slice(1)
    .find(Boolean);
  const type = name === undefined ? undefined : schema.getType(name);
  if (!isEnumType(type)) return error;
  const accepted = type.getValues().map((value) => value.name);
  const message = `${error.message.replace(/[.?]? ?$/, '')}. Accepted: ${accepted.join(', ')}.`;
  return { ...error, message, extensions: { ...error.extensions, accepted } };
}
