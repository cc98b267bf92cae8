import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import { apiError } from '../errors.ts';
import type { KeptRows, RowStore } from '../kept/RowStore.ts';
import { Answer, type AnswerCache } from './answerCache.ts';
import { refuseCrossSite } from './crossSite.ts';
import type { DataVersion, DataVersionReader } from './dataVersion.ts';
import { isGet, preparation, searchOf } from './graphqlParameters.ts';
import { answerType } from './mediaType.ts';
import type { Metrics, Outcome } from './metrics.ts';
import { factsOf, type RequestContext, type RequestFacts } from './requestFacts.ts';
import { sendAnswer } from './sendAnswer.ts';
import type { ServerSettings } from './settings.ts';
import type { TrustedDocuments } from './trustedDocuments.ts';

const NOT_ACCEPTABLE = 'The Accept header takes neither application/graphql-response+json nor application/json.';

/** What the endpoint is made of. */
export interface EndpointParts {
  apollo: ApolloServer<RequestContext>;
  /** What the operations of one request are given as context. */
  contextFor: (facts: RequestFacts, kept: KeptRows | undefined) => RequestContext;
  versions: DataVersionReader;
  cache: AnswerCache;
  rows: RowStore;
  trusted: TrustedDocuments | undefined;
  metrics: Metrics;
  settings: ServerSettings;
}

/**
 * Answers GraphQL over HTTP, by Apollo Server or from what was kept. What is kept, answers as well as rows, is given for the data
 * version alone under which it was read: a look at it is shared by concurrent requests. An operation that is asked for the first time
 * costs none where no rows are kept, unless it is a GET.
 */
export function graphqlEndpoint(parts: EndpointParts): RequestHandler {
  const { apollo, cache, contextFor, metrics, rows, settings, trusted, versions } = parts;
  const prepare = preparation(trusted, settings.MAX_TOKENS);

  const answer = async (request: Request, response: Response, facts: RequestFacts): Promise<Outcome> => {
    response.vary('Accept');
    const type = answerType(request);
    if (type === null) throw apiError('NOT_ACCEPTABLE', NOT_ACCEPTABLE);
    refuseCrossSite(request, settings.CORS_ORIGINS);
    const { key, parameters } = prepare(request, type);

    // A GET says which data its answer is of. The answer of a POST that was never asked before is not kept.
    const isRepeated = key !== undefined && cache.noteAsked(key);
    const mayKeep = isGet(request) || isRepeated;
    const before = mayKeep || rows.keeps ? await known(versions.current()) : undefined;
    const kept = key !== undefined && mayKeep && before?.stamp ? cache.get(before.stamp, key) : undefined;
    if (kept) {
      if (kept.operationName) facts.operationName = kept.operationName;
      await sendAnswer(request, response, kept, before, settings.CACHE_SECONDS);
      return 'kept';
    }

    const result = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        ...(isGet(request)
          ? { method: 'GET', search: searchOf(parameters), body: undefined }
          : { method: 'POST', search: '', body: parameters }),
        headers: new HeaderMap([
          ['accept', type],
          ['content-type', 'application/json'],
        ]),
      },
      context: () =>
        Promise.resolve(contextFor(facts, rows.keeps && before?.stamp ? rows.at(before.stamp) : undefined)),
    });
    if (result.body.kind !== 'complete') throw new Error('Apollo Server gave an answer in parts');
    // answerStatusPlugin marks answers with errors so.
    if (result.headers.get('cache-control') === 'no-store' || (result.status ?? 200) !== 200) {
      for (const [name, value] of result.headers) response.setHeader(name, value);
      // Of what is wrong with the parameters, Apollo Server says so before answerStatusPlugin can see it.
      response.setHeader('Cache-Control', 'no-store');
      response.status(result.status ?? 200).end(result.body.string);
      return 'error';
    }
    const made = new Answer(result.body.string, type, facts.operationName);
    const after = mayKeep && before?.stamp ? await known(versions.read()) : undefined;
    const isOfOneVersion = after !== undefined && after.stamp === before?.stamp;
    if (key !== undefined && isOfOneVersion && after.stamp) cache.set(after.stamp, key, made);
    await sendAnswer(request, response, made, isOfOneVersion ? after : undefined, settings.CACHE_SECONDS);
    return 'answered';
  };

  return async (request, response) => {
    const facts = factsOf(response);
    const started = performance.now();
    let outcome: Outcome = 'error';
    try {
      outcome = await answer(request, response, facts);
    } finally {
      facts.outcome = outcome;
      metrics.operation(facts.operationName, outcome, (performance.now() - started) / 1000);
    }
  };
}

/** A version, or undefined where the database does not tell: then nothing is kept, and the operation itself says what is wrong. */
async function known(version: Promise<DataVersion>): Promise<DataVersion | undefined> {
  try {
    return await version;
  } catch {
    return undefined;
  }
}
