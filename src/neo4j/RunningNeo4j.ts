import type { ConnectionSettings } from './settings.ts';

/** A Neo4j that is up, however it came to be. */
export interface RunningNeo4j {
  settings: ConnectionSettings;
  /** What runs and where, for people: "Neo4j 5.26.30, managed". */
  description: string;
  /** Where Neo4j Browser is and how to sign in; null where we cannot know. */
  browser: { url: string; user: string; passwordFile: string } | null;
  /** Stops it, where it was started here; otherwise leaves it running. */
  stop(): Promise<void>;
  /** Settles when it is no longer there; never for a server that was running already and that no process here has started. */
  ended: Promise<void>;
}
