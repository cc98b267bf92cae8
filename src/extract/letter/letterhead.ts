import { daysIn } from '../dates.ts';
import { isFurniture } from '../furniture.ts';
import type { Ledger } from '../Ledger.ts';
import type { Passage } from '../Passage.ts';

/** What stands above a letter's salutation. */
export interface Letterhead {
  date: string | null;
  addressLines: string[];
}

const DATE_LINE = /^(?:[Dd]ate:? )?(?:\w+day,? )?\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}+,? \d{4}$/u;
const CONTACT =
  /\bofsted\b|0300 123|textphone|@|www\.|\bgov\.uk\b|\bagora\b|piccadilly gate|6 cumberland place|ng1 6hj|m1 2wd/i;

/** Reads the letterhead: the sender's contact lines, the date, and the lines that name the addressees. */
export function readLetterhead(passages: readonly Passage[], ledger: Ledger): Letterhead {
  const dateAt = passages.findIndex(({ plain }) => DATE_LINE.test(plain));
  const isSender = ({ plain }: Passage) => isFurniture(plain) || CONTACT.test(plain);
  ledger.cover(...passages.filter(isSender));
  const rest = passages.slice(dateAt + 1).filter((passage) => !isSender(passage));
  ledger.cover(...rest);
  const date = passages[dateAt];
  if (date !== undefined) ledger.cover(date);
  return {
    date: date === undefined ? null : (daysIn(date.plain)[0] ?? null),
    addressLines: rest.map(({ plain }) => plain),
  };
}
