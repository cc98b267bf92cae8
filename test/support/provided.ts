import type { ConnectionSettings } from '../../src/neo4j/settings.ts';

/** What a global setup gives to the test files. */
declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: ConnectionSettings;
    /** A file in which the helpers of graph.ts note what the database holds. */
    graphState: string;
    /** Where Neo4j's jars are kept, for tests that start servers themselves. */
    dataFolder: string;
  }
}
