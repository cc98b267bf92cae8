import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type ChildServer, startChildServer } from './ChildServer.ts';
import type { Database } from './database.ts';
import { say } from './say.ts';

const BENCH = fileURLToPath(new URL('..', import.meta.url));
const SCHEMA = fileURLToPath(new URL('../../schema', import.meta.url));
const bundled = (entry: string): string[] => [`${BENCH}run.js`, `bench/${entry}`];
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** What our API keeps between requests: answers and rows as users run it, rows alone, or nothing at all. */
export type Keeping = 'answers' | 'rows' | 'nothing';

const KEEPING: Readonly<Record<Keeping, Record<string, string>>> = {
  answers: {},
  rows: { ANSWER_CACHE_BYTES: '0' },
  nothing: { ANSWER_CACHE_BYTES: '0', ROW_CACHE_BYTES: '0' },
};

/** Our API as users run it, but that it writes no line of log for each request, and keeps what is said. */
export function startOurs(
  database: Database,
  keeping: Keeping,
  settings: Readonly<Record<string, string>> = {},
): Promise<ChildServer> {
  return startChildServer(`ours, keeping ${keeping}`, bundled('ours/server.ts'), {
    ...database.environment,
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'warn',
    ...KEEPING[keeping],
    ...settings,
  });
}

/** The server that @neo4j/graphql generates, by a program of `peer/`. */
export function startPeer(database: Database, program = 'server.js'): Promise<ChildServer> {
  return startChildServer('@neo4j/graphql', [`${BENCH}peer/${program}`], database.environment);
}

/** The bare server with one hand-written statement. */
export function startBare(database: Database): Promise<ChildServer> {
  return startChildServer('bare', bundled('bare/server.ts'), database.environment);
}

/** Apollo Server answering with a constant, which stands in a file. */
export function startConstant(file: string): Promise<ChildServer> {
  return startChildServer('constant', [...bundled('bare/constant.ts'), SCHEMA, file], {});
}

/** Installs what only the benchmark needs (the peer and the load driver), where it is not installed yet. */
export async function installPeer(): Promise<void> {
  if (existsSync(`${BENCH}peer/node_modules/autocannon`) && existsSync(`${BENCH}peer/node_modules/@neo4j/graphql`))
    return;
  say('Installing what the benchmark measures against (npm ci in bench/peer), about 75 MB');
  await promisify(execFile)(NPM, ['ci', '--no-audit', '--no-fund'], { cwd: `${BENCH}peer` });
}
