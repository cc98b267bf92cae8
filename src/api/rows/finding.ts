import { z } from 'zod';
import { POLARITIES, SECTIONS, SERVICES, THEMES } from '../../extract/vocabulary.ts';
import { absent, decided, place, source } from './values.ts';

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
  inspection: z.string(),
  ...source,
});

export type FindingRow = z.infer<typeof findingRow>;
