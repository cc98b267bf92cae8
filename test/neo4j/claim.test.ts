import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { claim, release } from '../../src/neo4j/managed/claim.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claim-'));
  file = join(folder, 'owner.json');
});
afterEach(() => rm(folder, { recursive: true }));

/** What a process left that is gone: this number is ours, but the command is not. */
const STALE = JSON.stringify({ pid: process.pid, command: 'node gone.ts' });

/** How many of so many claims at the same time were let have the file. */
async function winners(claims: number): Promise<number> {
  const won = await Promise.all(Array.from({ length: claims }, () => claim(file)));
  return won.filter(Boolean).length;
}

describe('of many claims at the same time one wins', () => {
  const rounds = Array.from({ length: 50 }, (_, round) => round);

  it.each([
    ['where there is no file', () => Promise.resolve()],
    ['where the file is stale', () => writeFile(file, STALE)],
    ['where the file is empty, since the machine was cut off', () => writeFile(file, '')],
    [
      'where the file is stale and so is that of a process that was taking it over',
      () => Promise.all([writeFile(file, STALE), writeFile(`${file}.takeover`, STALE)]),
    ],
  ])('%s', async (_, prepare) => {
    for (const round of rounds) {
      await prepare();
      expect(await winners(16), `round ${round}`).toBe(1);
      // Nothing is left beside it.
      expect(await readdir(folder)).toEqual(['owner.json']);
      await release(file);
    }
  });
});

describe('a claim', () => {
  it('is left to a process that runs', async () => {
    expect(await claim(file)).toBe(true);
    const written = await readFile(file, 'utf8');
    expect(await claim(file)).toBe(false);
    expect(await readFile(file, 'utf8')).toBe(written);
  });

  it('is not left to a process of the same number and command that was started before, as in a container that starts again', async () => {
    await claim(file);
    const held = z.record(z.string(), z.unknown()).parse(JSON.parse(await readFile(file, 'utf8')));
    expect(held).toEqual({
      pid: process.pid,
      command: expect.any(String) as string,
      started: expect.any(String) as string,
    });
    await writeFile(file, JSON.stringify({ ...held, started: 'before the last restart' }));
    expect(await claim(file)).toBe(true);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(held);
  });

  it('can be made again once it was given up', async () => {
    await claim(file);
    await release(file);
    expect(await claim(file)).toBe(true);
  });

  it('is never seen half written, and by its user alone', async () => {
    await writeFile(file, STALE);
    let claiming = true;
    const seen = new Set<string>();
    const look = async (): Promise<void> => {
      while (claiming) seen.add(await readFile(file, 'utf8').catch(() => 'no file'));
    };
    const looking = look();
    for (let round = 0; round < 100; round++) {
      await claim(file);
      await release(file);
    }
    claiming = false;
    await looking;
    for (const text of seen) expect(text).toMatch(/^(no file|\{"pid":\d+,"command":".+"\})$/);
    await claim(file);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });
});
