import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { connect, type Graph } from '../../src/neo4j/connect.ts';
import { fetchJars, jarsAreThere } from '../../src/neo4j/managed/jars.ts';
import { findJava, findMaven } from '../../src/neo4j/managed/java.ts';
import { startManaged } from '../../src/neo4j/managed/startManaged.ts';
import { type ConnectionSettings, connectionFromEnvironment } from '../../src/neo4j/settings.ts';
import { say } from './say.ts';

const DATA_FOLDER = fileURLToPath(new URL('../../.data', import.meta.url));
const BENCH_FOLDER = fileURLToPath(new URL('../../.data/bench', import.meta.url));

/** A Neo4j of the benchmark's own. */
export interface Database {
  settings: ConnectionSettings;
  graph: Graph;
  /** What the servers in processes of their own are told. */
  environment: Record<string, string>;
  stop(): Promise<void>;
}

/** What the benchmark keeps databases for: sample data stay from run to run, `empty` is made anew each time. */
export type DatabaseName = 'reference' | 'times-100' | 'empty';

/**
 * A Neo4j for the benchmark: the one that `BENCH_NEO4J_URI` names for the reference set, otherwise a managed one with a folder of its
 * own under `.data/bench`, on free ports. `NEO4J_URI` is left alone: it may hold somebody's documents.
 *
 * @throws Error that says what to install where none can be started.
 */
export async function openDatabase(name: DatabaseName): Promise<Database> {
  const { BENCH_NEO4J_URI, BENCH_NEO4J_USER, BENCH_NEO4J_PASSWORD, BENCH_NEO4J_DATABASE } = process.env;
  if (name === 'reference' && BENCH_NEO4J_URI !== undefined) {
    const settings = connectionFromEnvironment({
      NEO4J_URI: BENCH_NEO4J_URI,
      NEO4J_USER: BENCH_NEO4J_USER,
      NEO4J_PASSWORD: BENCH_NEO4J_PASSWORD,
      NEO4J_DATABASE: BENCH_NEO4J_DATABASE,
    });
    if (settings !== null) return opened(settings, () => Promise.resolve());
  }
  const java = await findJava(process.env);
  if (java === null) throw new Error('The benchmark starts a Neo4j of its own and needs Java 17 or later.');
  if (!jarsAreThere(DATA_FOLDER)) {
    const maven = await findMaven();
    if (maven === null) throw new Error('The benchmark starts a Neo4j of its own and needs Maven to fetch it.');
    await fetchJars(DATA_FOLDER, maven, say);
  }
  const home = `${BENCH_FOLDER}/${name}`;
  if (name === 'empty' && existsSync(home)) await rm(home, { recursive: true });
  const running = await startManaged({ java, dataFolder: DATA_FOLDER, home, ports: { boltPort: 0, httpPort: 0 }, say });
  return opened(running.settings, () => running.stop());
}

function opened(settings: ConnectionSettings, stop: () => Promise<void>): Database {
  // Loading ten times the national set ends with statements that take longer than an answer may.
  const graph = connect(settings, { timeout: 300_000 });
  return {
    settings,
    graph,
    environment: {
      NEO4J_URI: settings.uri,
      NEO4J_USER: settings.user,
      NEO4J_PASSWORD: settings.password,
      ...(settings.database !== undefined && { NEO4J_DATABASE: settings.database }),
    },
    async stop() {
      await graph.close();
      await stop();
    },
  };
}
