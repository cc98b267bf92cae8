import { z } from 'zod';
import { RECOMMENDATION_KINDS, REVISIT_JUDGEMENTS, SERVICES, THEMES, VOICES } from '../../extract/vocabulary.ts';
import { absent, place, source } from './values.ts';

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
  revisitJudgement: absent(z.enum(REVISIT_JUDGEMENTS)),
  inspection: absent(z.string()),
  ...source,
});

export type RecommendationRow = z.infer<typeof recommendationRow>;
