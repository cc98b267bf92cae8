import type { ApolloServerPlugin } from '@apollo/server';
import { type FormattedExecutionResult } from 'graphql';
import { ERROR_CODES, type ErrorCodeMeaning, isErrorCode } from '../errorCodes.ts';
import { RETRY_AFTER_SECONDS } from '../errors.ts';
import { type AnswerType, GRAPHQL_ANSWER, JSON_ANSWER } from './mediaType.ts';

/**
 * The HTTP status of an answer. With data it is 200, whatever errors stand beside it. Without, the code of the first error says:
 * under `application/json` a well-formed request still gets 200 where it is the operation that is wrong, as GraphQL over HTTP asks.
 */
export function answerStatus({ data, errors }: FormattedExecutionResult, type: AnswerType): number {
  const [first] = errors ?? [];
  if (!first || (data !== undefined && data !== null)) return 200;
  const code = first.extensions?.['code'];
  const meaning: ErrorCodeMeaning = ERROR_CODES[isErrorCode(code) ? code : 'INTERNAL_SERVER_ERROR'];
  return meaning.always || type === GRAPHQL_ANSWER ? meaning.status : 200;
}

/**
 * Puts the status on each answer, and keeps answers with errors out of every cache. Where the database went away in the middle,
 * what was read before is dropped: half an answer would pass for a whole one.
 */
export const answerStatusPlugin: ApolloServerPlugin = {
  requestDidStart() {
    return Promise.resolve({
      willSendResponse({ request, response }) {
        if (response.body.kind !== 'single') return Promise.resolve();
        const { singleResult } = response.body;
        if (!singleResult.errors) return Promise.resolve();
        const unavailable = singleResult.errors.find(
          ({ extensions }) => extensions?.['code'] === 'SERVICE_UNAVAILABLE',
        );
        if (unavailable) {
          delete singleResult.data;
          singleResult.errors = [unavailable];
          response.http.headers.set('retry-after', String(RETRY_AFTER_SECONDS));
        }
        response.http.headers.set('cache-control', 'no-store');
        const isGraphqlAnswer = request.http?.headers.get('accept') === GRAPHQL_ANSWER;
        response.http.status = answerStatus(singleResult, isGraphqlAnswer ? GRAPHQL_ANSWER : JSON_ANSWER);
        return Promise.resolve();
      },
    });
  },
};
