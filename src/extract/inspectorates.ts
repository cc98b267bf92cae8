import type { ExtractedOrganisation } from './ExtractedDocument.ts';

/** The two inspectorates, which every inspection document comes from. */
export const INSPECTORATE_ORGANISATIONS: readonly ExtractedOrganisation[] = [
  { name: 'Ofsted', kind: 'INSPECTORATE' },
  { name: 'Care Quality Commission', kind: 'INSPECTORATE' },
];
