import { INSPECTORATE_ORGANISATIONS } from '../../graph/identity/organisationIdentity.ts';
import { statement } from '../../neo4j/statements.ts';
import { badUserInput } from '../errors.ts';
import type { QueryInspectorsArgs } from '../generated/resolvers.ts';
import type { InspectorRow } from '../rows/inspector.ts';
import { keysAt } from './around.ts';
import { anyOf } from './conditions.ts';
import { inspections } from './inspections.ts';
import type { Along, List } from './List.ts';
import { inspectorShape } from './shapes.ts';
import { lookUnder } from './statements.ts';
import { meets } from './told.ts';

const BY_NAME = statement('query/inspectors');
const BY_AREA_COUNT = statement('query/inspectors-by-area-count');
const WITHIN_BY_NAME = statement('query/inspectors-within');
const WITHIN_BY_AREA_COUNT = statement('query/inspectors-within-by-area-count');

/** The lists that come along with inspectors. */
const ALONG: Along = { type: 'Inspector', by: 'INSPECTOR', lists: { inspections } };

/** All inspectors, those who have inspected an area, or who work for an inspectorate. */
export const inspectors: List<QueryInspectorsArgs, { node: InspectorRow }, 'ALL' | 'AREA' | 'ORGANISATION'> = {
  name: 'inspectors',
  ...inspectorShape,
  ordering: ({ orderBy }) => ({
    keys: byAreaCount(orderBy) ? 'number' : 'text',
    descending: orderBy === 'NAME_DESC' || orderBy === 'AREA_COUNT_DESC',
    needs: ['name', 'areaCount'],
    position: ({ node }) => ({ key: byAreaCount(orderBy) ? node.areaCount : node.name, id: node.id }),
  }),
  told: {
    everything: ({ orderBy }) => ({ orderBy: byAreaCount(orderBy) ? 'AREA_COUNT_ASC' : 'NAME_ASC' }),
    conditions: { minAreas: meets<number>('areaCount', (count, least) => count >= least) },
    properties: ['name', 'areaCount'],
  },
  around: (asks) => ({ organisations: keysAt(asks, 'organisations', ['organisation']) }),
  ask: ({ where: given, orderBy }, by) => {
    const where = given ?? {};
    const look = lookUnder(by, ['AREA'], { areas: where.areas });
    if (where.minAreas != null && where.minAreas < 0) {
      throw badUserInput('where.minAreas', `it is ${where.minAreas}`, 'a whole number from 0');
    }
    const [allOver, within] = byAreaCount(orderBy) ? [BY_AREA_COUNT, WITHIN_BY_AREA_COUNT] : [BY_NAME, WITHIN_BY_NAME];
    return {
      statement: look === null ? allOver : within,
      where: {
        minAreas: where.minAreas,
        areas: anyOf('where.areas', where.areas),
        organisations: inspectorates(where.organisations),
        lead: where.lead == null ? null : { value: where.lead },
      },
      lookUnder: look,
      along: ALONG,
    };
  },
};

/** @throws GraphQLError BAD_USER_INPUT for an organisation for which no inspector works */
function inspectorates(ids: readonly string[] | null | undefined): readonly string[] | null {
  const accepted: string[] = Object.values(INSPECTORATE_ORGANISATIONS).map(({ id }) => id);
  const others = (ids ?? []).filter((id) => !accepted.includes(id));
  if (others.length === 0) return anyOf('where.organisations', ids);
  const named = others.map((id) => `"${id}"`).join(', ');
  throw badUserInput('where.organisations', `${named} is not an inspectorate`, accepted);
}

function byAreaCount(orderBy: QueryInspectorsArgs['orderBy']): boolean {
  return orderBy === 'AREA_COUNT_ASC' || orderBy === 'AREA_COUNT_DESC';
}
