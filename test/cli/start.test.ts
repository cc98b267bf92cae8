import { createServer } from 'node:net';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { startProgram } from '../support/startProgram.ts';

/** An environment in which no program is found. */
const bare = { PATH: '/nowhere', PORT: '0' };

it.each([
  [['--neo4j=docker'], 'Docker does not answer.'],
  [['--neo4j=managed'], 'A managed Neo4j needs Java 17 or later'],
  [[], 'and Docker does not answer.'],
])('says what to install where there is nothing to run Neo4j with: npm start -- %s', async (parameters, message) => {
  const program = startProgram(parameters, bare);
  expect(await program.ended).toBe(1);
  expect(program.said()).toContain(message);
  expect(program.said()).toContain('install Java 17 or later and Maven');
  expect(program.said()).toContain('install and start Docker');
  expect(program.said()).toContain('set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD');
});

it.each([
  [{ NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x' }, 'Neo4j at bolt://127.0.0.1:9 cannot answer now'],
  [
    { NEO4J_URI: 'bolt://127.0.0.1:9' },
    'NEO4J_PASSWORD is not set; set it to the password of the Neo4j at bolt://127.0.0.1:9',
  ],
  [{ PORT: 'four thousand' }, 'PORT'],
])('says what is wrong with %o', async (variables, message) => {
  const program = startProgram([], { ...bare, ...variables });
  expect(await program.ended).toBe(1);
  expect(program.said()).toContain(message);
});

it.each([
  [
    '--neo4j=xyz',
    {},
    '--neo4j takes managed, docker, or the address of a Neo4j such as neo4j://localhost:7687, and not "xyz"',
  ],
  [
    '--neo4j=',
    {},
    '--neo4j takes managed, docker, or the address of a Neo4j such as neo4j://localhost:7687, and not ""',
  ],
  [
    '--neo4j=bolt://127.0.0.1:9',
    {},
    'NEO4J_PASSWORD is not set; set it to the password of the Neo4j at bolt://127.0.0.1:9',
  ],
  ['--neo4j=bolt://127.0.0.1:9', { NEO4J_PASSWORD: 'x' }, 'Neo4j at bolt://127.0.0.1:9 cannot answer now'],
])('says what is wrong with %s and %o', async (option, variables, message) => {
  const program = startProgram([option], { ...bare, ...variables });
  expect(await program.ended).toBe(1);
  expect(program.said()).toContain(message);
  expect(program.said()).not.toContain('NEO4J_URI');
});

it('says so before anything is started where its port is taken', async () => {
  const occupied = createServer().listen(0, '127.0.0.1');
  await once(occupied, 'listening');
  const address = occupied.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const program = startProgram([], { ...bare, PORT: String(port) });
  expect(await program.ended).toBe(1);
  expect(program.said()).toContain(`Port ${port} is taken, perhaps by another npm start.`);
  occupied.close();
});
