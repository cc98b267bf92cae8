import type { Request, Response } from 'express';
import type { Answer } from './answerCache.ts';
import type { DataVersion } from './dataVersion.ts';
import { isGet } from './graphqlParameters.ts';
import { isUnchanged } from './unchanged.ts';

/**
 * Sends an answer without errors. For a GET, with a validator that follows the data, or as 304 where the caller has it already;
 * without a stamp (the data moved meanwhile, or are being loaded) nobody may keep it.
 *
 * @param cacheSeconds for how long whoever asked may take it as fresh
 */
export async function sendAnswer(
  request: Request,
  response: Response,
  answer: Answer,
  data: DataVersion | undefined,
  cacheSeconds: number,
): Promise<void> {
  response.setHeader('Content-Type', answer.contentType);
  response.vary('Accept-Encoding');
  if (isGet(request)) {
    if (data?.stamp) {
      const etag = answer.etag(data.stamp);
      response.setHeader('ETag', etag);
      response.setHeader('Cache-Control', cacheSeconds > 0 ? `public, max-age=${cacheSeconds}` : 'public, no-cache');
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
