import { statement } from '../../neo4j/statements.ts';
import type { QueryAreasArgs } from '../generated/resolvers.ts';
import { areaRow, type AreaRow } from '../rows/area.ts';
import { byName } from './byName.ts';
import { anyOf, inspected, regions } from './conditions.ts';
import { judgements } from './judgements.ts';
import type { List } from './List.ts';
import { under } from './statements.ts';

const ALL_OVER = statement('query/areas');
const WITHIN = statement('query/areas-within');

/** All areas, those that an inspector has inspected, or in which an organisation is a partner. */
export const areas: List<QueryAreasArgs, { node: AreaRow }, 'ALL' | 'INSPECTOR' | 'ORGANISATION'> = {
  name: 'areas',
  node: areaRow,
  fields: {
    slug: [],
    successors: [],
    predecessors: [],
    inspections: [],
    inspectors: [],
    organisations: [],
    documents: [],
    findings: [],
    mentions: [],
    recommendations: [],
    items: [],
    statistics: [],
    people: [],
  },
  areasArgument: 'where.slugs',
  ordering: byName,
  related: () => ({}),
  ask: ({ where: given }, by) => {
    const where = given ?? {};
    const lookUnder = under(by, ['INSPECTOR', 'ORGANISATION'], { areas: where.slugs });
    return {
      statement: lookUnder === null ? ALL_OVER : WITHIN,
      where: {
        slugs: anyOf('where.slugs', where.slugs),
        regions: regions(where.regions),
        former: where.former,
        inspected: inspected(where),
        judgements: judgements(where),
      },
      lookUnder,
    };
  },
};
