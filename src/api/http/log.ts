import { type Logger, pino } from 'pino';
import type { RequestHandler } from 'express';
import type { Metrics } from './metrics.ts';
import { type RequestFacts, startFacts } from './requestFacts.ts';

/** The server's log: a line of JSON for each event, on stdout. */
export function createLogger(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/** Gives each request its id, and logs and counts it when it has been answered, or when the caller has gone. */
export function accessLog(logger: Logger, metrics: Metrics, routes: ReadonlySet<string>): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const facts: RequestFacts = startFacts(request, response);
    const { method, path } = request;
    response.once('close', () => {
      const status = response.statusCode;
      metrics.request(routes.has(path) ? path : 'other', method, status);
      logger.info(
        {
          requestId: facts.requestId,
          method,
          path,
          status,
          ms: Math.round((performance.now() - started) * 10) / 10,
          ...(facts.operationName && { operation: facts.operationName }),
          ...(facts.outcome && { outcome: facts.outcome }),
          ...(!response.writableFinished && { gone: true }),
        },
        'request',
      );
    });
    next();
  };
}
