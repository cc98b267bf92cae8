import { FORMS_OF_ADDRESS, NAME_PARTICLES } from '../formsOfAddress.ts';
import type { Passage } from '../Passage.ts';
import { endsSentence } from '../plainText.ts';
import { BEFORE_OFFICE, singleSpaced, type Speaker } from './introductions.ts';
import { namesThosePresent } from './meetingFurniture.ts';
import { OFFICE } from './offices.ts';

const NAME_WORD = `(?!(?:${BEFORE_OFFICE}|${OFFICE})\\b)\\p{Lu}[\\p{L}'’-]+`;
const NAME = `(?:(?:${FORMS_OF_ADDRESS})\\.?\\s+)?(?:${NAME_WORD}|\\p{Lu}\\.?)(?:\\s+\\p{Lu}\\.?)?(?:\\s+(?:${NAME_PARTICLES}))*(?:\\s+${NAME_WORD}){1,2}`;
/** "Ann Other (Head of SEND, Kent County Council)"; "Ann Other – Head of SEND" on a line or between commas. */
const IN_LIST = [
  new RegExp(`(?<=(?:^|[^\\p{L}.\\s]|\\b(?:and|with))\\s*)(?<name>${NAME})\\s*\\((?<role>[^()]{3,120})\\)`, 'gu'),
  new RegExp(`(?<=^|[,;:]\\s+)(?<name>${NAME})\\s+[-–—]\\s+(?<role>[^,;()]{3,80}?)(?=$|[,;.])`, 'gu'),
];
const HOLDS_OFFICE = new RegExp(`\\b(?:${OFFICE})\\b`, 'iu');
/** What else stands in brackets there: for whom somebody came, how, and for how long. */
const IS_REMARK =
  /^(?:substitut\w*|in place of|on behalf of|for|from|until|left|arrived|joined|online|via|by|items?|apologies)\b/i;

/** Those whom the lists of a meeting name with an office: of those present, in attendance, or invited; as printed. */
export function attendeesIn(passages: readonly Passage[]): Speaker[] {
  const lists = passages.filter(({ plain }) => namesThosePresent(plain) || !endsSentence(plain));
  return lists.flatMap(({ plain }) =>
    IN_LIST.flatMap((form) =>
      [...plain.matchAll(form)].flatMap(({ groups }): Speaker[] => {
        const role = singleSpaced(groups?.['role'] ?? '');
        return HOLDS_OFFICE.test(role) && !IS_REMARK.test(role)
          ? [{ name: singleSpaced(groups?.['name'] ?? ''), role }]
          : [];
      }),
    ),
  );
}
