import type { Say } from '../neo4j/Say.ts';

/** What can be stopped, and what people call it. */
interface Stoppable {
  name: string;
  stop: () => Promise<void>;
}

/**
 * Stops one after the other. Where one fails to, that is said, and those after it are stopped all the same.
 * @returns true where all of them stopped
 */
export async function stopInTurn(parts: readonly Stoppable[], say: Say): Promise<boolean> {
  let stopped = true;
  for (const { name, stop } of parts) {
    try {
      await stop();
    } catch (error) {
      stopped = false;
      const reason = error instanceof Error ? error.message : String(error);
      say(`${name} did not stop as it should: ${reason}. See that nothing of it still runs before you start again.`);
    }
  }
  return stopped;
}
