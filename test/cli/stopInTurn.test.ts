import { expect, it } from 'vitest';
import { stopInTurn } from '../../src/cli/stopInTurn.ts';

it('stops Neo4j though the API fails to stop, and says what failed', async () => {
  const said: string[] = [];
  const stopped: string[] = [];
  const all = await stopInTurn(
    [
      { name: 'The API', stop: () => Promise.reject(new Error('the connection is gone')) },
      {
        name: 'Neo4j',
        stop: () => {
          stopped.push('Neo4j');
          return Promise.resolve();
        },
      },
    ],
    (line) => void said.push(line),
  );

  expect(all).toBe(false);
  expect(stopped).toEqual(['Neo4j']);
  expect(said).toEqual([
    'The API did not stop as it should: the connection is gone. See that nothing of it still runs before you start again.',
  ]);
});

it('stops one after the other and says nothing where all goes well', async () => {
  const said: string[] = [];
  const order: string[] = [];
  const part = (name: string) => ({
    name,
    stop: async () => {
      order.push(`${name} is to stop`);
      await Promise.resolve();
      order.push(`${name} has stopped`);
    },
  });
  const all = await stopInTurn([part('The API'), part('Neo4j')], (line) => void said.push(line));

  expect(all).toBe(true);
  expect(order).toEqual(['The API is to stop', 'The API has stopped', 'Neo4j is to stop', 'Neo4j has stopped']);
  expect(said).toEqual([]);
});
