import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { RunningNeo4j } from '../RunningNeo4j.ts';
import { lets, START_SECONDS } from './answering.ts';
import { claim } from './claim.ts';
import { boltSettings, launchFiles, type LaunchPlan, type Ports } from './launchPlan.ts';
import { passwordIn } from './password.ts';
import { portsOf, shareServer } from './sharedServer.ts';
import { startClaimed } from './startClaimed.ts';

/**
 * Brings up a Neo4j on the loopback, with authentication, and waits until it answers. One that another process of this folder has
 * already started is used as it is, and started again here when that process ends. The server ends when {@link RunningNeo4j.stop} is
 * called or this process ends, however it ends.
 *
 * @throws Error with the end of Neo4j's log where it does not come up.
 */
export async function launch(plan: LaunchPlan): Promise<RunningNeo4j> {
  const { home, say } = plan;
  const files = launchFiles(home);
  const password = await passwordIn(files.password);
  for (const folder of ['logs', 'run']) await mkdir(join(home, folder), { recursive: true });

  const described = (ports: Ports, description: string) => ({
    settings: boltSettings(ports.boltPort, password),
    description,
    browser: { url: `http://127.0.0.1:${ports.httpPort}/browser/`, user: 'neo4j', passwordFile: files.password },
  });

  const deadline = Date.now() + START_SECONDS * 1000;
  for (let told = false; !(await claim(files.claim)); told = true) {
    const ports = await portsOf(files.ports);
    if (ports !== null && (await lets(boltSettings(ports.boltPort, password)))) {
      return {
        ...described(ports, `${plan.what}, which another process here has started`),
        ...shareServer(plan, ports, password),
      };
    }
    if (!told) say('Another process here is starting or stopping Neo4j; waiting for it');
    if (Date.now() > deadline) {
      throw new Error(`Another process has started Neo4j in ${home}, but it does not answer. Stop that process first.`);
    }
    await wait(300);
  }
  const own = await startClaimed(plan, password);
  return { ...described(own.ports, plan.what), ended: own.exited, stop: () => own.stop() };
}
