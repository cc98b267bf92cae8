/** What a meeting's clerk writes by custom, and nobody said: who sent apologies, when the meeting ended. */
const FORMALITIES = [
  /^apologies (?:for (?:absence|lateness) )?(?:(?:were|was|had been|have been) )?(?:received|given|submitted|noted|accepted)\b/i,
  /^the meeting (?:was )?(?:closed|ended|finished|concluded|adjourned|started|began|opened|commenced)\b[^.]{0,20}\d[^ ]*.{0,8}$/i,
  /^(?:there (?:was|were) )?no (?:other|urgent|further) (?:urgent )?(?:business|items?)\b[^.]{0,40}\.?$/i,
];
const HEADS_DATE = '(?:the )?(?:date of (?:the )?)?next meeting(?: (?:is|will be|to be))?(?: held)?(?: on)?:? ';
const DAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? \\p{L}{3,9},? (?:19|20)\\d\\d';
const TIME = ',? (?:at )?\\d{1,2}(?:[.:]\\d\\d)? ?(?:[ap]\\.?m\\.?)?';
/** A day by itself, with the time and the place there may be: the date of the next meeting. */
const DAY_ALONE = new RegExp(`^(?:${HEADS_DATE})?${DAY}(?:${TIME})?(?:,? (?:in|at) [^.]{3,60})?\\.?$`, 'iu');

/** That there was nothing to tell, "There were none": a formality below a title, elsewhere an answer. */
const NOTHING =
  /^(?:there were )?(?:none|nil|no (?:apologies|declarations|interests|disclosures)\b[^.]{0,80}?)(?: (?:were |was |had been |have been )?(?:received|declared|disclosed|made|given))?\.?$/i;

/**
 * True for words that stand in minutes by custom and tell nothing: of apologies, of the meeting's end, the date of the next one.
 * @param plain the words of a passage, without a number
 * @param isBelowTitle whether nothing but the title of its item stands before
 */
export function isFormality(plain: string, isBelowTitle: boolean): boolean {
  return (
    DAY_ALONE.test(plain) || FORMALITIES.some((wording) => wording.test(plain)) || (isBelowTitle && NOTHING.test(plain))
  );
}
