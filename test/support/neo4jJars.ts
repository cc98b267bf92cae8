import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { findJava, findMaven } from '../../src/neo4j/managed/java.ts';
import { fetchJars } from '../../src/neo4j/managed/jars.ts';

/** Where Neo4j's jars are kept between runs. */
export const DATA_FOLDER = fileURLToPath(new URL('../../.data', import.meta.url));

/** Fetches the jars for tests that start servers of their own, where Java and Maven are there; without them such tests are skipped. */
export async function setup(project: TestProject): Promise<void> {
  project.provide('dataFolder', DATA_FOLDER);
  const maven = await findMaven();
  if (maven === null || (await findJava(process.env)) === null) return;
  await fetchJars(DATA_FOLDER, maven, (line) => void process.stderr.write(`${line}\n`));
}
