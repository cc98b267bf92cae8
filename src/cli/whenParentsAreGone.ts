import { commandOf, parentOf } from '../neo4j/managed/processes.ts';

/**
 * Calls `gone` once npm, which runs us, has ended without ending us, as `kill -9` of it does. Where npm does not run us, never:
 * then whoever started us may leave us to ourselves.
 */
export async function whenParentsAreGone(gone: () => void): Promise<void> {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  // npm runs a script by a shell. Most shells let us take their place, but one that stays would outlive npm and hide its end.
  const isShell = /^(\S*\/)?(sh|dash|bash|zsh|ksh)\s+-c\b/.test((await commandOf(parent)) ?? '');
  const npm = isShell ? await parentOf(parent) : null;
  const npmCommand = npm === null ? null : await commandOf(npm);
  const timer = setInterval(() => {
    void (async () => {
      const npmIsGone = npm !== null && (await commandOf(npm)) !== npmCommand;
      if (process.ppid === parent && !npmIsGone) return;
      clearInterval(timer);
      gone();
    })();
  }, 1000);
  timer.unref();
}
