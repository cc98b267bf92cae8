import type { OrganisationKind } from '../../extract/vocabulary.ts';
import { slug } from '../slug.ts';

/** An organisation named as a partner in the inspected area. */
export interface Partner {
  id: string;
  name: string;
  kind: OrganisationKind;
}

const LOCAL_AUTHORITY = /\blocal authority\b|\bcouncil\b|\bLA\b/i;
const HEALTH =
  /\bICBs?\b|\b(?:health (?:leaders|commissioners)|leaders in health)\b|\bintegrated care (?:board|system)\b|\bCCGs?\b|\bclinical commissioning group/i;
const ALL =
  /\bpartnership\b|\bLAP\b|\bpartners\b|\blocal area\b|\barea leaders\b|\beducation\b.*\bhealth\b|\bhealth\b.*\beducation\b/i;

/**
 * Which partners of the inspected area are to act, from who is named as responsible ("Leaders in the local authority and the ICB"):
 * their ids, sorted. Those are found by name or by what they are; "the partnership" means the local authority and the health body.
 */
export function addressees(responsible: readonly string[], partners: readonly Partner[]): string[] {
  const said = responsible.join('; ');
  if (said.trim() === '') return [];
  const named = partners.filter((partner) => slug(said).includes(slug(partner.name)));
  const authority = LOCAL_AUTHORITY.test(said) ? partners.filter((partner) => partner.kind === 'LOCAL_AUTHORITY') : [];
  const health = HEALTH.test(said)
    ? partners.filter((partner) => partner.kind === 'ICB' || partner.kind === 'CCG')
    : [];
  const found = [...named, ...authority, ...health];
  const all = found.length === 0 && ALL.test(said) ? partners.filter((partner) => partner.kind !== 'OTHER') : [];
  return [...new Set([...found, ...all].map((partner) => partner.id))].sort();
}
