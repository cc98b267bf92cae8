import { z } from 'zod';
import { absent } from './values.ts';

/** An `Inspector` as stored. */
export const inspectorRow = z.object({
  id: z.string(),
  name: z.string(),
  aliases: absent(z.array(z.string())),
  areaCount: z.int().nonnegative(),
});

export type InspectorRow = z.infer<typeof inspectorRow>;
