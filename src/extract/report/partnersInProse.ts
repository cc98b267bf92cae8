import type { ExtractedOrganisation } from '../ExtractedDocument.ts';
import { fullName, placeOf } from '../organisationNames.ts';
import { plain } from '../plainText.ts';

const BOARD =
  /\b(?:(?:NHS |(?!Integrated Care )\p{Lu}[\p{L}'-]+,? )(?:(?!Integrated Care )(?:and|of|on|upon|the|\p{Lu}[\p{L}'-]+,?) )*)?(?:\((?<within>[A-Z]{2,6})\) )?Integrated Care Boards?\b/gu;

/** What goes before a board's name in "Kent County Council and NHS Kent and Medway Integrated Care Board". */
const BEFORE_BOARD =
  /^.*\b(?:Council|Authority),? and (?:the )?|^.*\band (?:the |(?=NHS ))|^(?:Within |In )?(?:the|and|of|The|On) /u;

/**
 * The partners as the report's paragraphs about the partnership name them, for where the table of partners has none of a kind.
 * @param area the area as printed
 */
export function partnersInProse(
  prose: string,
  area: string,
  missing: 'LOCAL_AUTHORITY' | 'ICB',
): ExtractedOrganisation | null {
  if (missing === 'LOCAL_AUTHORITY') {
    const council = fullName({ name: area, kind: 'LOCAL_AUTHORITY' }, prose);
    return council === area ? null : { name: council, kind: 'LOCAL_AUTHORITY' };
  }
  const name = boardsInProse(prose, area)[0]?.name;
  return name === undefined ? null : { name, kind: 'ICB' };
}

/**
 * The whole name in the report's paragraphs of a board that its table shortens: to an abbreviation that the paragraphs give in brackets
 * ("NHS XYZ ICB"), to the initials of its place ("NHS LLR"), or in any way, where there is only one board.
 * @param only true where the table names no other board
 */
export function boardCalled(name: string, prose: string, area: string, only: boolean): string | null {
  const boards = boardsInProse(prose, area);
  const place = placeOf(name);
  const called = boards.find(
    (board) =>
      placeOf(board.brackets) === place ||
      board.brackets.toLowerCase() === place ||
      initialsOf(board.name).includes(place.replace(/\W/g, '')),
  );
  return (called ?? (only && boards.length === 1 ? boards[0] : undefined))?.name ?? null;
}

interface Board {
  name: string;
  /** What follows the name in brackets. */
  brackets: string;
}

/** The boards that the paragraphs name in full, each once. */
function boardsInProse(prose: string, area: string): Board[] {
  const council = fullName({ name: area, kind: 'LOCAL_AUTHORITY' }, prose);
  const text = plain(prose);
  const boards: Board[] = [];
  for (const { 0: printed, index, groups } of text.matchAll(BOARD)) {
    const within = groups?.['within'];
    // An abbreviation of the place may stand within the name: "NHS North Ayton (NA) Integrated Care Board".
    const found = within === undefined ? printed : printed.replace(`(${within}) `, '');
    const afterCouncil = found.includes(council) ? found.slice(found.indexOf(council) + council.length) : null;
    const name = (afterCouncil?.replace(/^.*\band (?=NHS )/, '') ?? found.replace(BEFORE_BOARD, '')).replace(
      /^,? ?(?:and )?(?:the )?/,
      '',
    );
    const brackets = within ?? /^ \(([^)]+)\)/.exec(text.slice(index + printed.length))?.[1] ?? '';
    const known = boards.some((board) => placeOf(board.name) === placeOf(name));
    if (!/^Integrated Care Board/.test(name) && !known) boards.push({ name, brackets });
  }
  return boards;
}

/** The initials of a board's place, with and without its small words: "lalar" and "llr" of Leicester, Leicestershire and Rutland. */
function initialsOf(name: string): string[] {
  const words = name
    .replace(/\b(?:NHS|Integrated Care Boards?)\b/g, ' ')
    .split(/[\s,-]+/)
    .filter((word) => word !== '');
  const initials = (some: readonly string[]) =>
    some
      .map((word) => word.charAt(0))
      .join('')
      .toLowerCase();
  return [words, words.filter((word) => word !== 'and'), words.filter((word) => /^\p{Lu}/u.test(word))]
    .map(initials)
    .filter((letters) => letters.length > 1);
}
