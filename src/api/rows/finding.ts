import { z } from 'zod';
import { POLARITIES, SECTIONS, SERVICES, THEMES } from '../../extract/vocabulary.ts';
import { absent, day, decided, place } from './values.ts';

/** A `Finding` as stored. */
export const findingRow = z.object({
  id: z.string(),
  section: z.enum(SECTIONS),
  polarity: z.enum(POLARITIES),
  text: z.string(),
  ...place,
  ...decided,
  services: absent(z.array(z.enum(SERVICES))),
  themes: absent(z.array(z.enum(THEMES))),
  area: z.string(),
  inspection: z.string(),
  document: z.string(),
  date: absent(day),
  sortKey: z.string(),
});

export type FindingRow = z.infer<typeof findingRow>;
