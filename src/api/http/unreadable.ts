import { randomUUID } from 'node:crypto';
import { type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { apiError } from '../errors.ts';
import { answerStatus } from './answerStatus.ts';
import { JSON_ANSWER } from './mediaType.ts';

/** How many bytes the address and the headers of a request may have together. */
export const MOST_HEADER_BYTES = 16 * 1024;

/**
 * Answers what Node cannot read as a request as other errors are answered: `{"errors": […]}` with a code and the id of a request, where
 * Node would send a status alone. The connection ends with it.
 */
export function answerUnreadable(server: Server, logger: Logger, allowedOrigins: readonly string[]): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    // The caller has gone, or was too slow: nobody waits for words.
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const requestId = randomUUID();
    const answer = { errors: [unreadable(error).toJSON()] };
    const status = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : answerStatus(answer, JSON_ANSWER);
    logger.info({ requestId, status, reason: error.code }, 'a request that could not be read');
    const body = JSON.stringify(answer);
    const head = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
      `Content-Type: ${JSON_ANSWER}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Cache-Control: no-store',
      'X-Content-Type-Options: nosniff',
      `X-Request-Id: ${requestId}`,
      // Of whose page it is was not read.
      ...(allowedOrigins.includes('*') ? ['Access-Control-Allow-Origin: *'] : []),
      'Connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  });
}

function unreadable({ code }: NodeJS.ErrnoException): GraphQLError {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return apiError(
        'REQUEST_HEADERS_TOO_LARGE',
        `The address and the headers of the request have more than the ${MOST_HEADER_BYTES} bytes that are read. Send the operation with POST.`,
        { max: MOST_HEADER_BYTES },
      );
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return apiError('BAD_REQUEST', 'The request did not come whole in time. Send it again.');
    default:
      return apiError('BAD_REQUEST', 'This is not a request of HTTP. Send GET or POST to /graphql.');
  }
}
