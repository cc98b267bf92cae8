import { isDeepStrictEqual } from 'node:util';
import type { Run } from '../../neo4j/connect.ts';
import { statement } from '../../neo4j/statements.ts';
import { INSPECTORATE_ORGANISATIONS } from '../identity/organisationIdentity.ts';
import type { Names } from './Names.ts';
import { writeRows } from './writeRows.ts';

const SET = statement('ingest/set-organisations');
const REMOVE = statement('ingest/remove-organisations');
const SET_PARTNERS = statement('ingest/set-partners');
const REMOVE_PARTNERS = statement('ingest/remove-partners');

/** What the inspectorates are is known without documents. */
const INSPECTORATES = new Set<string>(Object.values(INSPECTORATE_ORGANISATIONS).map(({ id }) => id));

/** Names each organisation by the fullest of its printed names, and links it to the areas in which it is a partner. */
export async function deriveOrganisations(run: Run, names: Names): Promise<void> {
  const changed: object[] = [];
  const gone: string[] = [];
  const partners = { set: [] as object[], remove: [] as object[] };
  for (const { id, name, aliases, kind, areas, namings } of await names.organisations()) {
    const wantedAreas = new Set(namings.map(({ area }) => area));
    const link = (area: string) => ({ organisation: id, area });
    partners.set.push(...[...wantedAreas].filter((area) => !areas.includes(area)).map(link));
    partners.remove.push(...areas.filter((area) => !wantedAreas.has(area)).map(link));
    if (INSPECTORATES.has(id)) continue;
    if (namings.length === 0) {
      gone.push(id);
      continue;
    }
    const printed = [...new Set(namings.map((naming) => naming.printed))].sort();
    const fullest = [...printed].sort((one, other) => other.length - one.length)[0];
    const wanted = { id, name: fullest, aliases: printed, kind: commonest(namings.map((naming) => naming.kind)) };
    if (!isDeepStrictEqual(wanted, { id, name, aliases, kind })) changed.push(wanted);
  }
  await writeRows(run, REMOVE_PARTNERS, 'partners', partners.remove);
  await writeRows(run, SET_PARTNERS, 'partners', partners.set);
  await writeRows(run, REMOVE, 'ids', gone);
  await writeRows(run, SET, 'organisations', changed);
}

/** What most say; where two are equally common, the first of the alphabet. */
function commonest<Value extends string>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))[0]?.[0];
}
