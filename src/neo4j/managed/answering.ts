import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { connect } from '../connect.ts';
import { DatabaseUnavailable } from '../errors.ts';
import type { ConnectionSettings } from '../settings.ts';
import { statement } from '../statements.ts';
import type { Child } from './child.ts';

const SET_PASSWORD = statement('connection/set-password');
/** The password of every new Neo4j; it lets in only to be changed. */
const FIRST_PASSWORD = 'neo4j';
/** How long a Neo4j may take to come up. */
export const START_SECONDS = 180;

/**
 * Waits until Neo4j lets us in with the generated password; a new server is given it first.
 *
 * @throws Error with what to do where the password is another one, or with the end of the log where Neo4j ends or takes too long.
 */
export async function untilItAnswers(
  child: Child,
  settings: ConnectionSettings,
  { ifPasswordIsLost, logFile }: { ifPasswordIsLost: string; logFile: string },
): Promise<void> {
  let refusals = 0;
  for (const deadline = Date.now() + START_SECONDS * 1000; Date.now() < deadline; await wait(100)) {
    if (child.hasExited) throw new Error(`Neo4j ended while it started:\n${await endOf(logFile)}`);
    try {
      if (refusals > 0) await setPassword(settings);
      return await verify(settings);
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable)) throw error;
      if (error.isRefusal && ++refusals > 1) throw new Error(`${error.message}\n${ifPasswordIsLost}`, { cause: error });
    }
  }
  throw new Error(`Neo4j did not answer within ${START_SECONDS} s:\n${await endOf(logFile)}`);
}

async function setPassword(settings: ConnectionSettings): Promise<void> {
  const graph = connect({ ...settings, password: FIRST_PASSWORD, database: 'system' });
  try {
    await graph.write(SET_PASSWORD, { from: FIRST_PASSWORD, to: settings.password });
  } finally {
    await graph.close();
  }
}

async function verify(settings: ConnectionSettings): Promise<void> {
  const graph = connect(settings);
  await graph.verify().finally(() => graph.close());
}

/** Whether a Neo4j answers there and lets us in. */
export async function lets(settings: ConnectionSettings): Promise<boolean> {
  return verify(settings).then(
    () => true,
    () => false,
  );
}

async function endOf(logFile: string): Promise<string> {
  const lines = (await readFile(logFile, 'utf8').catch(() => '')).trim().split('\n');
  return `${lines.slice(-15).join('\n')}\n(all of it: ${logFile})`;
}
