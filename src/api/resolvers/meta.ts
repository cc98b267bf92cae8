import type { ApiContext } from '../context.ts';
import { serviceUnavailable } from '../errors.ts';
import { API_VERSION } from '../version.ts';

/**
 * The versions of the API and of the data.
 * @throws GraphQLError SERVICE_UNAVAILABLE before the first load
 */
export async function loadMeta({ loaders }: ApiContext) {
  const row = await loaders.meta();
  if (row === null) throw serviceUnavailable('The graph has not been loaded yet');
  return { apiVersion: API_VERSION, ...row.version, counts: row.counts };
}
