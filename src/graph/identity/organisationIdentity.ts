import type { ExtractedOrganisation } from '../../extract/ExtractedDocument.ts';
import { INSPECTORATE_NAMES } from '../../extract/inspectorates.ts';
import type { AreaFinder } from '../areas/findArea.ts';
import { organisationId } from '../ids.ts';

/** The two inspectorates, as nodes. */
export const INSPECTORATE_ORGANISATIONS = {
  OFSTED: { id: organisationId('ofsted'), name: INSPECTORATE_NAMES.OFSTED },
  CQC: { id: organisationId('cqc'), name: INSPECTORATE_NAMES.CQC },
} as const;

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bintegrated care (?:board|system)s?\b/gi, 'ICB'],
  [/\bclinical commissioning groups?\b/gi, 'CCG'],
  [/\bNHS foundation trust\b/gi, 'trust'],
  [/\bCCGs\b/g, 'CCG'],
  [/\((?:ICB|ICS|CCG)s?\)/gi, ''],
  [/\bnational health service\b/gi, 'NHS'],
];

/**
 * The id of an organisation, the same for every way of printing its name: "NHS North East London ICB" and "North East London
 * Integrated Care Board" are `organisation/north-east-london-icb`. A local authority is named by the area that it governs, whatever
 * its style: "London Borough of Hackney" and "Hackney Council" are `organisation/hackney-council`.
 */
export function organisationIdOf(
  organisation: ExtractedOrganisation,
  findArea: AreaFinder,
  on: string | null = null,
): string {
  const { name, kind } = organisation;
  if (kind === 'INSPECTORATE') {
    return /ofsted|education/i.test(name) ? INSPECTORATE_ORGANISATIONS.OFSTED.id : INSPECTORATE_ORGANISATIONS.CQC.id;
  }
  if (kind === 'LOCAL_AUTHORITY') {
    const area = findArea(name, on);
    if (area) return organisationId(`${area.id} council`);
  }
  const short = SHORT.reduce((text, [long, abbreviation]) => text.replace(long, abbreviation), name);
  const core = short.replace(/^\s*the\s+/i, '').replace(/^\s*NHS\s+(?=.*\b(?:ICB|CCG)\b)/i, '');
  const suffixed =
    (kind === 'ICB' || kind === 'CCG') && !new RegExp(`\\b${kind}\\b`, 'i').test(core) ? `${core} ${kind}` : core;
  return organisationId(suffixed);
}
