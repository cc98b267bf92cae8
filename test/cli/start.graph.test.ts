import { expect, it } from 'vitest';
import { z } from 'zod';
import { testConnection, useSeededGraph } from '../support/graph.ts';
import { startProgram } from '../support/startProgram.ts';

useSeededGraph();

const answer = z.object({ data: z.object({ area: z.object({ name: z.string() }) }) });

it('serves the seeds over the Neo4j it is given, without loading them twice, until Ctrl-C', async () => {
  const { uri, user, password, database } = testConnection();
  const program = startProgram(['--neo4j', uri], {
    PATH: process.env['PATH'],
    PORT: '0',
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  });
  const [url = ''] = await program.untilItSays(/query page\s+(http:\S+)/);
  expect(program.said()).toContain('The graph is there already: 6 documents');

  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ area(slug: "hackney") { name } }' }),
  });
  expect(answer.parse(await response.json()).data.area.name).toBe('Hackney');

  program.signal('SIGINT');
  expect(await program.ended).toBe(0);
  expect(program.said()).toMatch(/Stopping\nStopped\.\n$/);
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});
