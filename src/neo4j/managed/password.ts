import { randomBytes, randomUUID } from 'node:crypto';
import { chmod, link, mkdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * The password in the file; where there is none, a new one, written so that only this user can read it. Of several processes that make
 * one at the same time all get the same.
 */
export async function passwordIn(file: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const kept = await passwordKept(file);
  if (kept !== null && kept !== '') return kept;
  const made = randomBytes(18).toString('base64url');
  // Written whole and then given its name, so that nobody finds it empty or half.
  const own = `${file}.${randomUUID()}`;
  await writeFile(own, `${made}\n`, { flag: 'wx', mode: 0o600 });
  try {
    if (kept === '') await rename(own, file);
    else await link(own, file);
    return made;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return (await passwordKept(file)) ?? made;
  } finally {
    await unlink(own).catch(() => undefined);
  }
}

/** What the file holds, empty where it holds nothing; null where there is none. */
async function passwordKept(file: string): Promise<string | null> {
  try {
    const kept = (await readFile(file, 'utf8')).trim();
    await chmod(file, 0o600);
    return kept;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return null;
  }
}
