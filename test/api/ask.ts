import { execute, parse, validate } from 'graphql';
import { createContext } from '../../src/api/context.ts';
import { createSchema } from '../../src/api/schema.ts';
import type { KeptRows } from '../../src/api/kept/RowStore.ts';
import type { Graph } from '../../src/neo4j/connect.ts';

const schema = createSchema();

/** What an operation is answered with, and the names of the statements that were sent to Neo4j for it. */
export interface Answer {
  data: unknown;
  errors: { message: string; code: unknown }[];
  statements: string[];
}

/**
 * Asks the API as one request, without HTTP. An operation that is not valid is a mistake of the test.
 * @param kept rows that earlier requests have read
 */
export async function ask(
  graph: Graph,
  operation: string,
  variables: Record<string, unknown> = {},
  operationName?: string,
  kept?: KeptRows,
): Promise<Answer> {
  const document = parse(operation);
  const mistakes = validate(schema, document);
  if (mistakes.length > 0) throw new Error(mistakes.map(String).join('\n'));
  const statements: string[] = [];
  const stop = graph.observe((name) => statements.push(name));
  const { data, errors = [] } = await execute({
    schema,
    document,
    operationName: operationName ?? null,
    variableValues: variables,
    contextValue: createContext(graph, 'test', kept),
  });
  stop();
  return {
    data: JSON.parse(JSON.stringify(data ?? null)) as unknown,
    errors: errors.map(({ message, extensions }) => ({ message, code: extensions['code'] })),
    statements,
  };
}

/** The data of an operation that must have no errors. */
export async function dataOf(
  graph: Graph,
  operation: string,
  variables: Record<string, unknown> = {},
): Promise<unknown> {
  const { data, errors } = await ask(graph, operation, variables);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}
