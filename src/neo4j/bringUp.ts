import type { RunningNeo4j } from './RunningNeo4j.ts';
import { connect } from './connect.ts';
import { fetchJars, jarsAreThere } from './managed/jars.ts';
import type { Ports } from './managed/launchPlan.ts';
import { findJava, findMaven } from './managed/java.ts';
import { dockerAnswers, startDocker } from './managed/startDocker.ts';
import { startManaged } from './managed/startManaged.ts';
import type { Say } from './Say.ts';
import { type ConnectionSettings, connectionFromEnvironment, isAddress } from './settings.ts';

export interface BringUpOptions {
  /** `managed`, `docker`, or the address of a Neo4j; null takes the first that works, in the order of {@link bringUpNeo4j}. */
  choice: string | null;
  variables: Record<string, string | undefined>;
  /** Where a server of our own keeps its files, Neo4j's jars among them. */
  dataFolder: string;
  /** A folder for a server whose data is thrown away after it; the caller removes the folder. Default: data is kept. */
  throwAwayFolder?: string;
  /** Ports wished for, 0 for any. Default Neo4j's own. */
  ports?: Partial<Ports>;
  /** The address of a guide that Neo4j Browser shows when someone signs in; it must be on 127.0.0.1. */
  guide?: string | undefined;
  say: Say;
}

const WHAT_TO_INSTALL = `No Neo4j can be reached or started here. Do one of these:
  - install Java 17 or later and Maven (Debian, Ubuntu: apt install openjdk-17-jre-headless maven; macOS: brew install openjdk@21 maven)
  - install and start Docker
  - set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j 5 that you have, for instance at Aura`;

/**
 * Finds or starts the Neo4j to work with: the one that `NEO4J_URI` names, else a managed one on Java 17 or later, its jars fetched by
 * Maven once, else one in Docker.
 *
 * @throws Error where the choice is none or a variable is wrong; DatabaseUnavailable where a named Neo4j does not answer; Error that says what to install where nothing can be started.
 */
export async function bringUpNeo4j(options: BringUpOptions): Promise<RunningNeo4j> {
  const { choice, variables, dataFolder, throwAwayFolder, ports, guide, say } = options;
  const server = {
    dataFolder,
    say,
    guide,
    keepData: throwAwayFolder === undefined,
    ...(throwAwayFolder !== undefined && { home: throwAwayFolder }),
    ...(ports && { ports }),
  };
  const wanted = choice ?? 'auto';
  if (wanted !== 'auto' && wanted !== 'managed' && wanted !== 'docker') {
    const connection = isAddress(wanted) ? connectionFromEnvironment({ ...variables, NEO4J_URI: wanted }) : null;
    if (connection === null) {
      throw new Error(
        `--neo4j takes managed, docker, or the address of a Neo4j such as neo4j://localhost:7687, and not "${wanted}"`,
      );
    }
    return existing(connection);
  }
  if (wanted === 'auto') {
    const named = connectionFromEnvironment(variables);
    if (named !== null) return existing(named);
  }
  let missing = '';
  if (wanted !== 'docker') {
    const java = await findJava(variables);
    const maven = jarsAreThere(dataFolder) ? null : await findMaven();
    const ready = jarsAreThere(dataFolder) || maven !== null;
    if (java !== null && ready) {
      if (maven !== null) await fetchJars(dataFolder, maven, say);
      return startManaged({ ...server, java });
    }
    missing = [...(java === null ? ['Java 17 or later'] : []), ...(ready ? [] : ['Maven (mvn)'])].join(' and ');
    if (wanted === 'managed') throw new Error(`A managed Neo4j needs ${missing}, not found here.\n${WHAT_TO_INSTALL}`);
  }
  if (await dockerAnswers()) return startDocker(server);
  const notFound = wanted === 'docker' ? 'Docker does not answer' : `Not found: ${missing}; and Docker does not answer`;
  throw new Error(`${notFound}.\n${WHAT_TO_INSTALL}`);
}

async function existing(settings: ConnectionSettings): Promise<RunningNeo4j> {
  const graph = connect(settings);
  const { version } = await graph.verify().finally(() => graph.close());
  return {
    settings,
    description: `Neo4j ${version} at ${settings.uri}`,
    browser: null,
    stop: () => Promise.resolve(),
    ended: new Promise(() => undefined),
  };
}
