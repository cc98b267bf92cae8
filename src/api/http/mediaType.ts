import type { Request } from 'express';
import { LRUCache } from 'lru-cache';

/** The media types of an answer, in the order in which they are preferred where a request leaves the choice. */
export const JSON_ANSWER = 'application/json; charset=utf-8';
export const GRAPHQL_ANSWER = 'application/graphql-response+json; charset=utf-8';

export type AnswerType = typeof JSON_ANSWER | typeof GRAPHQL_ANSWER;

/** What was made of an `Accept` header: programs send the same with each request. False stands for none. */
const known = new LRUCache<string, AnswerType | false>({ max: 100 });

/** The media type in which a request wants its answer, or null where it accepts none that there is. */
export function answerType(request: Request): AnswerType | null {
  // The commonest headers need no negotiation.
  const { accept } = request.headers;
  if (accept === undefined || accept === '*/*' || accept === 'application/json') return JSON_ANSWER;
  let type = known.get(accept);
  if (type === undefined) {
    const accepted = request.accepts([JSON_ANSWER, GRAPHQL_ANSWER]);
    type = accepted === JSON_ANSWER || accepted === GRAPHQL_ANSWER ? accepted : false;
    known.set(accept, type);
  }
  return type || null;
}
