import { statement } from '../../neo4j/statements.ts';
import type { MeetingItemWhere, QueryItemsArgs } from '../generated/resolvers.ts';
import { meetingItemRow, type MeetingItemRow } from '../rows/meetingItem.ts';
import { whereItStands } from './around.ts';
import { anyOf, dateBounds, dateRange, regions } from './conditions.ts';
import type { List } from './List.ts';
import { inReadingOrder, lookUnder } from './statements.ts';
import { oneOf, STATED } from './told.ts';

const ALL_OVER = statement('query/items');
const WITHIN = statement('query/items-within');

type By = 'ALL' | 'AREA' | 'DOCUMENT' | 'PERSON';
const NARROW = ['AREA', 'DOCUMENT', 'PERSON'];

/** Items of all minutes, or of the parent. */
export const items: List<QueryItemsArgs, { node: MeetingItemRow }, By> = {
  name: 'items',
  label: 'MeetingItem',
  node: meetingItemRow,
  fields: { speaker: ['speakerName', 'speakerRole'], mentions: [] },
  ordering: inReadingOrder,
  told: {
    everything: () => ({}),
    conditions: { ...STATED, kinds: oneOf('kind') },
    properties: ['sortKey', 'kind'],
  },
  around: whereItStands,
  ask: ({ where: given }, by) => {
    const where = given ?? {};
    const look = lookUnder(by, NARROW, where);
    return {
      statement: look === null ? ALL_OVER : WITHIN,
      where: {
        kinds: anyOf('where.kinds', where.kinds),
        mentioning: mentionLike(where),
        areas: anyOf('where.areas', where.areas),
        regions: regions(where.regions),
        ...dateRange(where),
      },
      lookUnder: look,
      bounds: dateBounds(where),
    };
  },
};

/** What one mention within the item must be like; null where the filter doesn't say. */
function mentionLike({ services, themes }: MeetingItemWhere) {
  if (services == null && themes == null) return null;
  return { services: anyOf('where.services', services), themes: anyOf('where.themes', themes) };
}
