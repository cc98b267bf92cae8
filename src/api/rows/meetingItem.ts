import { z } from 'zod';
import { ITEM_KINDS } from '../../extract/vocabulary.ts';
import { absent, day, place } from './values.ts';

/** A `MeetingItem` as stored. */
export const meetingItemRow = z.object({
  id: z.string(),
  number: absent(z.string()),
  kind: z.enum(ITEM_KINDS),
  text: z.string(),
  ...place,
  speakerName: absent(z.string()),
  speakerRole: absent(z.string()),
  area: z.string(),
  document: z.string(),
  date: absent(day),
  sortKey: z.string(),
});

export type MeetingItemRow = z.infer<typeof meetingItemRow>;
