import { z } from 'zod';
import { POLARITIES } from '../../extract/vocabulary.ts';

/** How many sentences there are of each polarity, as statements that count return it. */
export const polarityCounts = z.array(z.object({ polarity: z.enum(POLARITIES), number: z.int().nonnegative() }));

/** The counts by the names that the schema gives them; none is 0. */
export function judgementCounts(counts: z.infer<typeof polarityCounts>) {
  const of = (wanted: (typeof POLARITIES)[number]) => counts.find(({ polarity }) => polarity === wanted)?.number ?? 0;
  return { strengths: of('STRENGTH'), weaknesses: of('WEAKNESS'), mixed: of('MIXED'), neutral: of('NEUTRAL') };
}
