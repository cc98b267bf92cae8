import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { RunningNeo4j } from '../RunningNeo4j.ts';
import type { Say } from '../Say.ts';
import { configuration, javaFlags } from './configuration.ts';
import { jarsFolder, NEO4J_VERSION } from './jars.ts';
import { launch } from './launch.ts';
import type { Ports } from './launchPlan.ts';

export interface ManagedOptions {
  java: string;
  /** Holds the jars; by default also the server's own folder. */
  dataFolder: string;
  /** The server's own folder: data, logs, password. Default: `neo4j/server` under the data folder. */
  home?: string;
  /** Ports wished for, 0 for any. Default Neo4j's own. */
  ports?: Partial<Ports>;
  /** The largest heap, as Java writes it. Default `1g`. */
  heap?: string;
  /** The address of a guide that Neo4j Browser shows when someone signs in; it must be on 127.0.0.1. */
  guide?: string | undefined;
  say: Say;
}

/** Brings up the managed Neo4j, from jars that are there already, on Java; see {@link launch}. */
export async function startManaged(options: ManagedOptions): Promise<RunningNeo4j> {
  const home = resolve(options.home ?? join(options.dataFolder, 'neo4j', 'server'));
  const mark = `--home-dir=${home}`;
  const conf = join(home, 'conf');
  return launch({
    what: `Neo4j ${NEO4J_VERSION} Community`,
    home,
    ...(options.ports && { ports: options.ports }),
    mark,
    async command(ports) {
      for (const folder of ['conf', 'import', 'plugins']) await mkdir(join(home, folder), { recursive: true });
      await writeFile(join(conf, 'neo4j.conf'), configuration({ ...ports, guide: options.guide }), {
        mode: 0o600,
      });
      const jars = join(jarsFolder(resolve(options.dataFolder)), '*');
      const main = ['org.neo4j.server.CommunityEntryPoint', mark, `--config-dir=${conf}`, '--console-mode'];
      return {
        words: [options.java, ...javaFlags(options.heap ?? '1g'), '-cp', jars, ...main],
        environment: { NEO4J_HOME: home, NEO4J_CONF: conf },
      };
    },
    ifPasswordIsLost: `The data in ${home} has another password than its file says. Delete that folder to begin anew.`,
    say: options.say,
  });
}
