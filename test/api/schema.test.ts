import {
  buildSchema,
  type GraphQLSchema,
  lexicographicSortSchema,
  parse,
  printSchema,
  specifiedRules,
  validate,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.ts';

const schema = createSchema();
const questions = parse(readFileSync(new URL('../contract/questions.graphql', import.meta.url), 'utf8'));

it('the operations of the contract are valid', () => {
  expect(validate(schema, questions, specifiedRules)).toEqual([]);
  expect(questions.definitions).toHaveLength(10);
});

it('schema.graphql is the schema, sorted', () => {
  const checkedIn = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
  const sorted = (one: GraphQLSchema) => printSchema(lexicographicSortSchema(one));
  expect(printSchema(buildSchema(checkedIn)), 'run npm run codegen').toBe(sorted(schema));
});
