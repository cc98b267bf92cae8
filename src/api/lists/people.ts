import { z } from 'zod';
import { CAPACITIES } from '../../extract/vocabulary.ts';
import { statement } from '../../neo4j/statements.ts';
import type { QueryPeopleArgs } from '../generated/resolvers.ts';
import { personRow, type PersonRow } from '../rows/person.ts';
import { absent } from '../rows/values.ts';
import { keysAt } from './around.ts';
import { anyOf } from './conditions.ts';
import { byName } from './byName.ts';
import type { List } from './List.ts';
import { lookUnder } from './statements.ts';

const ALL_OVER = statement('query/people');
const WITHIN = statement('query/people-within');

/** What a document says of someone whom it names; absent where the list is not of one document or person. */
export const namedAs = {
  // A document may name somebody without a role.
  role: absent(z.string()).transform((role) => role || null),
  capacity: absent(z.enum(CAPACITIES)),
  printedOrganisation: absent(z.string()),
};
export type Named = z.infer<z.ZodObject<typeof namedAs>>;

type PersonItem = { node: PersonRow } & Named;
/** A person in a list of those whom a document names. */
export type PersonEdgeSource = PersonItem & { cursor: string };

/** People of all areas, or of the parent. */
export const people: List<QueryPeopleArgs, PersonItem, 'ALL' | 'AREA' | 'DOCUMENT'> = {
  name: 'people',
  label: 'Person',
  node: personRow,
  link: z.object(namedAs),
  fields: { documents: [], items: [] },
  ordering: byName,
  around: (asks) => ({ areas: keysAt(asks, 'areas', ['area']) }),
  ask: ({ where }, by) => {
    const look = lookUnder(by, ['AREA', 'DOCUMENT'], { areas: where?.areas });
    return {
      statement: look === null ? ALL_OVER : WITHIN,
      where: { areas: anyOf('where.areas', where?.areas) },
      lookUnder: look,
    };
  },
};
