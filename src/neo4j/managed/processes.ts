import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** What a program printed and how it ended; null where there is no such program. */
export async function output(
  program: string,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<string | null> {
  try {
    const env = { ...process.env, ...environment };
    const { stdout, stderr } = await execute(program, [...parameters], { timeout: 20_000, env });
    return stdout + stderr;
  } catch {
    return null;
  }
}

/** The command line of a running process; null where it does not run. Tells a process from another that got the same number later. */
export async function commandOf(pid: number): Promise<string | null> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return null;
  }
  try {
    const line = await readFile(`/proc/${pid}/cmdline`, 'utf8');
    // A process that has ended but that its parent has not asked about yet has an empty line.
    return line === '' ? null : line.replaceAll('\0', ' ').trim();
  } catch {
    return (await output('ps', ['-o', 'command=', '-p', String(pid)]))?.trim() || null;
  }
}

/**
 * When a process was started, in words that no other process of the same number has, after a restart of the machine neither; null where
 * that cannot be told.
 */
export async function startOf(pid: number): Promise<string | null> {
  try {
    const status = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The second field, the program's name in brackets, may hold spaces and brackets itself. Field 22 is the start, since the machine's.
    const ticks = status.slice(status.lastIndexOf(')') + 2).split(' ')[22 - 3];
    const machine = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
    return `${ticks} after the start ${machine.trim()}`;
  } catch {
    const printed = await output('ps', ['-o', 'lstart=', '-p', String(pid)], { LC_ALL: 'C', TZ: 'UTC' });
    return printed?.trim() || null;
  }
}

/** The process that started a process; null where that cannot be told. */
export async function parentOf(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => null);
  const printed =
    status === null ? await output('ps', ['-o', 'ppid=', '-p', String(pid)]) : /^PPid:\s*(\d+)/m.exec(status)?.[1];
  const parent = Number(printed ?? '');
  return Number.isSafeInteger(parent) && parent > 1 ? parent : null;
}
