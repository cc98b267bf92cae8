/** How words begin that tell what an earlier inspection found. */
const BY_INSPECTION =
  /^(?:(?:at|in|during|following) (?:the time of )?(?:the|its|their) (?:(?:initial|first|original|previous|earlier|last) |(?:\w+ )?\d{4} )(?:joint |local |area |SEND )*inspection\b|(?:the )?(?:initial|first|original|previous|earlier) (?:joint |local |area |SEND )*inspection\b)/i;
/** How words begin that tell how things were. */
const BY_TIME = /^(?:previously|formerly|in the past|at that time|historically)\b/i;

/** True of a sentence or paragraph that a letter on a revisit begins by telling what was found before. */
export function restatesInspection(words: string): boolean {
  return BY_INSPECTION.test(words);
}

/** True of a sentence of such a letter that tells how things were, so that it judges nothing now. */
export function tellsOfBefore(words: string): boolean {
  return restatesInspection(words) || BY_TIME.test(words);
}
