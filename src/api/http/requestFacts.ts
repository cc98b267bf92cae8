import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Outcome } from './metrics.ts';

/** What is known of a request wherever it is answered, logged or refused. Filled in as the request goes on. */
export interface RequestFacts {
  /** The caller's `x-request-id`, or one made for the request. */
  requestId: string;
  /** The name of the operation, once it is known. */
  operationName?: string;
  /** How the operation ended. */
  outcome?: Outcome;
}

/** The least that operations have as context; what resolvers need stands beside it. Apollo Server copies it, but not the facts. */
export interface RequestContext {
  facts: RequestFacts;
}

/** What a caller may give as the id of a request; anything else could garble the log. */
const REQUEST_ID = /^[\w.:/+=-]{1,128}$/;

/** Notes the facts of a request on its response, and answers with its id in `x-request-id`. */
export function startFacts(request: Request, response: Response): RequestFacts {
  const given = request.headers['x-request-id'];
  const requestId = typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
  const facts: RequestFacts = { requestId };
  response.locals['facts'] = facts;
  response.setHeader('X-Request-Id', requestId);
  return facts;
}

/** The facts that {@link startFacts} noted. */
export function factsOf(response: Response): RequestFacts {
  return response.locals['facts'] as RequestFacts;
}
