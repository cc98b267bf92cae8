import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A running `npm start` or `npm run serve`, without npm. */
export interface StartedProgram {
  /** What it has said so far on stderr. */
  said(): string;
  /** Waits until it has said this, and gives what the groups of the expression caught. Throws where it ends before. */
  untilItSays(expression: RegExp): Promise<string[]>;
  signal(signal: NodeJS.Signals): void;
  pid: number;
  /** Waits for its end and gives its exit code, null where a signal ended it. */
  ended: Promise<number | null>;
}

/** Starts a program of `src/cli` with these parameters and nothing but this environment. */
export function startProgram(
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv,
  program: 'start' | 'serve' = 'start',
): StartedProgram {
  const run = fileURLToPath(new URL('../../src/bundle/run.js', import.meta.url));
  const child = spawn(process.execPath, [run, program, ...parameters], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: environment,
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  let over = false;
  void ended.then(() => (over = true));
  return {
    said: () => said,
    async untilItSays(expression) {
      for (;;) {
        const found = expression.exec(said);
        if (found !== null) return found.slice(1);
        if (over) throw new Error(`It ended without saying ${String(expression)}:\n${said}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    signal: (signal) => void child.kill(signal),
    pid: child.pid ?? 0,
    ended,
  };
}

/** The numbers of the processes that a program has started to answer, in the order in which it has. */
export function workersOf({ pid }: StartedProgram): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [, worker, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*?)\s*$/.exec(line) ?? [];
    return Number(parent) === pid && command.endsWith('run.js worker') ? [Number(worker)] : [];
  });
}
