import { readFile, unlink, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { commandOf } from './processes.ts';

const owner = z.object({ pid: z.int(), command: z.string() });

/**
 * Takes the file for this process, so that two starts at the same time do not both start a server. A file whose process is gone,
 * or whose number now belongs to another program, is stale and is taken over.
 *
 * @returns false where another process that still runs has it.
 */
export async function claim(file: string): Promise<boolean> {
  const mine = JSON.stringify({ pid: process.pid, command: await commandOf(process.pid) });
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      await writeFile(file, mine, { flag: 'wx', mode: 0o600 });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const written = await readFile(file, 'utf8').catch(() => '');
    // Empty: its owner has created it this instant and not yet written.
    if (written === '' && attempt === 0) continue;
    const parsed = owner.safeParse(parseJson(written));
    if (parsed.success && (await commandOf(parsed.data.pid)) === parsed.data.command) return false;
    await unlink(file).catch(() => undefined);
  }
  return false;
}

/** Gives the file up. */
export async function release(file: string): Promise<void> {
  await unlink(file).catch(() => undefined);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
