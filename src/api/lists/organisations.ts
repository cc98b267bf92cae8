import { z } from 'zod';
import { ORGANISATION_KINDS } from '../../extract/vocabulary.ts';
import { statement } from '../../neo4j/statements.ts';
import type { QueryOrganisationsArgs } from '../generated/resolvers.ts';
import type { OrganisationRow } from '../rows/organisation.ts';
import { absent } from '../rows/values.ts';
import { byName } from './byName.ts';
import { anyOf } from './conditions.ts';
import type { List } from './List.ts';
import { organisationShape } from './shapes.ts';
import { lookUnder } from './statements.ts';

const ALL_OVER = statement('query/organisations');
const WITHIN = statement('query/organisations-within');

/** What an inspection's document says of a partner; absent where the list is not of an inspection. */
const partner = { printedName: absent(z.string()), kind: absent(z.enum(ORGANISATION_KINDS)) };
type Partner = z.infer<z.ZodObject<typeof partner>>;

type OrganisationItem = { node: OrganisationRow } & Partner;
/** An organisation in a list of an inspection's partners. */
export type OrganisationEdgeSource = OrganisationItem & { cursor: string };

/** All organisations, the partners in an area or of an inspection, or those that a recommendation is addressed to. */
export const organisations: List<
  QueryOrganisationsArgs,
  OrganisationItem,
  'ALL' | 'AREA' | 'INSPECTION' | 'RECOMMENDATION'
> = {
  name: 'organisations',
  ...organisationShape,
  link: z.object(partner),
  ordering: byName,
  around: () => ({}),
  ask: ({ where: given }, by) => {
    const where = given ?? {};
    const look = lookUnder(by, ['AREA', 'INSPECTION', 'RECOMMENDATION'], { areas: where.areas });
    return {
      statement: look === null ? ALL_OVER : WITHIN,
      where: {
        kinds: anyOf('where.kinds', where.kinds),
        areas: anyOf('where.areas', where.areas),
      },
      lookUnder: look,
    };
  },
};
