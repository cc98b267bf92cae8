import { isDeepStrictEqual } from 'node:util';
import type { Run } from '../../neo4j/connect.ts';
import { statement } from '../../neo4j/statements.ts';
import { INSPECTORATE_SCOPES, personArea, personId, personScope } from '../ids.ts';
import { scopesOfNamings } from '../identity/openNamings.ts';
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
  const scopeOf = scopesOfNamings(() => allNamings(known));
  const identityOf = resolveIdentities(namingsOf(known, scopeOf));
  const ids = new Map<Identity, string>();
  const resolved = known.flatMap(({ id, namings }) => {
    return namings.flatMap((naming) => {
      const scope = scopeOf(naming);
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

  await updateRedirects(run, names, 'person/', [
    // Of two ids that are the same, the later counts.
    ...idsByArea(resolved),
    ...[...ids].flatMap(([{ scope, aliases }, target]) =>
      aliases.map((alias) => ({ id: personId(scope, plainPersonName(alias)), target })),
    ),
  ]);
}

/** Ids that people of bodies serving several areas would have as people of one: those areas' documents alone might say no more. */
function idsByArea(namings: readonly { to: string; naming: PersonNaming }[]): { id: string; target: string }[] {
  const targets = new Map<string, string | null>();
  for (const { to, naming } of namings) {
    const scope = personScope(to);
    if (scope === naming.area || INSPECTORATE_SCOPES.has(scope)) continue;
    const id = personId(naming.area, plainPersonName(naming.printed));
    targets.set(id, (targets.get(id) ?? to) === to ? to : null);
  }
  return [...targets].flatMap(([id, target]) => (target === null ? [] : [{ id, target }]));
}

/** What their identities are found from, one by one: as a list they would take as much memory again. */
function* namingsOf(people: readonly NamedPerson[], scopeOf: (naming: PersonNaming) => string): Generator<Naming> {
  for (const naming of allNamings(people)) yield { name: naming.printed, scope: scopeOf(naming), team: naming.team };
}

function* allNamings(people: readonly NamedPerson[]): Generator<PersonNaming> {
  for (const { namings } of people) yield* namings;
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
