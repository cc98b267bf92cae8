import type { StatisticResolvers } from '../generated/resolvers.ts';
import { inspectionOf, place } from './place.ts';

export const statistic: StatisticResolvers = {
  ...place,
  inspection: inspectionOf,
  comparator: ({ comparatorValue, comparatorLabel }) =>
    comparatorValue == null ? null : { value: comparatorValue, label: comparatorLabel ?? '' },
};
