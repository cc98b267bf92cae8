import { z } from 'zod';
import { difference } from '../operations/answers.ts';
import type { Operation, PeerOperation, Variables } from '../operations/Operation.ts';
import { requestBody } from '../operations/Operation.ts';

const response = z.object({ data: z.unknown().optional(), errors: z.array(z.unknown()).optional() });

/**
 * The data that a server answers.
 *
 * @throws Error with the first of its errors, where it answers with errors.
 */
export async function ask(url: string, document: string, variables: Record<string, unknown>): Promise<unknown> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: requestBody(document, variables),
  });
  const { data, errors } = response.parse(await answer.json());
  if (errors !== undefined) throw new Error(`${url} answers with errors: ${JSON.stringify(errors[0])}`);
  return data;
}

/** Checks that both servers give the same answer. Throws with the first difference where they do not. */
export async function compareAnswers(
  operation: Operation,
  peer: PeerOperation,
  urls: { ours: string; peer: string },
  variables: Variables,
): Promise<void> {
  const [ours, theirs] = await Promise.all([
    ask(urls.ours, operation.document, variables.ours),
    ask(urls.peer, peer.document, variables.peer),
  ]);
  const found = difference(operation.comparable?.(ours) ?? ours, peer.inOurForm(theirs));
  if (found === null) return;
  throw new Error(`${operation.name} ${JSON.stringify(variables.ours)}: ours and the peer's answer differ at ${found}`);
}
