import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { ORGANISATION_KINDS } from '../../extract/vocabulary.ts';
import type { Run } from '../../neo4j/connect.ts';
import { statement } from '../../neo4j/statements.ts';

const NAMINGS = statement('ingest/organisation-namings');
const SET = statement('ingest/set-organisations');
const REMOVE = statement('ingest/remove-organisations');
const SET_PARTNERS = statement('ingest/set-partners');
const REMOVE_PARTNERS = statement('ingest/remove-partners');

const kind = z.enum(ORGANISATION_KINDS);
const row = z.strictObject({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  kind,
  namings: z.array(z.strictObject({ printed: z.string(), kind })),
});

/** Names each organisation by the fullest of its printed names, and links it to the areas in which it is a partner. */
export async function deriveOrganisations(run: Run): Promise<void> {
  await run(REMOVE, {});
  await run(REMOVE_PARTNERS, {});
  await run(SET_PARTNERS, {});
  const changed = (await run(NAMINGS, {}, row)).flatMap(({ namings, ...known }) => {
    const aliases = [...new Set(namings.map(({ printed }) => printed))].sort();
    const name = [...aliases].sort((one, other) => other.length - one.length)[0] ?? known.name;
    const organisation = { id: known.id, name, aliases, kind: commonest(namings.map((naming) => naming.kind)) };
    return isDeepStrictEqual(organisation, known) ? [] : [organisation];
  });
  if (changed.length > 0) await run(SET, { rows: { organisations: changed } });
}

/** What most say; where two are equally common, the first of the alphabet. */
function commonest<Value extends string>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))[0]?.[0];
}
