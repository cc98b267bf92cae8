import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How a program ended: its exit code (null where a signal ended it) and what it printed. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/**
 * Runs a program of `src/cli/` to its end, with nothing but this environment.
 * @param killWhenItSays ends it at once, without warning, as soon as its stderr says this.
 */
export function runProgram(
  name: string,
  parameters: readonly string[],
  { environment = {}, killWhenItSays }: { environment?: NodeJS.ProcessEnv; killWhenItSays?: RegExp } = {},
): Promise<Ended> {
  const program = fileURLToPath(new URL(`../../src/cli/${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...parameters], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment,
  });
  const ended: Ended = { code: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (ended.stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    ended.stderr += chunk;
    if (killWhenItSays?.test(ended.stderr) === true) child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ ...ended, code }));
  });
}
