import { EventEmitter } from 'node:events';
import { Registry } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { metricsOfAllWorkers } from '../../../src/api/http/workerMetrics.ts';

/** The other end of a worker: what it sends is answered by `answer`, as the process that started it would. */
class Primary extends EventEmitter {
  connected = true;
  readonly #answer: (id: number) => unknown;

  constructor(answer: (id: number) => unknown) {
    super();
    this.#answer = answer;
  }

  send({ id }: { id: number }): boolean {
    const message = this.#answer(id);
    if (message !== undefined) setImmediate(() => this.emit('message', message));
    return true;
  }
}

describe('the metrics of all workers', () => {
  it.each<[string, (id: number) => unknown, string]>([
    ['are what the process that started them tells', (id) => ({ type: 'metrics', id, text: 'up 2\n' }), 'up 2\n'],
    [
      'are not to be had where it could not gather them',
      (id) => ({ type: 'metrics', id, text: null }),
      'SERVICE_UNAVAILABLE',
    ],
    ['are not to be had where it does not answer in time', () => undefined, 'SERVICE_UNAVAILABLE'],
    [
      'are not those that were asked for another time',
      (id) => ({ type: 'metrics', id: id + 1, text: 'up 1\n' }),
      'SERVICE_UNAVAILABLE',
    ],
  ])('%s', async (_, answer, expected) => {
    const primary = new Primary(answer);
    const ask = metricsOfAllWorkers(new Registry(), primary, 50);
    const told = await ask().catch((error: unknown) => (error as { extensions: { code: string } }).extensions.code);
    expect(told).toBe(expected);
    // Nobody goes on listening.
    expect(primary.listenerCount('message')).toBe(0);
  });

  it('are not asked for where the process that started them is gone', async () => {
    const primary = new Primary(() => undefined);
    primary.connected = false;
    await expect(metricsOfAllWorkers(new Registry(), primary, 60_000)()).rejects.toThrow('Try again');
    expect(primary.listenerCount('message')).toBe(0);
  });
});
