import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import packageFile from '../../package.json' with { type: 'json' };

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const scripts = z.record(z.string(), z.string()).parse(packageFile.scripts);

/** How a program ended: its exit code (null where a signal ended it) and what it printed. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/**
 * Runs a program to its end as `npm run` does, with nothing but this environment.
 * @param name a script of package.json that runs Node
 * @param readsUpTo closes its stdout as soon as so many characters have come.
 * @param killWhenItSays ends it at once, without warning, as soon as its stderr says this.
 */
export function runProgram(
  name: string,
  parameters: readonly string[],
  {
    environment = {},
    readsUpTo = Infinity,
    killWhenItSays,
  }: { environment?: NodeJS.ProcessEnv; readsUpTo?: number; killWhenItSays?: RegExp } = {},
): Promise<Ended> {
  const [node, ...program] = scripts[name]?.split(' ') ?? [];
  if (node !== 'node') throw new Error(`package.json has no script "${name}" that runs Node`);
  const child = spawn(process.execPath, [...program, ...parameters], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment,
  });
  const ended: Ended = { code: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    ended.stdout += chunk;
    if (ended.stdout.length >= readsUpTo) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    ended.stderr += chunk;
    if (killWhenItSays?.test(ended.stderr) === true) child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ ...ended, code }));
  });
}
