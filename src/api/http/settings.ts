import { z } from 'zod';

const SWITCH = z.enum(['on', 'off']).transform((value) => value === 'on');

/** A whole number from the environment, at least `least`. */
function whole(preset: number, least = 1): z.ZodDefault<z.ZodCoercedNumber<string>> {
  return z.coerce.number<string>().int().min(least).default(preset);
}

/** One environment variable of the server: how it is read, and what the reference says of it. */
const variables = {
  PORT: z.coerce
    .number<string>()
    .int()
    .min(0)
    .max(65_535)
    .default(4000)
    .describe('The port the API listens on; 0 takes any free one.'),
  HOST: z.string().default('127.0.0.1').describe('The address it listens on; `0.0.0.0` in a container.'),
  WORKERS: whole(1, 0).describe(
    'How many processes answer, at the same port; 0 is one for each processor. Each keeps rows and answers for itself.',
  ),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('How much is logged; `info` has a line a request.'),
  CORS_ORIGINS: z
    .string()
    .default('*')
    .transform((value) =>
      value
        .split(',')
        .map((origin) => origin.trim())
        .filter((origin) => origin !== ''),
    )
    .describe('Origins whose pages may read answers, separated by commas; `*` is every one. The data is open.'),
  INTROSPECTION: SWITCH.default(true).describe('`off` refuses introspection; `/schema.graphql` stays.'),
  EXPLORER: SWITCH.default(true).describe('`off` takes away the query page.'),
  TRUSTED_DOCUMENTS: z
    .enum(['off', 'allow', 'only'])
    .default('off')
    .describe(
      '`allow` takes the ids of trusted documents as well as texts; `only` takes nothing but trusted documents, and takes away the query page.',
    ),
  TRUSTED_DOCUMENTS_FILE: z
    .string()
    .default('trusted-documents.json')
    .describe('The manifest that `npm run trust` writes.'),
  MAX_BODY_BYTES: whole(100_000).describe('How long the body of a request may be.'),
  MAX_TOKENS: whole(2000).describe('How many lexical tokens a document may have.'),
  MAX_DEPTH: whole(15).describe('How deep fields may be nested.'),
  MAX_ALIASES: whole(30).describe('How many aliases an operation may have; a fragment counts each time it is spread.'),
  MAX_DIRECTIVES: whole(30).describe('How many directives an operation may have, counted in the same way.'),
  MAX_COST: whole(20_000).describe('What an operation may cost; see the rule below.'),
  MAX_LIST_VALUES: whole(100).describe('How many values a list-valued argument or variable may have.'),
  CYPHER_TIMEOUT_MS: whole(30_000).describe('How long the Cypher statements of one request may take altogether.'),
  CYPHER_LANES: whole(0, 0).describe(
    'How many statements for lists and nodes are under way at once; further ones wait, and those that are alike go to Neo4j as one. 0 is one for each processor, at least two.',
  ),
  ANSWER_CACHE_BYTES: whole(64 * 1024 * 1024, 0).describe(
    'How many bytes of answers are kept for repeated operations; 0 keeps none.',
  ),
  ROW_CACHE_BYTES: whole(64 * 1024 * 1024, 0).describe(
    'How many bytes of rows, of lists, and of how long lists are, are kept for operations that ask for the same areas, inspections, people or statements; 0 keeps none.',
  ),
  DATA_VERSION_WINDOW_MS: whole(50, 0).describe(
    'For how long the data version that was read is taken for the current one: a kept answer or row is stale for at most so long. 0 reads it for each request that may be given something kept.',
  ),
  CACHE_SECONDS: whole(0, 0).describe(
    'For how long browsers and proxies may use an answer without asking again (`max-age`); 0 lets them ask each time, which an `ETag` makes cheap.',
  ),
  SHUTDOWN_GRACE_MS: whole(10_000).describe('How long running requests may go on when the server stops.'),
};

const environment = z.object(variables);

/** What the server can be told. Every member has an environment variable, which {@link SETTING_VARIABLES} describes. */
export type ServerSettings = z.output<typeof environment>;

/** The server's environment variables, with what each is for and its default as it would be written. */
export const SETTING_VARIABLES: readonly { name: string; description: string; preset: string }[] = Object.entries(
  variables,
).map(([name, schema]) => ({
  name,
  description: schema.description ?? '',
  preset: written(environment.parse({})[name as keyof ServerSettings]),
}));

function written(value: ServerSettings[keyof ServerSettings]): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return Array.isArray(value) ? value.join(',') : String(value);
}

/**
 * The server's settings from environment variables. An empty variable counts as not set.
 *
 * @throws Error that names each wrong variable and what it accepts.
 */
export function settingsFromEnvironment(given: Record<string, string | undefined>): ServerSettings {
  const set = Object.fromEntries(Object.entries(given).filter(([name, value]) => name in variables && value !== ''));
  const parsed = environment.safeParse(set);
  if (!parsed.success) throw new Error(`A setting is wrong:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
