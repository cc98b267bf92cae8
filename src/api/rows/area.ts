import { z } from 'zod';
import { absent } from './values.ts';

/** An `Area` as stored. */
export const areaRow = z.object({
  id: z.string(),
  name: z.string(),
  alsoKnownAs: absent(z.array(z.string())),
  onsCode: absent(z.string()),
  laCode: absent(z.string()),
  ofstedUrn: absent(z.string()),
  region: absent(z.string()),
  type: absent(z.string()),
  former: absent(z.boolean()),
});

export type AreaRow = z.infer<typeof areaRow>;
