import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import { LRUCache } from 'lru-cache';
import { apiError } from '../errors.ts';
import { checkTokens } from '../limits/tokens.ts';
import type { KeptRows, RowStore } from '../kept/RowStore.ts';
import { Answer, type AnswerCache } from './answerCache.ts';
import { refuseCrossSite } from './crossSite.ts';
import type { DataVersion, DataVersionReader } from './dataVersion.ts';
import { type AnswerType, answerType } from './mediaType.ts';
import type { Metrics, Outcome } from './metrics.ts';
import { factsOf, type RequestContext, type RequestFacts } from './requestFacts.ts';
import type { ServerSettings } from './settings.ts';
import type { DocumentRequest, TrustedDocuments } from './trustedDocuments.ts';
import { isUnchanged } from './unchanged.ts';

const NOT_ACCEPTABLE = 'The Accept header takes neither application/graphql-response+json nor application/json.';

const NO_TRUSTED_DOCUMENTS =
  'This server takes no documentId, since TRUSTED_DOCUMENTS is off. Send the text of the operation as "query".';

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

/** The parameters of a GraphQL request, as they came. */
interface GraphqlParameters extends DocumentRequest {
  variables?: unknown;
}

/** What a request is to be answered from: its parameters with the text of its document, and the key under which answers are kept. */
interface Prepared {
  parameters: GraphqlParameters;
  key: string | undefined;
}

/**
 * Answers GraphQL over HTTP, by Apollo Server or from what was kept. What is kept, answers as well as rows, is given for the data
 * version alone under which it was read: a look at it is shared by concurrent requests. An operation that is asked for the first time
 * costs none where no rows are kept, unless it is a GET.
 */
export function graphqlEndpoint(parts: EndpointParts): RequestHandler {
  const { apollo, cache, contextFor, metrics, rows, settings, trusted, versions } = parts;
  const readable = new LRUCache<string, true>({
    max: 1000,
    maxSize: 4_000_000,
    sizeCalculation: (_, text) => text.length + 1,
  });

  const prepare = (request: Request, type: AnswerType): Prepared => {
    const parameters = parametersOf(request);
    if (typeof parameters.query === 'string' && !readable.has(parameters.query)) {
      checkTokens(parameters.query, settings.MAX_TOKENS);
      readable.set(parameters.query, true);
    }
    if (!trusted && parameters.query === undefined && parameters.documentId !== undefined) {
      throw apiError('BAD_REQUEST', NO_TRUSTED_DOCUMENTS);
    }
    const text = trusted ? trusted.textFor(parameters) : parameters.query;
    const { operationName, variables, extensions } = parameters;
    const key =
      typeof text === 'string'
        ? `${type}\n${JSON.stringify([text, operationName ?? null, variables ?? null])}`
        : undefined;
    return {
      key,
      parameters: {
        query: text,
        operationName: operationName ?? null,
        variables: variables ?? null,
        // The id of a trusted document has done its work.
        extensions: (trusted ? withoutPersistedQuery(extensions) : extensions) ?? null,
      },
    };
  };

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
      await send(request, response, kept, before, settings);
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
    await send(request, response, made, isOfOneVersion ? after : undefined, settings);
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

function isGet(request: Request): boolean {
  return request.method === 'GET' || request.method === 'HEAD';
}

function parametersOf(request: Request): GraphqlParameters {
  if (!isGet(request)) {
    const body: unknown = request.body;
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
      throw apiError(
        'BAD_REQUEST',
        'The body is no JSON object with a "query". Several operations in one request are not answered.',
      );
    }
    return body;
  }
  const search = new URL(request.originalUrl, 'http://localhost').searchParams;
  return {
    query: search.get('query') ?? undefined,
    operationName: search.get('operationName') ?? undefined,
    documentId: search.get('documentId') ?? undefined,
    variables: jsonParameter(search, 'variables'),
    extensions: jsonParameter(search, 'extensions'),
  };
}

function jsonParameter(search: URLSearchParams, name: string): unknown {
  const text = search.get(name);
  if (text === null || text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw apiError('BAD_REQUEST', `The parameter "${name}" is not JSON. Send a JSON object, URL-encoded.`);
  }
}

function searchOf({ query, operationName, variables, extensions }: GraphqlParameters): string {
  const search = new URLSearchParams();
  if (typeof query === 'string') search.set('query', query);
  if (typeof operationName === 'string') search.set('operationName', operationName);
  if (variables !== undefined && variables !== null) search.set('variables', JSON.stringify(variables));
  if (extensions !== undefined && extensions !== null) search.set('extensions', JSON.stringify(extensions));
  return `?${search.toString()}`;
}

function withoutPersistedQuery(extensions: unknown): unknown {
  if (typeof extensions !== 'object' || extensions === null || !('persistedQuery' in extensions)) return extensions;
  return Object.fromEntries(Object.entries(extensions).filter(([name]) => name !== 'persistedQuery'));
}

/** A version, or undefined where the database does not tell: then nothing is kept, and the operation itself says what is wrong. */
async function known(version: Promise<DataVersion>): Promise<DataVersion | undefined> {
  try {
    return await version;
  } catch {
    return undefined;
  }
}

/**
 * Sends an answer without errors. For a GET, with a validator that follows the data, or as 304 where the caller has it already;
 * without a stamp (the data moved meanwhile, or are being loaded) nobody may keep it.
 */
async function send(
  request: Request,
  response: Response,
  answer: Answer,
  data: DataVersion | undefined,
  settings: ServerSettings,
): Promise<void> {
  response.setHeader('Content-Type', answer.contentType);
  response.vary('Accept-Encoding');
  if (isGet(request)) {
    if (data?.stamp) {
      const etag = answer.etag(data.stamp);
      response.setHeader('ETag', etag);
      const { CACHE_SECONDS: seconds } = settings;
      response.setHeader('Cache-Control', seconds > 0 ? `public, max-age=${seconds}` : 'public, no-cache');
      response.setHeader('X-Data-Version', data.version ?? '');
      if (isUnchanged(request, etag)) {
        response.status(304).end();
        return;
      }
    } else {
      response.setHeader('Cache-Control', 'no-store');
    }
  }
  const { 'accept-encoding': encodings = '' } = request.headers;
  const gzipped = encodings !== '' && request.acceptsEncodings('gzip') === 'gzip' ? await answer.gzipped() : null;
  if (gzipped) response.setHeader('Content-Encoding', 'gzip');
  const body = gzipped ?? answer.body;
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.end(request.method === 'HEAD' ? undefined : body);
}
