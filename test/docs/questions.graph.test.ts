import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.ts';
import { questionsPage } from '../../src/cli/questionsPage.ts';
import { useSeededGraph } from '../support/graph.ts';

const graph = useSeededGraph();
const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

it('docs/questions.md holds what the API answers on the seeds; npm run docs:questions makes it anew', async () => {
  const questions = read('../contract/questions.graphql');
  const page = await questionsPage(questions, createSchema(), graph, { NodeAndMeta: { id: 'hackney-2017-11-27' } });
  expect(page).toBe(read('../../docs/questions.md'));
});
