import { z } from 'zod';
import { ITEM_KINDS } from '../../extract/vocabulary.ts';
import { absent, place, source } from './values.ts';

/** A `MeetingItem` as stored. */
export const meetingItemRow = z.object({
  id: z.string(),
  number: absent(z.string()),
  kind: z.enum(ITEM_KINDS),
  text: z.string(),
  ...place,
  speakerName: absent(z.string()),
  speakerRole: absent(z.string()),
  ...source,
});

export type MeetingItemRow = z.infer<typeof meetingItemRow>;
