import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The load that one server is put under for a while. */
export interface Load {
  url: string;
  /** Bodies of POST requests, sent in turn, over and over. */
  bodies: readonly string[];
  connections: number;
  seconds: number;
  /** At most so many requests, if that is reached before the time is over. */
  requests?: number;
}

const outcome = z.object({
  requests: z.int(),
  seconds: z.number(),
  perSecond: z.number(),
  medianMs: z.number(),
  p95Ms: z.number(),
  meanBytes: z.number(),
  failed: z.int(),
  firstFailure: z.string().nullable(),
});

/** What a load came to; latencies in milliseconds. */
export type LoadOutcome = z.infer<typeof outcome>;

const DRIVER = fileURLToPath(new URL('../peer/drive.js', import.meta.url));

/**
 * Puts a server under load from a process of its own.
 *
 * @throws Error when a request fails: figures of a server that refuses work mean nothing.
 */
export async function putUnderLoad(load: Load): Promise<LoadOutcome> {
  const child = spawn(process.execPath, [DRIVER], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(load));
  let printed = '';
  for await (const part of child.stdout.setEncoding('utf8')) printed += String(part);
  const result = outcome.parse(JSON.parse(printed));
  if (result.failed > 0 || result.requests === 0) {
    throw new Error(
      `${result.failed} of ${result.requests} requests to ${load.url} failed: ${result.firstFailure ?? 'no answer'}`,
    );
  }
  return result;
}
