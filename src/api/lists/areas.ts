import { statement } from '../../neo4j/statements.ts';
import type { QueryAreasArgs } from '../generated/resolvers.ts';
import type { AreaRow } from '../rows/area.ts';
import { byName } from './byName.ts';
import { anyOf, inspected, regions } from './conditions.ts';
import { type Judgements, judgements } from './judgements.ts';
import { inspections } from './inspections.ts';
import type { Along, List } from './List.ts';
import { mentions } from './mentions.ts';
import { areaShape } from './shapes.ts';
import { lookUnder } from './statements.ts';
import { oneOf } from './told.ts';

const ALL_OVER = statement('query/areas');
const WITHIN = statement('query/areas-within');

/** The lists that come along with areas. */
const ALONG: Along = { type: 'Area', by: 'AREA', lists: { inspections, mentions } };

/** All areas, those that an inspector has inspected, or in which an organisation is a partner. */
export const areas: List<QueryAreasArgs, { node: AreaRow }, 'ALL' | 'INSPECTOR' | 'ORGANISATION'> = {
  name: 'areas',
  ...areaShape,
  areasArgument: 'where.slugs',
  ordering: byName,
  told: {
    everything: () => ({}),
    conditions: {
      regions: oneOf('region'),
      former: (former) => (row) => (row['former'] ?? false) === (former as { value: boolean }).value,
    },
    namedIn: 'area',
    properties: ['name', 'region', 'former'],
  },
  around: () => ({}),
  ask: ({ where: given }, by, counted) => {
    const where = given ?? {};
    const slugs = anyOf('where.slugs', where.slugs);
    const look = lookUnder(by, ['INSPECTOR', 'ORGANISATION'], { areas: slugs });
    const filter = {
      slugs,
      regions: regions(where.regions),
      former: where.former == null ? null : { value: where.former },
      inspected: inspected(where),
      ...judgements(where),
    };
    return {
      statement: look === null ? ALL_OVER : WITHIN,
      filter,
      where: counted && look === null ? { ...filter, ...throughMentions(filter) } : filter,
      lookUnder: look,
      along: ALONG,
    };
  },
};

/**
 * A page ends with its last area, but all can be counted sooner from what was said of some services than by asking each area for it.
 * The judgement that leads to the areas is no condition on them any more.
 */
function throughMentions({
  weakness,
  strength,
}: Judgements): Partial<Judgements> & { through?: Judgements['weakness'] } {
  if (weakness?.where.services) return { weakness: null, through: weakness };
  if (strength?.where.services) return { strength: null, through: strength };
  return {};
}
