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
    properties: ['name', 'region', 'former'],
  },
  around: () => ({}),
  ask: ({ where: given }, by, counted) => {
    const where = given ?? {};
    const slugs = anyOf('where.slugs', where.slugs);
    const look = lookUnder(by, ['INSPECTOR', 'ORGANISATION'], { areas: slugs });
    return {
      statement: look === null ? ALL_OVER : WITHIN,
      where: {
        slugs,
        regions: regions(where.regions),
        former: where.former == null ? null : { value: where.former },
        inspected: inspected(where),
        ...(counted && look === null ? throughMentions(judgements(where)) : judgements(where)),
      },
      lookUnder: look,
      along: ALONG,
    };
  },
};

/**
 * A page ends with its last area, but all can be counted sooner from what was said of some services than by asking each area for it.
 * The judgement that leads to the areas is no condition on them any more.
 */
function throughMentions(all: Judgements): Judgements & { through?: Judgements['weakness'] } {
  if (all.weakness?.where.services) return { ...all, weakness: null, through: all.weakness };
  if (all.strength?.where.services) return { ...all, strength: null, through: all.strength };
  return all;
}
