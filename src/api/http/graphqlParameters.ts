import type { Request } from 'express';
import { LRUCache } from 'lru-cache';
import { apiError } from '../errors.ts';
import { checkTokens } from '../limits/tokens.ts';
import type { AnswerType } from './mediaType.ts';
import type { DocumentRequest, TrustedDocuments } from './trustedDocuments.ts';

const NO_TRUSTED_DOCUMENTS =
  'This server takes no documentId, since TRUSTED_DOCUMENTS is off. Send the text of the operation as "query".';

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
 * Reads what requests ask for, and gives ids of trusted documents their text. That a text is not too long is found once for those that
 * come again. What it gives throws GraphQLError where a request has no parameters that can be answered.
 */
export function preparation(
  trusted: TrustedDocuments | undefined,
  maxTokens: number,
): (request: Request, type: AnswerType) => Prepared {
  const readable = new LRUCache<string, true>({
    max: 1000,
    maxSize: 4_000_000,
    sizeCalculation: (_, text) => text.length + 1,
  });

  return (request, type) => {
    const parameters = parametersOf(request);
    if (typeof parameters.query === 'string' && !readable.has(parameters.query)) {
      checkTokens(parameters.query, maxTokens);
      readable.set(parameters.query, true);
    }
    if (!trusted && parameters.query === undefined && parameters.documentId !== undefined) {
      throw apiError('BAD_REQUEST', NO_TRUSTED_DOCUMENTS);
    }
    const text = trusted ? trusted.textFor(parameters) : parameters.query;
    const { operationName, variables, extensions } = parameters;
    for (const [name, value] of Object.entries({ variables, extensions })) {
      if (isDeeper(value, MOST_NESTED)) {
        throw apiError(
          'BAD_REQUEST',
          `The ${name} are nested more than ${MOST_NESTED} deep; nothing that is read there is.`,
        );
      }
    }
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
}

/** How deep variables and extensions may be nested: deeper than any argument is, and not so deep that reading them fails. */
const MOST_NESTED = 32;

function isDeeper(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return most === 0 || Object.values(value).some((inner) => isDeeper(inner, most - 1));
}

/** Whether a request has its parameters in the address. */
export function isGet(request: Request): boolean {
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

/** The parameters as the search of an address. */
export function searchOf({ query, operationName, variables, extensions }: GraphqlParameters): string {
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
