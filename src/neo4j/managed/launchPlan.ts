import { join } from 'node:path';
import { z } from 'zod';
import type { Say } from '../Say.ts';
import type { ConnectionSettings } from '../settings.ts';

/** The ports of a server on the loopback, as its folder keeps them. */
export const portsFile = z.object({ boltPort: z.int(), httpPort: z.int() });

/** The ports of a server on the loopback. */
export type Ports = z.infer<typeof portsFile>;

/** A Neo4j that can be started as a child of this process. */
export interface LaunchPlan {
  /** What it is, for people: "Neo4j 5.26.30". */
  what: string;
  /** Its folder, absolute: password, ports, log, and whatever else it keeps there. */
  home: string;
  /** Ports wished for, 0 for any. Default Neo4j's own. */
  ports?: Partial<Ports>;
  /** A part of the command that no other program's command line has. */
  mark: string;
  /** Prepares the start and gives the command, with what is to be added to its environment. */
  command(ports: Ports, password: string): Promise<{ words: string[]; environment: NodeJS.ProcessEnv }>;
  /** What to do where the data that it keeps has another password than the one in the folder. */
  ifPasswordIsLost: string;
  say: Say;
}

/** What is kept in the folder of a server beside its own files. */
export interface LaunchFiles {
  /** Which process has started the server, or is about to. */
  claim: string;
  ports: string;
  /** The server's process id. */
  pid: string;
  log: string;
  password: string;
}

/** Where a server's folder keeps what. */
export function launchFiles(home: string): LaunchFiles {
  return {
    claim: join(home, 'run', 'owner.json'),
    ports: join(home, 'run', 'ports.json'),
    pid: join(home, 'run', 'neo4j.pid'),
    log: join(home, 'logs', 'console.log'),
    password: join(home, 'password'),
  };
}

/** How a server on that port of the loopback is reached. */
export function boltSettings(port: number, password: string): ConnectionSettings {
  return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' };
}
