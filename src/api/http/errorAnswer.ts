import type { ErrorRequestHandler } from 'express';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { apiError } from '../errors.ts';
import { answerStatus } from './answerStatus.ts';
import type { ErrorReport } from './errorReport.ts';
import { answerType, JSON_ANSWER } from './mediaType.ts';
import { factsOf } from './requestFacts.ts';

/** What the reader of JSON bodies throws; what zlib throws there, of a body that is damaged, has a status alone. */
const bodyError = z.object({
  status: z.int().min(400).max(499),
  type: z.string().optional(),
  length: z.number().optional(),
  limit: z.number().optional(),
  encoding: z.string().optional(),
});

/** How a body may be compressed. */
const ENCODINGS = 'gzip, deflate or br';

/** Answers what failed before or outside an operation as GraphQL errors are answered: `{"errors": […]}` with a code. */
export function errorAnswer(report: ErrorReport): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      // Too late for words: breaking off is the only way to say that the answer is not whole.
      report.asApiError(error, factsOf(response));
      next(error);
      return;
    }
    const shown = report.asApiError(
      fromBodyReader(error, request.headers['content-encoding']) ?? error,
      factsOf(response),
    );
    const type = answerType(request) ?? JSON_ANSWER;
    const answer = { errors: [shown.toJSON()] };
    const retryAfter = shown.extensions['retryAfter'];
    if (typeof retryAfter === 'number') response.setHeader('Retry-After', retryAfter);
    if (shown.extensions['code'] === 'METHOD_NOT_ALLOWED') response.setHeader('Allow', 'GET, HEAD, POST, OPTIONS');
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Content-Type', type);
    response.status(answerStatus(answer, type)).end(JSON.stringify(answer));
  };
}

function fromBodyReader(error: unknown, contentEncoding: string | undefined): GraphQLError | null {
  if (error instanceof GraphQLError) return null;
  const { success, data } = bodyError.safeParse(error);
  if (!success) return null;
  switch (data.type) {
    case 'entity.too.large':
      return apiError('PAYLOAD_TOO_LARGE', `The body is longer than the ${data.limit ?? 0} bytes that are read.`, {
        max: data.limit,
        actual: data.length,
      });
    case 'encoding.unsupported':
      return apiError(
        'UNSUPPORTED_MEDIA_TYPE',
        `The body has the Content-Encoding ${JSON.stringify(data.encoding ?? '')}, which is not read. Send it as it is, or as ${ENCODINGS}.`,
      );
    case 'charset.unsupported':
      return apiError('UNSUPPORTED_MEDIA_TYPE', 'The body is not JSON in UTF-8. Send Content-Type: application/json.');
    case 'entity.parse.failed':
      return apiError('BAD_REQUEST', 'The body is not JSON. Send {"query": "…", "variables": {…}}.');
    default:
      return apiError(
        'BAD_REQUEST',
        contentEncoding === undefined
          ? 'The request could not be read.'
          : `The body is not what its Content-Encoding, ${JSON.stringify(contentEncoding)}, says, or it is not whole. Send it as it is, or as ${ENCODINGS}.`,
      );
  }
}
