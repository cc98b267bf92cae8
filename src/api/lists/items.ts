import { ITEM_KINDS } from '../../extract/vocabulary.ts';
import { statement } from '../../neo4j/statements.ts';
import type { QueryItemsArgs } from '../generated/resolvers.ts';
import { meetingItemRow, type MeetingItemRow } from '../rows/meetingItem.ts';
import { anyOf, codes, dateBounds, regions } from './conditions.ts';
import type { List } from './List.ts';
import { inReadingOrder, under, whereItStands } from './statements.ts';

const ALL_OVER = statement('query/items');
const WITHIN = statement('query/items-within');

type By = 'ALL' | 'AREA' | 'DOCUMENT' | 'PERSON';
const NARROW = ['AREA', 'DOCUMENT', 'PERSON'];

/** Items of all minutes, or of the parent. */
export const items: List<QueryItemsArgs, { node: MeetingItemRow }, By> = {
  name: 'items',
  node: meetingItemRow,
  fields: { speaker: ['speakerName', 'speakerRole'], mentions: [] },
  ordering: inReadingOrder,
  related: whereItStands,
  ask: ({ where: given }, by) => {
    const where = given ?? {};
    const lookUnder = under(by, NARROW, where);
    return {
      statement: lookUnder === null ? ALL_OVER : WITHIN,
      where: {
        kinds: codes('where.kinds', where.kinds, ITEM_KINDS),
        areas: anyOf('where.areas', where.areas),
        regions: regions(where.regions),
      },
      lookUnder,
      bounds: dateBounds(where),
    };
  },
};
