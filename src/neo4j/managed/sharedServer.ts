import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { claim, isHeld } from './claim.ts';
import { launchFiles, type LaunchPlan, type Ports, portsFile } from './launchPlan.ts';
import { type OwnServer, startClaimed } from './startClaimed.ts';

/** How often it is asked whether the process that started the server is still there, in milliseconds. */
const LOOKS = 1000;

/** A server that another process of this folder has started. */
export interface SharedServer {
  /** Settles when there is no server any longer at the same ports. */
  readonly ended: Promise<void>;
  /** Leaves it running where it is still the other's, and ends it where it has been started here since. */
  stop(): Promise<void>;
}

/**
 * Shares a server of another process, which stops it when it ends itself: then the server is started here again, at the same ports and
 * with the same password, so that connections to it find it again. Where yet another process is quicker, that one's is shared.
 */
export function shareServer(plan: LaunchPlan, ports: Ports, password: string): SharedServer {
  const files = launchFiles(plan.home);
  const leaving = new AbortController();
  let own: OwnServer | undefined;

  const isElsewhere = async (): Promise<boolean> => {
    const now = await portsOf(files.ports);
    return now !== null && now.boltPort !== ports.boltPort;
  };
  const watch = async (): Promise<void> => {
    for (;;) {
      // Watching alone keeps no program from ending.
      await wait(LOOKS, undefined, { signal: leaving.signal, ref: false });
      if (await isHeld(files.claim)) {
        if (await isElsewhere()) return;
      } else if (await claim(files.claim)) {
        plan.say('The process that had started Neo4j has ended; Neo4j is started again here');
        own = await startClaimed({ ...plan, ports }, password);
        // Where it was to be stopped while it started, that is done now.
        if (own.ports.boltPort === ports.boltPort && !leaving.signal.aborted) await own.exited;
        return;
      }
    }
  };
  const watching = watch().catch((error: unknown) => {
    if (!leaving.signal.aborted) plan.say(error instanceof Error ? error.message : String(error));
  });
  return {
    ended: watching,
    async stop() {
      leaving.abort();
      // Where it is just being started, it is ended once it is up.
      if (own === undefined) await watching;
      await own?.stop();
    },
  };
}

/** The ports that a server's folder tells of; null where it tells of none. */
export async function portsOf(file: string): Promise<Ports | null> {
  try {
    return portsFile.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}
