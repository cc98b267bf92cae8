import type { Section, ServiceCode } from '../vocabulary.ts';

/** Sections that promise the same kind of judgement. */
export function sectionGroup(section: Section): SectionGroup {
  if (section === 'CONTEXT' || section === 'INTRO' || section === 'REVISITED_WEAKNESS') return 'context';
  if (section === 'EXPERIENCE' || section === 'REVISIT') return 'experience';
  if (section === 'EFFECTIVE' || section.endsWith('_STRENGTH')) return 'strength';
  if (section === 'NEEDS_BETTER' || section.endsWith('_DEVELOPMENT') || section === 'MAIN_WEAKNESS') return 'weakness';
  if (section === 'MINUTES') return 'minutes';
  return 'action';
}

export type SectionGroup = 'context' | 'experience' | 'strength' | 'weakness' | 'minutes' | 'action';

const GROUPS: Readonly<Record<ServiceCode, string>> = {
  DCO: 'role',
  DMO: 'role',
  DSCO: 'role',
  CAMHS: 'camhs',
  SENDIASS: 'advice',
  SALT: 'therapy',
  OT: 'therapy',
  PHYSIO: 'therapy',
  EP: 'therapy',
  HEALTH_VISITING: 'nursing',
  SCHOOL_NURSING: 'nursing',
  PCF: 'forum',
  SHORT_BREAKS: 'breaks',
  ND_PATHWAY: 'pathway',
  LOCAL_OFFER: 'offer',
  AP: 'provision',
  EHCP: 'plans',
};

/** Services that are spoken of alike. */
export function serviceGroup(service: ServiceCode): string {
  return GROUPS[service];
}
