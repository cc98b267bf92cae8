import { z } from 'zod';
import { POLARITIES, SECTIONS, SERVICES, THEMES, VOICES } from '../../extract/vocabulary.ts';
import { absent, decided, place, source } from './values.ts';

/** A `Mention` as stored. */
export const mentionRow = z.object({
  id: z.string(),
  quote: z.string(),
  service: z.enum(SERVICES),
  polarity: z.enum(POLARITIES),
  themes: absent(z.array(z.enum(THEMES))),
  section: z.enum(SECTIONS),
  ...place,
  anaphoric: z.boolean(),
  voice: z.enum(VOICES),
  ...decided,
  statement: z.string(),
  inspection: absent(z.string()),
  ...source,
});

export type MentionRow = z.infer<typeof mentionRow>;
