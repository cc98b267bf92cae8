import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, closeSync } from 'node:fs';

/**
 * Runs a command and ends it when the pipe at its standard input closes: when we close it, or when we are gone for whatever reason,
 * `kill -9` included. Works in any POSIX shell. `$1` is the file for the process id, the rest is the command.
 */
const WATCH = `
pid_file=$1; shift
exec 3<&0 </dev/null
"$@" 3<&- & child=$!
echo "$child" >"$pid_file"
( while read -r _ <&3; do :; done; kill "$child"; sleep 20; kill -9 "$child" ) 2>/dev/null & watcher=$!
exec 3<&-
wait "$child"; status=$?
kill "$watcher" 2>/dev/null
exit "$status"
`;

/** A program that cannot outlive this process. */
export interface Child {
  /** Settles when it has ended, for whatever reason. */
  readonly exited: Promise<void>;
  readonly hasExited: boolean;
  /** Ends it and waits until it has ended. */
  stop(): Promise<void>;
}

/**
 * Starts a program in a session of its own, so that Ctrl-C in the terminal reaches us alone and we end it in good order.
 * What it prints goes to `logFile`, its process id to `pidFile`.
 */
export function startChild(
  command: readonly string[],
  { logFile, pidFile, environment }: { logFile: string; pidFile: string; environment: NodeJS.ProcessEnv },
): Child {
  const log = openSync(logFile, 'w');
  const child: ChildProcess = spawn('sh', ['-c', WATCH, 'sh', pidFile, ...command], {
    stdio: ['pipe', log, log],
    detached: true,
    env: environment,
  });
  closeSync(log);
  let hasExited = false;
  const exited = once(child, 'exit').then(() => {
    hasExited = true;
    child.stdin?.destroy();
  });
  // Writing to it never happens; it breaks when the child ends first.
  child.stdin?.on('error', () => undefined);
  return {
    exited,
    get hasExited() {
      return hasExited;
    },
    async stop() {
      child.stdin?.end();
      await exited;
    },
  };
}
