import { z } from 'zod';
import { THEMES } from '../../extract/vocabulary.ts';

/** A `Theme` as stored. */
export const themeRow = z.object({ id: z.string(), code: z.enum(THEMES), name: z.string(), description: z.string() });

export type ThemeRow = z.infer<typeof themeRow>;
