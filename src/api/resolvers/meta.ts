import { statement } from '../../neo4j/statements.ts';
import type { ApiContext } from '../context.ts';
import { serviceUnavailable } from '../errors.ts';
import { metaRow } from '../rows/meta.ts';
import { API_VERSION } from '../version.ts';

const META = statement('query/meta');

/**
 * The versions of the API and of the data.
 * @throws GraphQLError SERVICE_UNAVAILABLE before the first load
 */
export async function loadMeta({ graph }: ApiContext) {
  const [row] = await graph.read(META, {}, metaRow);
  if (row === undefined) throw serviceUnavailable('The graph has not been loaded yet');
  return { apiVersion: API_VERSION, ...row.version, counts: row.counts };
}
