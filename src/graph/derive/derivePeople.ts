import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Run } from '../../neo4j/connect.ts';
import { statement } from '../../neo4j/statements.ts';
import { personId } from '../ids.ts';
import { resolveIdentities } from '../identity/personIdentity.ts';
import { plainPersonName } from '../identity/personName.ts';
import { present } from '../rows/properties.ts';
import { updateRedirects } from './updateRedirects.ts';

const NAMINGS = statement('ingest/person-namings');
const NODES = statement('ingest/person-nodes');
const MOVE = { NAMED_IN: statement('ingest/move-people'), SAID_BY: statement('ingest/move-speakers') };
const SET = statement('ingest/set-people');
const REMOVE = statement('ingest/remove-people');

const naming = z.strictObject({
  id: z.string(),
  printed: z.string(),
  role: z.string().nullable(),
  team: z.string(),
  place: z.string(),
  sortKey: z.string(),
  link: z.enum(['NAMED_IN', 'SAID_BY']),
});
const node = z.strictObject({
  id: z.string(),
  name: z.string().nullable(),
  aliases: z.array(z.string()).nullable(),
  role: z.string().nullable(),
  area: z.string().nullable(),
});

/** Makes one `Person` of each leader, addressee, signatory or speaker named in several ways, with the role of the latest document. */
export async function derivePeople(run: Run): Promise<void> {
  const namings = (await run(NAMINGS, {}, naming)).map((one) => ({ ...one, scope: one.id.split('/')[1] ?? '' }));
  const identityOf = resolveIdentities(namings.map(({ printed, scope, team }) => ({ name: printed, scope, team })));
  const resolved = namings.flatMap((one) => {
    const identity = identityOf(one.scope, one.printed);
    return identity ? [{ ...one, identity, to: personId(one.scope, identity.name) }] : [];
  });

  for (const link of ['NAMED_IN', 'SAID_BY'] as const) {
    const moves = resolved
      .filter((one) => one.link === link && one.id !== one.to)
      .map(({ id, to, printed, place }) => ({ from: id, to, printed, place }));
    if (moves.length > 0) await run(MOVE[link], { rows: { moves } });
  }

  resolved.sort((one, other) => (one.sortKey < other.sortKey ? -1 : 1));
  const latestRoles = new Map(resolved.filter(({ role }) => role).map(({ to, role }) => [to, role]));
  const people = new Map(
    resolved.map(({ to, scope, identity: { name, aliases } }) => {
      const area = scope === 'ofsted' || scope === 'cqc' ? null : scope;
      return [to, { id: to, name, aliases, role: latestRoles.get(to) ?? null, area }];
    }),
  );
  const nodes = new Map((await run(NODES, {}, node)).map((one) => [one.id, one]));
  const changed = [...people.values()].filter((person) => !isDeepStrictEqual(person, nodes.get(person.id)));
  if (changed.length > 0) {
    await run(SET, { rows: { people: changed.map((person) => ({ id: person.id, properties: present(person) })) } });
  }
  await run(REMOVE, {});

  await updateRedirects(
    run,
    'person/',
    resolved.flatMap(({ to, scope, identity: { aliases } }) =>
      aliases.map((alias) => ({ id: personId(scope, plainPersonName(alias)), target: to })),
    ),
  );
}
