import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Say } from '../Say.ts';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));

/** The version of Neo4j that pom.xml names. */
export const NEO4J_VERSION = /<neo4j\.version>([\d.]+)</.exec(readFileSync(POM, 'utf8'))?.[1] ?? '';

/** The folder, under the data folder, that holds the jars of this version once they are there. */
export function jarsFolder(dataFolder: string): string {
  return join(dataFolder, 'neo4j', `jars-${NEO4J_VERSION}`);
}

/** Whether the jars are there, so that neither Maven nor a network is needed. */
export function jarsAreThere(dataFolder: string): boolean {
  return existsSync(jarsFolder(dataFolder));
}

/**
 * Fetches Neo4j's jars by Maven unless they are there, and returns their folder. The folder appears only when it is complete.
 *
 * @throws Error with Maven's own words where it fails.
 */
export async function fetchJars(dataFolder: string, maven: string, say: Say): Promise<string> {
  const folder = jarsFolder(dataFolder);
  if (existsSync(folder)) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const started = performance.now();
  say(`Fetching Neo4j ${NEO4J_VERSION} Community by Maven, once (about 140 MB)`);
  const unfinished = await mkdtemp(`${folder}-unfinished-`);
  try {
    await copyDependencies(maven, unfinished, say);
    await rename(unfinished, folder);
    await removeUnfinished(folder);
  } catch (error) {
    // Another start was quicker; its jars are the same.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  const sizes = await Promise.all((await readdir(folder)).map(async (jar) => (await stat(join(folder, jar))).size));
  const megabytes = Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1e6);
  say(
    `Neo4j is there: ${sizes.length} jars, ${megabytes} MB, in ${Math.round((performance.now() - started) / 1000)} s`,
  );
  return folder;
}

/** What starts that were killed left behind, up to 143 MB each; one that is still fetching finds that it is not needed. */
async function removeUnfinished(folder: string): Promise<void> {
  const prefix = `${basename(folder)}-unfinished-`;
  const left = (await readdir(dirname(folder))).filter((name) => name.startsWith(prefix));
  for (const name of left) await rm(join(dirname(folder), name), { recursive: true, force: true });
}

function copyDependencies(maven: string, folder: string, say: Say): Promise<void> {
  const child = spawn(
    maven,
    [
      '--batch-mode',
      '--file',
      POM,
      'dependency:copy-dependencies',
      `-DoutputDirectory=${folder}`,
      '-DincludeScope=runtime',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const errors: string[] = [];
  let fetched = 0;
  const read = (line: string) => {
    if (/^\[ERROR\]/.test(line)) errors.push(line);
    if (/Downloaded from .*\.jar/.test(line) && ++fetched % 25 === 0) say(`  ${fetched} jars fetched`);
  };
  createInterface({ input: child.stdout }).on('line', read);
  createInterface({ input: child.stderr }).on('line', read);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Maven could not fetch Neo4j:\n${errors.slice(0, 5).join('\n')}\nIs there a network?`));
    });
  });
}
