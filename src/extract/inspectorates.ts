import type { ExtractedOrganisation } from './ExtractedDocument.ts';
import type { Inspectorate } from './vocabulary.ts';

/** What the two inspectorates are called, which every report and letter comes from. */
export const INSPECTORATE_NAMES = { OFSTED: 'Ofsted', CQC: 'Care Quality Commission' } as const satisfies Record<
  Inspectorate,
  string
>;

/** The two inspectorates among the organisations of a report or letter. */
export const INSPECTORATES: readonly ExtractedOrganisation[] = Object.values(INSPECTORATE_NAMES).map((name) => ({
  name,
  kind: 'INSPECTORATE',
}));
