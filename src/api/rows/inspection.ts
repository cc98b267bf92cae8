import { z } from 'zod';
import { FRAMEWORKS, OUTCOMES } from '../../extract/vocabulary.ts';
import { absent, day } from './values.ts';

/** An `Inspection` as stored. */
export const inspectionRow = z.object({
  id: z.string(),
  area: z.string(),
  framework: z.enum(FRAMEWORKS),
  startDate: day,
  endDate: day,
  outcome: z.enum(OUTCOMES),
  previousStart: absent(day),
  previousEnd: absent(day),
  previousMonth: absent(z.string()),
  nextInspection: absent(z.string()),
  monitoringInspection: absent(z.string()),
});

export type InspectionRow = z.infer<typeof inspectionRow>;
