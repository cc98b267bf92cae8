import type { ConnectionSettings } from './settings.ts';

/** A Neo4j that is up, however it came to be. */
export interface RunningNeo4j {
  settings: ConnectionSettings;
  /** What runs and where, for people: "Neo4j 5.26.30, managed". */
  description: string;
  /** Where Neo4j Browser is and how to sign in; null where we cannot know. */
  browser: { url: string; user: string; passwordFile: string } | null;
  /** Stops it, where we started it; otherwise does nothing. */
  stop(): Promise<void>;
  /** Settles when it ended without being asked to; never for a server that we did not start. */
  ended: Promise<void>;
}
