import { z } from 'zod';
import { POLARITIES, SECTIONS, SERVICES, THEMES, VOICES } from '../../extract/vocabulary.ts';
import { absent, day, decided, place } from './values.ts';

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
  area: z.string(),
  inspection: absent(z.string()),
  document: z.string(),
  date: absent(day),
  sortKey: z.string(),
});

export type MentionRow = z.infer<typeof mentionRow>;
