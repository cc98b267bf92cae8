import type { AreaNames } from '../../../src/extract/areas.ts';
import { readAreas } from '../../../src/graph/areas/readAreas.ts';

/** The areas that extraction is given. */
export const AREAS: AreaNames = readAreas();
