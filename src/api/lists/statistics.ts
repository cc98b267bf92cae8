import { statement } from '../../neo4j/statements.ts';
import type { QueryStatisticsArgs } from '../generated/resolvers.ts';
import { statisticRow, type StatisticRow } from '../rows/statistic.ts';
import { anyOf, codes, dateBounds, inspected, regions } from './conditions.ts';
import type { List } from './List.ts';
import { inReadingOrder, under, usualVoices, whereItStands } from './statements.ts';

const ALL_OVER = statement('query/statistics');
const WITHIN = statement('query/statistics-within');

type By = 'ALL' | 'AREA' | 'INSPECTION' | 'DOCUMENT';
const NARROW = ['AREA', 'INSPECTION', 'DOCUMENT'];

/** Statistics of all documents, or of the parent. */
export const statistics: List<QueryStatisticsArgs, { node: StatisticRow }, By> = {
  name: 'statistics',
  node: statisticRow,
  fields: { comparator: ['comparatorValue', 'comparatorLabel'] },
  ordering: inReadingOrder,
  related: whereItStands,
  ask: ({ where: given }, by) => {
    const where = given ?? {};
    const lookUnder = under(by, NARROW, where);
    return {
      statement: lookUnder === null ? ALL_OVER : WITHIN,
      where: {
        voices: codes('where.voices', where.voices, usualVoices(by)),
        units: anyOf('where.units', where.units),
        areas: anyOf('where.areas', where.areas),
        inspections: anyOf('where.inspections', where.inspections),
        regions: regions(where.regions),
        inspected: inspected(where),
      },
      lookUnder,
      bounds: dateBounds(where),
    };
  },
};
