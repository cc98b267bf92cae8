import { settingsFromEnvironment } from '../api/http/settings.ts';
import { connectionFromEnvironment } from '../neo4j/settings.ts';
import { startApi } from './startApi.ts';
import { whenParentsAreGone } from './whenParentsAreGone.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** `npm run serve`: the API alone, over the Neo4j that NEO4J_URI names. Neo4j may be away for a while; the API says so until it answers. */
async function serve(): Promise<void> {
  const connection = connectionFromEnvironment(process.env);
  if (connection === null) {
    throw new Error(
      'NEO4J_URI is not set. Give the address of your Neo4j (NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD), or run npm start, which brings its own.',
    );
  }
  const settings = settingsFromEnvironment(process.env);
  const api = await startApi(connection, settings, say).catch((error: unknown) => {
    throw explained(error, settings.PORT);
  });

  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    say('Stopping: requests that run may end');
    api.stop().then(
      () => process.exit(),
      (error: unknown) => {
        say(error instanceof Error ? error.message : String(error));
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // A second signal: whoever waits has had enough.
      if (stopping) process.exit(1);
      stop();
    });
  }
  // Said when it can be stopped too: whoever waits for it may stop it at once.
  say(`The API is at ${api.url}/graphql`);
  await whenParentsAreGone(stop);
}

function explained(error: unknown, port: number): unknown {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return error;
  return new Error(`Port ${port} is taken. Choose another one with PORT, or 0 for any that is free.`, { cause: error });
}

serve().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
