import { isDeepStrictEqual } from 'node:util';
import type { Run } from '../../neo4j/connect.ts';
import { statement } from '../../neo4j/statements.ts';
import { personArea, personId, personScope } from '../ids.ts';
import { type Identity, type Naming, resolveIdentities } from '../identity/personIdentity.ts';
import { plainPersonName } from '../identity/personName.ts';
import type { NamedPerson, Names } from './Names.ts';
import { updateRedirects } from './updateRedirects.ts';
import { writeRows } from './writeRows.ts';

const MOVE = { NAMED_IN: statement('ingest/move-people'), SAID_BY: statement('ingest/move-speakers') };
const SET = statement('ingest/set-people');
const REMOVE = statement('ingest/remove-people');

/** Makes one `Person` of each leader, addressee, signatory or speaker named in several ways, with the role of the latest document. */
export async function derivePeople(run: Run, names: Names): Promise<void> {
  const known = await names.people();
  const identityOf = resolveIdentities(namingsOf(known));
  const ids = new Map<Identity, string>();
  const resolved = known.flatMap(({ id, namings }) => {
    const scope = personScope(id);
    return namings.flatMap((naming) => {
      const identity = identityOf(scope, naming.printed);
      if (!identity) return [];
      const to = ids.get(identity) ?? personId(scope, identity.name);
      ids.set(identity, to);
      return [{ id, naming, to }];
    });
  });

  for (const link of ['NAMED_IN', 'SAID_BY'] as const) {
    const moves = resolved
      .filter((one) => one.naming.link === link && one.id !== one.to)
      .map(({ id, to, naming: { printed, place } }) => ({ from: id, to, printed, place }));
    await writeRows(run, MOVE[link], 'moves', moves);
  }

  const roles = latestRoles(resolved);
  const people = [...ids].map(([{ scope, name, aliases }, id]) => {
    return { id, name, aliases, role: roles.get(id)?.role ?? null, area: personArea(scope) };
  });
  const nodes = new Map(
    known.map(({ id, name, aliases, role, area }) => [id, { id, name, aliases, role, area }] as const),
  );
  const changed = people.filter((person) => !isDeepStrictEqual(person, nodes.get(person.id)));
  await writeRows(run, SET, 'people', changed);
  const own = new Set(people.map(({ id }) => id));
  const gone = known.map(({ id }) => id).filter((id) => !own.has(id));
  await writeRows(run, REMOVE, 'ids', gone);

  await updateRedirects(
    run,
    names,
    'person/',
    [...ids].flatMap(([{ scope, aliases }, target]) =>
      aliases.map((alias) => ({ id: personId(scope, plainPersonName(alias)), target })),
    ),
  );
}

/** What their identities are found from, one by one: as a list they would take as much memory again. */
function* namingsOf(people: readonly NamedPerson[]): Generator<Naming> {
  for (const { id, namings } of people) {
    const scope = personScope(id);
    for (const { printed, team } of namings) yield { name: printed, scope, team };
  }
}

type PersonNaming = NamedPerson['namings'][number];

/** For each person the naming that says the latest role; where a document says two, the first of the alphabet. */
function latestRoles(namings: readonly { to: string; naming: PersonNaming }[]): Map<string, PersonNaming> {
  const latest = new Map<string, PersonNaming>();
  for (const { to, naming } of namings) {
    if (!naming.role) continue;
    const other = latest.get(to);
    const isLater =
      other === undefined ||
      naming.sortKey > other.sortKey ||
      (naming.sortKey === other.sortKey && naming.role < (other.role ?? ''));
    if (isLater) latest.set(to, naming);
  }
  return latest;
}
