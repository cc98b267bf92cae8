import { z } from 'zod';

/** The versions of the graph, and how many nodes of each label it has. */
export const metaRow = z.object({
  version: z.object({ dataVersion: z.string(), builtAt: z.iso.datetime(), extractionVersion: z.string() }),
  counts: z.array(z.object({ label: z.string(), count: z.int().nonnegative() })),
});

export type MetaRow = z.infer<typeof metaRow>;
