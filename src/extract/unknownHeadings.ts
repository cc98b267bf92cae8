import type { Ledger } from './Ledger.ts';
import type { Passage } from './Passage.ts';
import { beginsMidSentence, endsSentence } from './plainText.ts';

/** Takes headings whose wording is not known out of a section and notes them, so that they count as nobody's statement. */
export function setAsideUnknownHeadings(passages: readonly Passage[], ledger: Ledger): Passage[] {
  return passages.filter((passage) => {
    const unknown =
      passage.kind === 'HEADING' &&
      !beginsMidSentence(passage.plain) &&
      !endsSentence(passage.plain) &&
      !/[,;:]$/.test(passage.plain);
    if (unknown) ledger.notUnderstood('a heading whose wording is not known', passage);
    return !unknown;
  });
}
