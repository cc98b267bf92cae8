import { isDeepStrictEqual } from 'node:util';
import type { Run } from '../../neo4j/connect.ts';
import { statement } from '../../neo4j/statements.ts';
import { personArea, personId, personScope } from '../ids.ts';
import { type Identity, resolveIdentities } from '../identity/personIdentity.ts';
import { plainPersonName } from '../identity/personName.ts';
import type { Names } from './Names.ts';
import { updateRedirects } from './updateRedirects.ts';

const MOVE = { NAMED_IN: statement('ingest/move-people'), SAID_BY: statement('ingest/move-speakers') };
const SET = statement('ingest/set-people');
const REMOVE = statement('ingest/remove-people');

/** Makes one `Person` of each leader, addressee, signatory or speaker named in several ways, with the role of the latest document. */
export async function derivePeople(run: Run, names: Names): Promise<void> {
  const known = await names.people();
  const namings = known.flatMap(({ id, namings: own }) => {
    const scope = personScope(id);
    return own.map((naming) => ({ ...naming, id, scope }));
  });
  const identityOf = resolveIdentities(namings.map(({ printed, scope, team }) => ({ name: printed, scope, team })));
  const ids = new Map<Identity, string>();
  const resolved = namings.flatMap((one) => {
    const identity = identityOf(one.scope, one.printed);
    if (!identity) return [];
    const to = ids.get(identity) ?? personId(one.scope, identity.name);
    ids.set(identity, to);
    return [{ ...one, to }];
  });

  for (const link of ['NAMED_IN', 'SAID_BY'] as const) {
    const moves = resolved
      .filter((one) => one.link === link && one.id !== one.to)
      .map(({ id, to, printed, place }) => ({ from: id, to, printed, place }));
    if (moves.length > 0) await run(MOVE[link], { rows: { moves } });
  }

  const roles = latestRoles(resolved);
  const people = [...ids].map(([{ scope, name, aliases }, id]) => {
    return { id, name, aliases, role: roles.get(id)?.role ?? null, area: personArea(scope) };
  });
  const nodes = new Map(
    known.map(({ id, name, aliases, role, area }) => [id, { id, name, aliases, role, area }] as const),
  );
  const changed = people.filter((person) => !isDeepStrictEqual(person, nodes.get(person.id)));
  if (changed.length > 0) await run(SET, { rows: { people: changed } });
  const own = new Set(people.map(({ id }) => id));
  const gone = known.map(({ id }) => id).filter((id) => !own.has(id));
  if (gone.length > 0) await run(REMOVE, { rows: { ids: gone } });

  await updateRedirects(
    run,
    names,
    'person/',
    [...ids].flatMap(([{ scope, aliases }, target]) =>
      aliases.map((alias) => ({ id: personId(scope, plainPersonName(alias)), target })),
    ),
  );
}

interface Roled {
  to: string;
  role: string | null;
  sortKey: string;
}

/** The role of each person in the latest place that says one; where a document says two, the first of the alphabet. */
function latestRoles(namings: readonly Roled[]): Map<string, Roled> {
  const latest = new Map<string, Roled>();
  for (const one of namings) {
    if (!one.role) continue;
    const other = latest.get(one.to);
    const isLater =
      other === undefined ||
      one.sortKey > other.sortKey ||
      (one.sortKey === other.sortKey && one.role < (other.role ?? ''));
    if (isLater) latest.set(one.to, one);
  }
  return latest;
}
