import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RequestHandler } from 'express';
import { apiError, RETRY_AFTER_SECONDS } from '../errors.ts';
import type { DataVersionReader } from './dataVersion.ts';
import { isUnchanged } from './unchanged.ts';

/** The data that a download is of. */
export interface DownloadedData {
  version: string;
  /** Whether the data are still those with which the download began. */
  isSame: () => Promise<boolean>;
}

/** Ends a download that would be of two data versions: its connection breaks off, so that nobody takes it for whole. */
export class DataMoved extends Error {
  override name = 'DataMoved';
}

/** What a download is. */
export interface Download {
  fileName: string;
  contentType: string;
  /** Its text, in chunks. */
  chunks: (data: DownloadedData) => AsyncIterable<string>;
}

/**
 * Sends a file that is made from the whole graph, of one data version: with an `ETag` that changes with the data, and the version in
 * `X-Data-Version`. While documents are being loaded it answers 503.
 */
export function download(versions: DataVersionReader, { fileName, contentType, chunks }: Download): RequestHandler {
  return async (request, response) => {
    const { version, stamp } = await versions.read();
    if (version === null || stamp === null) {
      const why = version === null ? 'The graph has not been loaded yet' : 'Documents are being loaded';
      throw apiError('SERVICE_UNAVAILABLE', `${why}. Try again in ${RETRY_AFTER_SECONDS} seconds.`, {
        retryAfter: RETRY_AFTER_SECONDS,
      });
    }
    const etag = `W/"${createHash('sha256').update(stamp).digest('base64url').slice(0, 27)}"`;
    response.setHeader('ETag', etag);
    response.setHeader('Cache-Control', 'public, no-cache');
    response.setHeader('X-Data-Version', version);
    if (isUnchanged(request, etag)) {
      response.status(304).end();
      return;
    }
    response.setHeader('Content-Type', contentType);
    response.setHeader('Content-Disposition', `attachment; filename="${fileName}"`);
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    const isSame = async (): Promise<boolean> => (await versions.read()).stamp === stamp;
    try {
      await pipeline(Readable.from(chunks({ version, isSame })), response);
    } catch (error) {
      // A caller that went away is nobody's fault, and neither are data that moved.
      const isFault = (error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE';
      if (isFault && !(error instanceof DataMoved)) throw error;
    }
  };
}
