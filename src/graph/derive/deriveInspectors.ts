import { isDeepStrictEqual } from 'node:util';
import type { Run } from '../../neo4j/connect.ts';
import { statement } from '../../neo4j/statements.ts';
import { inspectorId } from '../ids.ts';
import { INSPECTORATE_ORGANISATIONS } from '../identity/organisationIdentity.ts';
import { type Identity, type Naming, resolveIdentities } from '../identity/personIdentity.ts';
import { plainPersonName } from '../identity/personName.ts';
import type { NamedInspector, Names } from './Names.ts';
import { updateRedirects } from './updateRedirects.ts';
import { writeRows } from './writeRows.ts';

const MOVE = statement('ingest/move-inspectors');
const SET = statement('ingest/set-inspectors');
const SET_EMPLOYERS = statement('ingest/set-employers');
const REMOVE = statement('ingest/remove-inspectors');

/** Makes one `Inspector` of each person who inspected under several names, and counts the areas that each inspected. */
export async function deriveInspectors(run: Run, names: Names): Promise<void> {
  const inspectors = await names.inspectors();
  const identityOf = resolveIdentities(namingsOf(inspectors));
  const resolved: Resolved[] = inspectors.flatMap(({ id, namings }) =>
    namings.flatMap((naming) => {
      const identity = identityOf(naming.organisation, naming.printed);
      return identity ? [{ id, naming, identity }] : [];
    }),
  );
  const idOf = inspectorIds(resolved.map(({ identity }) => identity));

  const moves = resolved
    .filter((one) => one.id !== idOf(one.identity))
    .map(({ id, naming: { printed, organisation, place }, identity }) => {
      return { from: id, to: idOf(identity), printed, organisation, place };
    });
  await writeRows(run, MOVE, 'moves', moves);

  const wanted = wantedInspectors(resolved, idOf);
  const nodes = new Map(inspectors.map((one) => [one.id, one]));
  const changed = wanted
    .map(({ properties }) => properties)
    .filter((own) => {
      const { id, name, aliases, areaCount } = nodes.get(own.id) ?? {};
      return !isDeepStrictEqual(own, { id, name, aliases, areaCount });
    });
  await writeRows(run, SET, 'inspectors', changed);
  const employers = wanted
    .map(({ properties, organisation }) => ({ inspector: properties.id, organisation }))
    .filter(({ inspector, organisation }) => !isDeepStrictEqual(nodes.get(inspector)?.employers, [organisation]));
  await writeRows(run, SET_EMPLOYERS, 'employers', employers);
  const own = new Set(wanted.map(({ properties }) => properties.id));
  const ids = inspectors.map(({ id }) => id).filter((id) => !own.has(id));
  await writeRows(run, REMOVE, 'ids', ids);

  await updateRedirects(
    run,
    names,
    'inspector/',
    // Of two ids that are the same, the later counts: Ofsted's, as it does for the inspectors themselves.
    ofstedLast(wanted).flatMap(({ properties: { id: target, aliases } }) =>
      aliases.map((alias) => ({ id: inspectorId(plainPersonName(alias)), target })),
    ),
  );
}

function ofstedLast<One extends { organisation: string }>(all: readonly One[]): One[] {
  const isOfsted = ({ organisation }: One) => organisation === INSPECTORATE_ORGANISATIONS.OFSTED.id;
  return [...all.filter((one) => !isOfsted(one)), ...all.filter(isOfsted)];
}

/** One name by which an inspector's node is printed somewhere, and whose name it is. */
interface Resolved {
  id: string;
  naming: NamedInspector['namings'][number];
  identity: Identity;
}

/** The nodes that there should be: one for each identity, with the number of areas that it inspected, and its inspectorate. */
function wantedInspectors(resolved: readonly Resolved[], idOf: (identity: Identity) => string) {
  const areas = new Map<Identity, Set<string>>();
  for (const { identity, naming } of resolved) {
    areas.set(identity, (areas.get(identity) ?? new Set()).add(naming.area));
  }
  return [...areas].map(([identity, { size: areaCount }]) => {
    const { name, aliases, scope } = identity;
    return { properties: { id: idOf(identity), name, aliases, areaCount }, organisation: scope };
  });
}

/** What their identities are found from, one by one: as a list they would take as much memory again. */
function* namingsOf(inspectors: readonly NamedInspector[]): Generator<Naming> {
  for (const { namings } of inspectors) {
    for (const { printed, organisation, place } of namings) yield { name: printed, scope: organisation, team: place };
  }
}

/** The ids of inspectors. Where an inspector of each inspectorate has the same name, that of CQC is told by it. */
function inspectorIds(identities: readonly Identity[]): (identity: Identity) => string {
  const isOfsted = ({ scope }: Identity) => scope === INSPECTORATE_ORGANISATIONS.OFSTED.id;
  const each = new Set(identities);
  const plain = new Map([...each].map((identity) => [identity, inspectorId(identity.name)]));
  // An id that was Ofsted's under another name goes on leading there.
  const ofsted = new Set(
    [...each].filter(isOfsted).flatMap(({ name, aliases }) => [name, ...aliases.map(plainPersonName)].map(inspectorId)),
  );
  return (identity) => {
    const id = plain.get(identity) ?? inspectorId(identity.name);
    return isOfsted(identity) || !ofsted.has(id) ? id : inspectorId(`${identity.name} cqc`);
  };
}
