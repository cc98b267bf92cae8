import { basename } from 'node:path';
import { Command } from 'commander';
import { BROWSER_GUIDE } from '../api/http/browserGuide.ts';
import { settingsFromEnvironment } from '../api/http/settings.ts';
import { ingest } from '../graph/ingest.ts';
import { bringUpNeo4j } from '../neo4j/bringUp.ts';
import { connect } from '../neo4j/connect.ts';
import { isFree } from '../neo4j/managed/ports.ts';
import type { RunningNeo4j } from '../neo4j/RunningNeo4j.ts';
import { DATA_FOLDER } from './dataFolder.ts';
import { startApi } from './startApi.ts';
import type { RunningApi } from './startHere.ts';
import { stopInTurn } from './stopInTurn.ts';
import { whenParentsAreGone } from './whenParentsAreGone.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** `npm start`: brings up Neo4j, loads the seeds unless they are there, and serves the API until it is told to stop. */
async function start(choice: string | null): Promise<void> {
  const settings = settingsFromEnvironment(process.env);
  if (settings.PORT !== 0 && !(await isFree(settings.PORT))) {
    throw new Error(
      `Port ${settings.PORT} is taken, perhaps by another npm start. Stop that one, or choose another port: PORT=${settings.PORT === 65_535 ? 0 : settings.PORT + 1} npm start`,
    );
  }
  const running: { neo4j?: RunningNeo4j; api?: RunningApi } = {};
  let stopping: Promise<void> | undefined;
  const stop = (why: string, code: number): void => {
    // A second signal: whoever waits has had enough. Neo4j ends by itself once we are gone.
    if (stopping !== undefined) process.exit(1);
    say(why);
    process.exitCode = code;
    stopping = (async () => {
      const stopped = await stopInTurn(
        [
          { name: 'The API', stop: async () => running.api?.stop() },
          { name: 'Neo4j', stop: async () => running.neo4j?.stop() },
        ],
        say,
      );
      if (stopped) say('Stopped.');
      else process.exitCode = 1;
      process.exit();
    })();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop('\nStopping', 0));
  await whenParentsAreGone(() => stop('npm is gone; stopping', 1));

  try {
    const guide = settings.PORT === 0 ? undefined : `http://127.0.0.1:${settings.PORT}${BROWSER_GUIDE}`;
    running.neo4j = await bringUpNeo4j({ choice, variables: process.env, dataFolder: DATA_FOLDER, guide, say });
    void running.neo4j.ended.then(() => stopping ?? stop('Neo4j has ended unexpectedly; stopping', 1));
    await loadSeeds(running.neo4j);
    if (stopping !== undefined) return;
    running.api = await startApi(running.neo4j.settings, settings, say);
    announce(running.api, running.neo4j);
  } catch (error) {
    if (stopping === undefined) stop(error instanceof Error ? error.message : String(error), 1);
  }
}

async function loadSeeds(neo4j: RunningNeo4j): Promise<void> {
  const graph = connect(neo4j.settings);
  try {
    const summary = await ingest({
      graph,
      onProgress: ({ done, of, file, failures }) => {
        say(`Seeds: ${done} of ${of}, ${basename(file)}${failures.map((failure) => `: ${failure}`).join('')}`);
      },
    });
    const { ADDED, REPLACED, UNCHANGED } = summary.documents;
    const took = `in ${summary.seconds.toFixed(1)} s`;
    if (ADDED + REPLACED === 0)
      say(`The graph is there already: ${summary.graph?.documents ?? 0} documents (checked ${took})`);
    else say(`Loaded ${ADDED + REPLACED} documents ${took}; ${UNCHANGED} were there already`);
  } finally {
    await graph.close();
  }
}

function announce({ url }: RunningApi, { description, browser }: RunningNeo4j): void {
  say('');
  say(`GraphQL and its query page  ${url}/graphql`);
  say(`Database                    ${description}`);
  if (browser !== null) {
    say(`Neo4j Browser               ${browser.url}`);
    say(`  sign in as                ${browser.user}, password: cat ${browser.passwordFile}`);
  }
  say('Ctrl-C stops all of it.');
}

await new Command('npm start --')
  .description('Brings up Neo4j, loads the seed documents, and serves the GraphQL API.')
  .option(
    '--neo4j <which>',
    'managed (a local one on Java 17+), docker, or the address of one that runs. Default: NEO4J_URI where it is set, else managed, else docker',
  )
  .action(({ neo4j }: { neo4j?: string }) => start(neo4j ?? null))
  .parseAsync()
  .catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    process.exit(1);
  });
