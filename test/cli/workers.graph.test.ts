/** `WORKERS=2 npm run serve`: several processes at one port. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testConnection, testEnvironment, useSeededGraph } from '../support/graph.ts';
import { type StartedProgram, startProgram, workersOf } from '../support/startProgram.ts';

useSeededGraph();
let program: StartedProgram;
let url: string;

/** Starts `npm run serve` over the test's Neo4j. */
function serve(settings: Record<string, string>): StartedProgram {
  return startProgram([], { PATH: process.env['PATH'], ...testEnvironment(), ...settings }, 'serve');
}

beforeAll(async () => {
  program = serve({ PORT: '0', LOG_LEVEL: 'silent', WORKERS: '2' });
  [url = ''] = await program.untilItSays(/The API is at (\S+)\/graphql/);
}, 60_000);
afterAll(() => program.signal('SIGKILL'));

/** Asks on a connection of its own: whole connections are given to one process or the other. */
async function ask(): Promise<unknown> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Connection: 'close' },
    body: JSON.stringify({ query: '{ area(slug: "hackney") { name } }' }),
  });
  return answer.json();
}

/** How many requests for the API the metrics have counted. */
async function counted(): Promise<number> {
  const text = await (await fetch(`${url}/metrics`, { headers: { Connection: 'close' } })).text();
  return Number(/^http_requests_total\{route="\/graphql",method="POST",status="200"\} (\d+)$/m.exec(text)?.[1]);
}

it('both answer, and whichever is asked tells the metrics of both', async () => {
  expect(workersOf(program)).toHaveLength(2);
  for (let request = 0; request < 10; request++) {
    expect(await ask()).toMatchObject({ data: { area: { name: 'Hackney' } } });
  }
  expect([await counted(), await counted(), await counted()]).toEqual([10, 10, 10]);
});

it('one that ends is replaced, and the other answers meanwhile', async () => {
  const [first = Number.NaN, second] = workersOf(program);
  process.kill(first, 'SIGKILL');
  await program.untilItSays(/A process of the server ended \(SIGKILL\); another takes its place/);
  expect(await ask()).toMatchObject({ data: { area: { name: 'Hackney' } } });
  while (workersOf(program).length < 2) await wait(100);
  expect(workersOf(program)).toContain(second);
  expect(workersOf(program)).not.toContain(first);
}, 60_000);

it('all stop together', async () => {
  const all = workersOf(program);
  // As systemd does, which ends every process of a service: one that listens stops when it is told, and not in the midst of an answer.
  const [listening = Number.NaN] = all;
  process.kill(listening, 'SIGTERM');
  expect(await ask()).toMatchObject({ data: { area: { name: 'Hackney' } } });
  expect(workersOf(program)).toContain(listening);
  program.signal('SIGTERM');
  expect(await program.ended).toBe(0);
  expect(program.said()).toContain('Stopping: requests that run may end');
  for (const pid of all) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
}, 60_000);

it('a port that is taken is said once', async () => {
  const taken = serve({ PORT: new URL(testConnection().uri).port, WORKERS: '3' });
  expect(await taken.ended).toBe(1);
  expect(taken.said().match(/Port \d+ is taken/g)).toHaveLength(1);
}, 60_000);
