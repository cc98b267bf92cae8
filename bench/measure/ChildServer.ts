import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/** A server in a process of its own, as it runs for users: it says where it listens, and ends when its standard input does. */
export interface ChildServer {
  name: string;
  url: string;
  processId: number;
  /** Ends the process, and returns when it has ended. */
  stop(): Promise<void>;
}

const announcement = z.object({ url: z.url() });
/** Planning all statements takes ours some seconds, and longer where the machine is busy. */
const START_SECONDS = 300;

/** As `npm start` runs our server; all contenders are given the same. */
const NODE_FLAGS = ['--max-semi-space-size=32'];

/**
 * Starts a server with Node and waits until it prints `{"url": …}` on its standard output.
 *
 * @throws Error with what it wrote on stderr, when it ends first or does not listen in time.
 */
export async function startChildServer(
  name: string,
  nodeArguments: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<ChildServer> {
  const child = spawn(process.execPath, [...NODE_FLAGS, ...nodeArguments], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', ...environment },
  });
  const complaints: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints.push(text);
    if (complaints.length > 200) complaints.shift();
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    child.stdin.destroy();
    const killing = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(killing);
  };
  // A server that ends while its input is written to must not end the benchmark.
  child.stdin.on('error', () => undefined);
  const lines = createInterface({ input: child.stdout });
  const url = await new Promise<string>((resolve, reject) => {
    const fail = (what: string) => reject(new Error(`The server "${name}" ${what}:\n${complaints.join('')}`));
    const late = setTimeout(() => fail(`did not listen within ${START_SECONDS} seconds`), START_SECONDS * 1000);
    lines.on('line', (line) => {
      const said = announcement.safeParse(asJson(line));
      if (!said.success) return;
      clearTimeout(late);
      resolve(said.data.url);
    });
    void ended.then(() => {
      clearTimeout(late);
      fail('ended at once');
    });
  }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { name, url, processId: child.pid ?? 0, stop };
}

function asJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
