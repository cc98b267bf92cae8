import { randomUUID } from 'node:crypto';
import { link, readFile, unlink, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { commandOf, startOf } from './processes.ts';

/** Number and command alone may come again: in a container a program has the same ones after every restart. */
const owner = z.object({ pid: z.int(), command: z.string(), started: z.string().nullish() });

/** Whose a claim is: nobody's, a running process's, or that of one that is gone. */
type State = 'FREE' | 'HELD' | 'STALE';

/**
 * Takes the file for this process, so that two starts at the same time do not both start a server. A file whose process is gone,
 * or whose number now belongs to another program, is stale and is taken over.
 *
 * @returns false where another process that still runs has it.
 */
export async function claim(file: string): Promise<boolean> {
  const own = `${file}.${randomUUID()}`;
  const { pid } = process;
  const mine = JSON.stringify({ pid, command: await commandOf(pid), started: await startOf(pid) });
  // Written whole and then given its name, so that nobody finds it empty.
  await writeFile(own, mine, { flag: 'wx', mode: 0o600 });
  try {
    return await take(own, file);
  } finally {
    await release(own);
  }
}

/**
 * Gives our own file a further name, unless a running process has it. A stale file is removed by whoever has taken the name that says so:
 * of two that have both read it, the slower would otherwise remove the quicker's new claim. That name is taken in the same way, since a
 * process may be killed at any moment.
 */
async function take(own: string, file: string): Promise<boolean> {
  const takeover = `${file}.takeover`;
  for (let attempt = 0; attempt < 3; attempt++) {
    if (await named(own, file)) return true;
    if ((await stateOf(file)) === 'HELD') return false;
    if (!(await take(own, takeover))) continue;
    try {
      if ((await stateOf(file)) === 'STALE') await release(file);
      if (await named(own, file)) return true;
    } finally {
      await release(takeover);
    }
  }
  return false;
}

/** Whether a running process has the file. */
export async function isHeld(file: string): Promise<boolean> {
  return (await stateOf(file)) === 'HELD';
}

/** Gives the file up. */
export async function release(file: string): Promise<void> {
  await unlink(file).catch(() => undefined);
}

/** Gives a file a further name, which nobody can take at the same time. False where there is a file of that name. */
async function named(file: string, name: string): Promise<boolean> {
  try {
    await link(file, name);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

async function stateOf(file: string): Promise<State> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return 'FREE';
  const parsed = owner.safeParse(parseJson(text));
  if (!parsed.success) return 'STALE';
  const { pid, command, started } = parsed.data;
  if ((await commandOf(pid)) !== command) return 'STALE';
  return started == null || (await startOf(pid)) === started ? 'HELD' : 'STALE';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
