import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { limitsPlugin } from '../limits/plugin.ts';
import { queriesOnly } from '../limits/queriesOnly.ts';
import { answerStatusPlugin } from './answerStatus.ts';
import type { ErrorReport } from './errorReport.ts';
import type { RequestContext } from './requestFacts.ts';
import type { ServerSettings } from './settings.ts';

/** Apollo Server, started: it executes operations within the limits of the settings, and shows errors as `report` does. */
export async function startApollo(
  schema: GraphQLSchema,
  settings: ServerSettings,
  logger: Logger,
  report: ErrorReport,
): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: settings.INTROSPECTION,
    validationRules: [queriesOnly],
    includeStacktraceInErrorResponses: false,
    formatError: report.formatError,
    stringifyResult: report.stringifyResult,
    // Callers can't make the server keep texts; what is to be sent by id is a trusted document.
    persistedQueries: false,
    // This server guards GET itself, in a way that lets plain GETs of programs pass; POSTs must be JSON anyway.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: { ...apolloLogger(logger) },
    plugins: [
      report.plugin,
      limitsPlugin(schema, {
        depth: settings.MAX_DEPTH,
        aliases: settings.MAX_ALIASES,
        directives: settings.MAX_DIRECTIVES,
        cost: settings.MAX_COST,
        listValues: settings.MAX_LIST_VALUES,
      }),
      // Last, so that it sees each answer as it goes out.
      answerStatusPlugin,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}

function apolloLogger(logger: Logger): Record<'debug' | 'info' | 'warn' | 'error', (message: unknown) => void> {
  return {
    debug: (message) => logger.debug(String(message)),
    info: (message) => logger.debug(String(message)),
    warn: (message) => logger.warn(String(message)),
    error: (message) => logger.error(String(message)),
  };
}
