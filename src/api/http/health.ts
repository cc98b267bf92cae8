import type { RequestHandler } from 'express';
import type { DataVersionReader } from './dataVersion.ts';

/** `/health`: the process is up. Says nothing of the database, so that nobody restarts the API because Neo4j is down. */
export const health: RequestHandler = (_request, response) => {
  response.set('Cache-Control', 'no-store').json({ status: 'up', uptimeSeconds: Math.floor(process.uptime()) });
};

/** `/ready`: 200 where operations can be answered, else 503 with the reason: Neo4j is away, nothing is loaded, the server is stopping. */
export function ready(versions: DataVersionReader, isStopping: () => boolean): RequestHandler {
  return async (_request, response) => {
    response.set('Cache-Control', 'no-store');
    const refuse = (reason: string): void => {
      response.status(503).json({ status: 'not ready', reason });
    };
    if (isStopping()) return refuse('The server is stopping.');
    try {
      const { version, stamp } = await versions.read();
      if (version === null) return refuse('No load of documents has been finished. Run npm run ingest.');
      response.json({ status: 'ready', dataVersion: version, loading: stamp === null });
    } catch {
      refuse('Neo4j does not answer. The log says why.');
    }
  };
}
