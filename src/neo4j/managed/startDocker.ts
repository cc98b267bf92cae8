import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import type { RunningNeo4j } from '../RunningNeo4j.ts';
import type { Say } from '../Say.ts';
import { launch } from './launch.ts';
import { output } from './processes.ts';
import type { ManagedOptions } from './startManaged.ts';

const IMAGE = 'neo4j:5.26-community';

export interface DockerOptions extends Omit<ManagedOptions, 'java' | 'heap'> {
  /** False: the data goes with the container. Default true. */
  keepData?: boolean;
}

/** Whether a Docker engine answers. */
export async function dockerAnswers(): Promise<boolean> {
  return (await output('docker', ['version', '--format', '{{.Server.Version}}'])) !== null;
}

/**
 * Brings up Neo4j in a container on the loopback, with its data in a volume; see {@link launch}.
 * Container and volume are named for the folder, so that two checkouts do not share them.
 */
export async function startDocker(options: DockerOptions): Promise<RunningNeo4j> {
  const { dataFolder, ports, guide, say } = options;
  const home = resolve(options.home ?? join(dataFolder, 'neo4j', 'docker'));
  const name = `send-inspection-graph-${createHash('sha256').update(home).digest('hex').slice(0, 8)}`;
  await pullImage(say);
  return launch({
    what: `Neo4j in Docker (${IMAGE})`,
    home,
    ...(ports && { ports }),
    mark: `--name ${name}`,
    async command({ boltPort, httpPort }, password) {
      // Left over where the Docker engine itself was cut off.
      await output('docker', ['rm', '--force', name]);
      const settings: Record<string, string> = {
        NEO4J_AUTH: `neo4j/${password}`,
        NEO4J_server_bolt_advertised__address: `127.0.0.1:${boltPort}`,
        NEO4J_server_http_advertised__address: `127.0.0.1:${httpPort}`,
        NEO4J_server_memory_heap_max__size: '1g',
        NEO4J_server_memory_pagecache_size: '256m',
        NEO4J_client_allow__telemetry: 'false',
        NEO4J_browser_remote__content__hostname__whitelist: '127.0.0.1',
        ...(guide !== undefined && { NEO4J_browser_post__connect__cmd: `play ${guide}` }),
      };
      const words = ['docker', 'run', '--rm', '--name', name];
      // Without a volume of that name, the data goes with the container.
      if (options.keepData ?? true) words.push('--volume', `${name}:/data`);
      words.push('--publish', `127.0.0.1:${boltPort}:7687`, '--publish', `127.0.0.1:${httpPort}:7474`);
      // By name alone: the values pass through the environment, so that no process list shows the password.
      words.push(...Object.keys(settings).flatMap((setting) => ['--env', setting]), IMAGE);
      return { words, environment: settings };
    },
    ifPasswordIsLost: `The data in the volume ${name} has another password than ${home} says. Begin anew with: docker volume rm ${name}`,
    say,
  });
}

async function pullImage(say: Say): Promise<void> {
  if ((await output('docker', ['image', 'inspect', IMAGE])) !== null) return;
  say(`Fetching the image ${IMAGE}, once`);
  const pull = spawn('docker', ['pull', IMAGE], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(pull, 'close')) as [number | null];
  if (code !== 0) throw new Error(`Docker could not fetch ${IMAGE}. Is there a network?`);
}
