import { z } from 'zod';
import { ORGANISATION_KINDS } from '../../extract/vocabulary.ts';
import { absent } from './values.ts';

/** An `Organisation` as stored. */
export const organisationRow = z.object({
  id: z.string(),
  name: z.string(),
  aliases: absent(z.array(z.string())),
  kind: z.enum(ORGANISATION_KINDS),
});

export type OrganisationRow = z.infer<typeof organisationRow>;
