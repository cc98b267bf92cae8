import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { resolvers } from './resolvers.ts';

const FOLDER = new URL('../../schema/', import.meta.url);

/** The SDL of every file under `schema/`, as one text. */
function readSchemaText(): string {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.graphql'))
    .sort()
    .map((path) => readFileSync(new URL(path, FOLDER), 'utf8'))
    .join('\n');
}

/**
 * The executable schema. Its resolvers expect an `ApiContext`, made anew for each request by `createContext`.
 *
 * @throws Error where a resolver has no field in the SDL, or the SDL is wrong.
 */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readSchemaText(),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
