import { VOICES } from '../../extract/vocabulary.ts';
import { statement } from '../../neo4j/statements.ts';
import type { QueryStatisticsArgs } from '../generated/resolvers.ts';
import { statisticRow, type StatisticRow } from '../rows/statistic.ts';
import { whereItStands } from './around.ts';
import { anyOf, dateBounds, placeAndTime } from './conditions.ts';
import type { List } from './List.ts';
import { inReadingOrder, lookUnder, usualVoices } from './statements.ts';
import { oneOf, STATED } from './told.ts';

const ALL_OVER = statement('query/statistics');
const WITHIN = statement('query/statistics-within');

type By = 'ALL' | 'AREA' | 'INSPECTION' | 'DOCUMENT';
const NARROW = ['AREA', 'INSPECTION', 'DOCUMENT'];

/** Statistics of all documents, or of the parent. */
export const statistics: List<QueryStatisticsArgs, { node: StatisticRow }, By> = {
  name: 'statistics',
  label: 'Statistic',
  node: statisticRow,
  fields: { comparator: ['comparatorValue', 'comparatorLabel'] },
  ordering: inReadingOrder,
  told: {
    everything: () => ({ where: { voices: [...VOICES] } }),
    conditions: { ...STATED, voices: oneOf('voice'), units: oneOf('unit') },
    properties: ['sortKey', 'voice', 'unit'],
  },
  around: whereItStands,
  ask: ({ where: given }, by) => {
    const where = given ?? {};
    const look = lookUnder(by, NARROW, where);
    return {
      statement: look === null ? ALL_OVER : WITHIN,
      where: {
        voices: anyOf('where.voices', where.voices) ?? usualVoices(by),
        units: anyOf('where.units', where.units),
        ...placeAndTime(where),
      },
      lookUnder: look,
      bounds: dateBounds(where),
    };
  },
};
