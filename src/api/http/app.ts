import compression from 'compression';
import cors from 'cors';
import express, { type Express, type RequestHandler } from 'express';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Graph } from '../../neo4j/connect.ts';
import { apiError } from '../errors.ts';
import { type KeptRows, RowStore } from '../kept/RowStore.ts';
import { AnswerCache } from './answerCache.ts';
import { startApollo } from './apollo.ts';
import { browserGuide } from './browserGuide.ts';
import { DataVersionReader } from './dataVersion.ts';
import { errorAnswer } from './errorAnswer.ts';
import { errorReport } from './errorReport.ts';
import { explorerPage, STARTER_QUESTIONS } from './explorerPage.ts';
import { exportGraph } from './exportGraph.ts';
import { exportTables, TABLE_PATHS } from './exportTables.ts';
import { graphqlEndpoint } from './graphqlEndpoint.ts';
import { health, ready } from './health.ts';
import { accessLog } from './log.ts';
import { collectMetrics } from './metrics.ts';
import { requestGraph } from './requestGraph.ts';
import type { ServerSettings } from './settings.ts';
import { readManifest, TrustedDocuments } from './trustedDocuments.ts';

/** What the application is made of. */
export interface AppParts {
  schema: GraphQLSchema;
  graph: Graph;
  settings: ServerSettings;
  logger: Logger;
  /**
   * What resolvers are given as context, made anew for each request; `graph` reads within the request's time. `kept` is what earlier
   * requests have read of the same data, where that is kept.
   */
  contextFor: (graph: Graph, requestId: string, kept: KeptRows | undefined) => object;
  /** True once the server is on its way down. */
  isStopping: () => boolean;
}

/** The application, ready for requests, and what ends it. */
export interface App {
  app: Express;
  stop: () => Promise<void>;
}

/** Paths by which requests are counted; everything else is "other", since callers choose paths freely. */
const ROUTES = new Set([
  '/',
  '/graphql',
  '/health',
  '/ready',
  '/metrics',
  '/schema.graphql',
  '/export.ndjson',
  ...TABLE_PATHS,
]);

/** Puts the HTTP application together around a schema. Throws where the manifest of trusted documents can't be used. */
export async function createApp({ schema, graph, settings, logger, contextFor, isStopping }: AppParts): Promise<App> {
  const versions = new DataVersionReader(graph, settings.DATA_VERSION_WINDOW_MS);
  const cache = new AnswerCache(settings.ANSWER_CACHE_BYTES);
  const rows = new RowStore(settings.ROW_CACHE_BYTES);
  const { TRUSTED_DOCUMENTS: mode, TRUSTED_DOCUMENTS_FILE: manifest } = settings;
  const trusted = mode === 'off' ? undefined : new TrustedDocuments(readManifest(manifest), mode);
  const starters = STARTER_QUESTIONS.flatMap(({ query }) => /^query (\w+)/m.exec(query)?.[1] ?? []);
  const metrics = collectMetrics(graph, { cache, rows }, [...starters, ...(trusted?.operationNames ?? [])]);
  const report = errorReport(schema, logger);

  const apollo = await startApollo(schema, settings, logger, report);

  const app = express();
  app.disable('x-powered-by');
  app.use(accessLog(logger, metrics, ROUTES));
  app.use(nosniff);
  app.use(
    cors({
      origin: settings.CORS_ORIGINS.includes('*') ? '*' : settings.CORS_ORIGINS,
      methods: ['GET', 'HEAD', 'POST', 'OPTIONS'],
      exposedHeaders: ['ETag', 'X-Data-Version', 'X-Request-Id', 'Retry-After'],
      maxAge: 86_400,
    }),
  );
  const endpoint = graphqlEndpoint({
    apollo,
    contextFor: (facts, kept) => ({
      ...contextFor(requestGraph(graph, facts, settings.CYPHER_TIMEOUT_MS), facts.requestId, kept),
      facts,
    }),
    versions,
    cache,
    rows,
    trusted,
    metrics,
    settings,
  });
  // First of all, since most requests are for it.
  app.post('/graphql', onlyJson, express.json({ limit: settings.MAX_BODY_BYTES }), endpoint);
  app.get('/health', health);
  app.get('/ready', ready(versions, isStopping));
  app.get('/metrics', async (_request, response) => {
    const { text, contentType } = await metrics.print();
    response.set('Content-Type', contentType).set('Cache-Control', 'no-store').end(text);
  });
  // Where only trusted documents are answered, a page for writing operations would be of no use.
  if (settings.EXPLORER && mode !== 'only') app.use(compression(), explorerPage());
  app.get('/schema.graphql', compression(), sdl(schema));
  app.use(browserGuide());
  // The package does not know that lines of JSON are text.
  app.get('/export.ndjson', compression({ filter: () => true }), exportGraph(graph, versions));
  app.use('/tables', compression());
  app.use(exportTables(graph, versions));
  app.get('/graphql', endpoint);
  app.all('/graphql', () => {
    throw apiError('METHOD_NOT_ALLOWED', 'Operations are sent with GET or POST.');
  });
  app.use((_request, response) => {
    response
      .status(404)
      .type('text')
      .send('There is nothing here. The API is at /graphql, its schema at /schema.graphql.\n');
  });
  app.use(errorAnswer(report));

  return {
    app,
    async stop() {
      metrics.stop();
      await apollo.stop();
    },
  };
}

const nosniff: RequestHandler = (_request, response, next) => {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  next();
};

/** A POST that a browser sends without asking first (a form, text) is refused, which guards against forged requests. */
const onlyJson: RequestHandler = (request, _response, next) => {
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers['content-type'] ?? '')) {
    throw apiError('UNSUPPORTED_MEDIA_TYPE', 'The body is not declared as JSON. Send Content-Type: application/json.');
  }
  next();
};

/** The schema as text, sorted. */
function sdl(schema: GraphQLSchema): RequestHandler {
  const text = `${printSchema(lexicographicSortSchema(schema))}\n`;
  return (_request, response) => {
    response.set('Content-Type', 'text/plain; charset=utf-8').set('Cache-Control', 'no-cache').send(text);
  };
}
