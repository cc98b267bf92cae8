import { z } from 'zod';
import { absent } from './values.ts';

/** A `Person` as stored. */
export const personRow = z.object({
  id: z.string(),
  name: z.string(),
  role: absent(z.string()),
  area: absent(z.string()),
});

export type PersonRow = z.infer<typeof personRow>;
