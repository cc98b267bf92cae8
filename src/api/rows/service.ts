import { z } from 'zod';
import { SERVICES } from '../../extract/vocabulary.ts';
import { absent } from './values.ts';

/** A `Service` as stored. */
export const serviceRow = z.object({
  id: z.string(),
  code: z.enum(SERVICES),
  name: z.string(),
  aliases: absent(z.array(z.string())),
});

export type ServiceRow = z.infer<typeof serviceRow>;
