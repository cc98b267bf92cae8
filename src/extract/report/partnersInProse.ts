import type { ExtractedOrganisation } from '../ExtractedDocument.ts';
import { fullName } from '../organisationNames.ts';
import { plain } from '../plainText.ts';

const BOARD =
  /\b(?:(?:NHS |\p{Lu}[\p{L}'-]+,? )(?:(?:and|of|on|upon|the|\p{Lu}[\p{L}'-]+,?) )*)?Integrated Care Boards?\b/gu;

/** What goes before a board's name in "Kent County Council and NHS Kent and Medway Integrated Care Board". */
const BEFORE_BOARD = /^.*\b(?:Council|Authority),? and (?:the )?|^.*\band (?:the |(?=NHS ))|^(?:the|and|of|The|On) /u;

/**
 * The partners as the report's paragraphs about the partnership name them, for where the table of partners has none of a kind.
 * @param area the area as printed
 */
export function partnersInProse(
  prose: string,
  area: string,
  missing: 'LOCAL_AUTHORITY' | 'ICB',
): ExtractedOrganisation | null {
  const council = fullName({ name: area, kind: 'LOCAL_AUTHORITY' }, prose);
  if (missing === 'LOCAL_AUTHORITY') return council === area ? null : { name: council, kind: 'LOCAL_AUTHORITY' };
  for (const [found] of plain(prose).matchAll(BOARD)) {
    const afterCouncil = found.includes(council) ? found.slice(found.indexOf(council) + council.length) : found;
    const name = afterCouncil.replace(BEFORE_BOARD, '').replace(/^,? ?(?:and )?(?:the )?/, '');
    if (!/^Integrated Care Board/.test(name)) return { name, kind: 'ICB' };
  }
  return null;
}
