import type { Run } from '../../neo4j/connect.ts';
import { statement } from '../../neo4j/statements.ts';
import type { Names } from './Names.ts';
import { writeRows } from './writeRows.ts';

const SET = statement('ingest/set-redirects');
const REMOVE = statement('ingest/remove-redirects');

/**
 * Makes the ids of people's other names lead to them, so that an id that was right while fewer documents were known still finds its
 * person. Looks after the ids that begin with `prefix`; an id that is someone's own never leads elsewhere.
 */
export async function updateRedirects(
  run: Run,
  names: Names,
  prefix: string,
  wanted: readonly { id: string; target: string }[],
): Promise<void> {
  const own = new Set(wanted.map(({ target }) => target));
  const targets = new Map(wanted.filter(({ id }) => !own.has(id)).map(({ id, target }) => [id, target]));
  const known = (await names.redirects()).filter(({ id }) => id.startsWith(prefix));
  const stale = new Set(known.filter(({ id, target }) => targets.get(id) !== target).map(({ id }) => id));
  await writeRows(run, REMOVE, 'ids', [...stale]);
  const right = new Set(known.map(({ id }) => id).filter((id) => !stale.has(id)));
  const missing = [...targets].filter(([id]) => !right.has(id)).map(([id, target]) => ({ id, target }));
  await writeRows(run, SET, 'redirects', missing);
}
