import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Run } from '../../neo4j/connect.ts';
import { statement } from '../../neo4j/statements.ts';
import { inspectorId } from '../ids.ts';
import { INSPECTORATE_ORGANISATIONS } from '../identity/organisationIdentity.ts';
import { resolveIdentities, type Identity } from '../identity/personIdentity.ts';
import { plainPersonName } from '../identity/personName.ts';

import { updateRedirects } from './updateRedirects.ts';

const NAMINGS = statement('ingest/inspector-namings');
const NODES = statement('ingest/inspector-nodes');
const MOVE = statement('ingest/move-inspectors');
const SET = statement('ingest/set-inspectors');
const REMOVE = statement('ingest/remove-inspectors');

const naming = z.strictObject({
  id: z.string(),
  printed: z.string(),
  organisation: z.string(),
  place: z.string(),
  area: z.string(),
});
const node = z.strictObject({
  id: z.string(),
  name: z.string().nullable(),
  aliases: z.array(z.string()).nullable(),
  areaCount: z.int().nullable(),
  employers: z.array(z.string()),
});

/** Makes one `Inspector` of each person who inspected under several names, and counts the areas that each inspected. */
export async function deriveInspectors(run: Run): Promise<void> {
  const namings = await run(NAMINGS, {}, naming);
  const identityOf = resolveIdentities(
    namings.map(({ printed, organisation, place }) => ({ name: printed, scope: organisation, team: place })),
  );
  const resolved = namings.flatMap((one) => {
    const identity = identityOf(one.organisation, one.printed);
    return identity ? [{ ...one, identity }] : [];
  });
  const plainIds = new Set(
    resolved
      .filter((one) => one.organisation === INSPECTORATE_ORGANISATIONS.OFSTED.id)
      .map((one) => inspectorId(one.identity.name)),
  );
  /** Where an inspector of each inspectorate has the same name, that of CQC is told by it. */
  const idOf = ({ scope, name }: Identity) =>
    scope === INSPECTORATE_ORGANISATIONS.OFSTED.id || !plainIds.has(inspectorId(name))
      ? inspectorId(name)
      : inspectorId(`${name} cqc`);

  const moves = resolved
    .filter((one) => one.id !== idOf(one.identity))
    .map(({ id, printed, organisation, place, identity }) => ({
      from: id,
      to: idOf(identity),
      printed,
      organisation,
      place,
    }));
  if (moves.length > 0) await run(MOVE, { rows: { moves } });

  const areas = new Map<string, Set<string>>();
  for (const { identity, area } of resolved) {
    const id = idOf(identity);
    areas.set(id, (areas.get(id) ?? new Set()).add(area));
  }
  const identities = new Map(resolved.map(({ identity }) => [idOf(identity), identity]));
  const nodes = new Map((await run(NODES, {}, node)).map((one) => [one.id, one]));
  const changed = [...identities].flatMap(([id, { name, aliases, scope }]) => {
    const properties = { id, name, aliases, areaCount: areas.get(id)?.size ?? 0 };
    const known = nodes.get(id);
    return known && isDeepStrictEqual({ ...properties, employers: [scope] }, known)
      ? []
      : [{ id, properties, organisation: scope }];
  });
  if (changed.length > 0) await run(SET, { rows: { inspectors: changed } });
  await run(REMOVE, {});

  await updateRedirects(
    run,
    'inspector/',
    [...identities].flatMap(([target, { aliases }]) =>
      aliases.map((alias) => inspectorId(plainPersonName(alias))).map((id) => ({ id, target })),
    ),
  );
}
