import { z } from 'zod';
import { RECOMMENDATION_KINDS, SERVICES, THEMES, VOICES } from '../../extract/vocabulary.ts';
import { absent, day, place } from './values.ts';

/** A `Recommendation` as stored. */
export const recommendationRow = z.object({
  id: z.string(),
  kind: z.enum(RECOMMENDATION_KINDS),
  text: z.string(),
  ...place,
  responsible: absent(z.array(z.string())),
  services: absent(z.array(z.enum(SERVICES))),
  themes: absent(z.array(z.enum(THEMES))),
  voice: z.enum(VOICES),
  area: z.string(),
  inspection: absent(z.string()),
  document: z.string(),
  date: absent(day),
  sortKey: z.string(),
});

export type RecommendationRow = z.infer<typeof recommendationRow>;
