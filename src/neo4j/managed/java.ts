import { join } from 'node:path';
import { output } from './processes.ts';

/** Neo4j 5.26 needs this one or a later one. */
const OLDEST_JAVA = 17;

/** A Java that can run Neo4j: `$JAVA_HOME/bin/java`, else `java` of the path; null where there is none or only one before Java 17. */
export async function findJava(variables: Record<string, string | undefined>): Promise<string | null> {
  const home = variables['JAVA_HOME'];
  for (const java of [...(home ? [join(home, 'bin', 'java')] : []), 'java']) {
    const printed = await output(java, ['-version']);
    const version = /version "(\d+)/.exec(printed ?? '')?.[1];
    if (version !== undefined && Number(version) >= OLDEST_JAVA) return java;
  }
  return null;
}

/** The Maven that fetches Neo4j's jars; null where there is none. */
export async function findMaven(): Promise<string | null> {
  return (await output('mvn', ['--version'])) === null ? null : 'mvn';
}
