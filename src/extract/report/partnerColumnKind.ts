import type { OrganisationKind } from '../vocabulary.ts';

const LOCAL_AUTHORITY = /^(the )?local authorit(y|ies)( details)?:?$|^council$/i;
const ICB =
  /^(nhs )?(integrated care (?:board|system|partnership)s?|icbs?|icss?)( ?\((?:icbs?|icss?)\))?( details)?:?$|^(nhs|health)( partners?)?:?$/i;
const CCG = /^clinical commissioning groups?( \(ccgs?\))?:?$/i;
const OTHER = /^(children's )?(services )?(trust|company|provider|partner|other)s?( organisations?)?:?$/i;

/** What the heading of a column of partners says its organisations are; null for words that are no such heading. */
export function partnerColumnKind(heading: string): OrganisationKind | null {
  if (LOCAL_AUTHORITY.test(heading)) return 'LOCAL_AUTHORITY';
  if (ICB.test(heading)) return 'ICB';
  if (CCG.test(heading)) return 'CCG';
  return OTHER.test(heading) ? 'OTHER' : null;
}
