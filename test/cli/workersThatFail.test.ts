/** `WORKERS=3 npm run serve` where not all goes well. No Neo4j is needed: the API waits for it. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { type StartedProgram, startProgram, workersOf } from '../support/startProgram.ts';

let program: StartedProgram | undefined;
afterEach(() => program?.signal('SIGKILL'));

function serve(workers: number): StartedProgram {
  const neo4j = { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x' };
  return startProgram(
    [],
    { PATH: process.env['PATH'], ...neo4j, PORT: '0', LOG_LEVEL: 'silent', WORKERS: String(workers) },
    'serve',
  );
}

it('where one of several does not come to listen, the others end, and the program says so', async () => {
  program = serve(3);
  // The first listens before any other is started.
  let workers: number[] = [];
  while (workers.length < 2) {
    await wait(20);
    workers = workersOf(program);
  }
  process.kill(workers[1] ?? Number.NaN, 'SIGKILL');
  expect(await program.ended).toBe(1);
  expect(program.said()).toContain('A process of the server ended before it listened (SIGKILL)');
  for (const worker of workers) expect(() => process.kill(worker, 0)).toThrow('ESRCH');
});

it('where one of several does not tell its metrics, whoever asks is told to ask again', async () => {
  program = serve(2);
  const [url = ''] = await program.untilItSays(/The API is at (\S+)\/graphql/);
  const [first = Number.NaN] = workersOf(program);
  const metrics = () => fetch(`${url}/metrics`, { headers: { Connection: 'close' } });
  expect((await metrics()).status).toBe(200);
  process.kill(first, 'SIGSTOP');
  try {
    // Connections go to one process and the other in turn; the one that stands still answers none.
    const answer = await Promise.any([metrics(), metrics()]);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(await answer.json()).toMatchObject({
      errors: [
        {
          message: 'Not all processes of the server have told their metrics. Try again in 5 seconds.',
          extensions: { code: 'SERVICE_UNAVAILABLE' },
        },
      ],
    });
  } finally {
    process.kill(first, 'SIGCONT');
  }
});

it('a signal that comes twice stops it once', async () => {
  program = serve(2);
  await program.untilItSays(/The API is at/);
  program.signal('SIGTERM');
  program.signal('SIGINT');
  await program.ended;
  expect(program.said().match(/Stopping/g)).toHaveLength(1);
});
