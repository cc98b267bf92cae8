import { seededRandom } from '../data/random.ts';
import { type Operation, requestBody, type Sample } from '../operations/Operation.ts';

/** How many different requests of an operation are sent in turn. */
const VARIETY = 400;

/** Requests of an operation to both servers, each with other values as far as the operation has any. */
export function bodiesOf(operation: Operation, sample: Sample): { ours: string[]; peer: string[]; helped: string[] } {
  const random = seededRandom(1);
  const values = Array.from({ length: VARIETY }, () => operation.variables(random, sample));
  const { peer, helped } = operation;
  return {
    ours: values.map((one) => requestBody(operation.document, one.ours)),
    peer: 'cannot' in peer ? [] : values.map((one) => requestBody(peer.document, one.peer)),
    helped: helped === undefined ? [] : values.map((one) => requestBody(helped.document, one.peer)),
  };
}
