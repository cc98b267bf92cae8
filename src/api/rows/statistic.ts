import { z } from 'zod';
import { PRECISIONS, VOICES } from '../../extract/vocabulary.ts';
import { absent, place, source } from './values.ts';

/** A `Statistic` as stored. */
export const statisticRow = z.object({
  id: z.string(),
  value: z.number(),
  upTo: absent(z.number()),
  precision: z.enum(PRECISIONS),
  unit: z.string(),
  measure: z.string(),
  period: absent(z.string()),
  comparatorValue: absent(z.number()),
  comparatorLabel: absent(z.string()),
  quote: z.string(),
  ...place,
  voice: z.enum(VOICES),
  inspection: absent(z.string()),
  ...source,
});

export type StatisticRow = z.infer<typeof statisticRow>;
