import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Graph } from '../neo4j/connect.ts';
import { createContext } from './context.ts';
import { createApp } from './http/app.ts';
import { createLogger } from './http/log.ts';
import { type ServerSettings, settingsFromEnvironment } from './http/settings.ts';
import { answerUnreadable, MOST_HEADER_BYTES } from './http/unreadable.ts';
import { createSchema } from './schema.ts';

/** How a server is to be started. */
export interface ServerOptions {
  /** The connection that answers are read over; it stays open when the server stops. */
  graph: Graph;
  /** Goes before the settings; 0 takes any free port. */
  port?: number;
  /** Goes before the settings. */
  host?: string;
  /** Default: the defaults of every setting, whatever the environment says. */
  settings?: ServerSettings;
  /** Default: lines of JSON on stdout, at the level of the settings. */
  logger?: Logger;
}

/** A server that listens. */
export interface RunningServer {
  /** Where it listens: `http://localhost:4000`. The API is at `/graphql` there. */
  url: string;
  port: number;
  /** What it answers with. */
  schema: GraphQLSchema;
  /** Whether it keeps rows between requests, so that its statements ask for ids. */
  keepsRows: boolean;
  /**
   * Stops: takes no new requests, lets those that run end, and cuts off what lasts longer than SHUTDOWN_GRACE_MS.
   * `/ready` says 503 from here on, on connections that are still open.
   */
  stop: () => Promise<void>;
}

/**
 * Starts the GraphQL API over HTTP.
 *
 * @throws Error with `code` EADDRINUSE where the port is taken; Error where a manifest of trusted documents can't be used.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { graph, settings = settingsFromEnvironment({}) } = options;
  const { port = settings.PORT, host = settings.HOST, logger = createLogger(settings.LOG_LEVEL) } = options;
  let stopping = false;
  const schema = createSchema();
  const { app, stop: stopApp } = await createApp({
    schema,
    graph,
    settings,
    logger,
    contextFor: createContext,
    isStopping: () => stopping,
  });
  const server = createServer({ keepAliveTimeout: 65_000, maxHeaderSize: MOST_HEADER_BYTES }, app);
  answerUnreadable(server, logger, settings.CORS_ORIGINS);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;

  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    // A connection whose request has ended stays open for the next one, unless it is closed here.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const cut = setTimeout(() => server.closeAllConnections(), settings.SHUTDOWN_GRACE_MS);
    await closed;
    clearInterval(idle);
    clearTimeout(cut);
    await stopApp();
    logger.flush();
  };
  const keepsRows = settings.ROW_CACHE_BYTES > 0;
  return { url: `http://${hostName(host)}:${actual}`, port: actual, schema, keepsRows, stop };
}

/** How the host is written in an address that can be opened. */
function hostName(host: string): string {
  if (['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
