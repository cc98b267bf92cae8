/** What leads an area, or a part of it; with the words that may stand before it. */
const ACTOR = new RegExp(
  `^(?:the )?(?:(?:local|area|senior|strategic|system|joint|health|education|social|care|children's|integrated|board|icb|nhs|authority|council|partnership|lap|and) ){0,5}` +
    `(?:leaders?|officers|commissioners|partnership|lap|partners|icbs?|integrated care boards?|local authority|council)\\b`,
  'i',
);
/** Words that tell whose leaders they are. */
const WHOSE =
  /\b(?:partnership|lap|partners|icbs?|integrated care|local authority|council|nhs|health|education|social care)\b/i;
/** What somebody is asked with, and the words of asking. */
const ASKED = /^(?<who>[^.;:?!]{2,160}?) (?:should|must|needs? to|(?:will|is|are) to|will need to)\b/;
/** A clause of its own within the subject: who is to act may be another there. */
const WITHIN = /\b(?:who|which|that|to|so|while|when|where)\b/i;

/**
 * Who is to act by the first words of a recommendation, as printed but for the article: "Leaders across the partnership should …", "The
 * ICB must …". Null where they tell nobody, or not whose leaders are meant.
 */
export function actorInWords(plain: string): string | null {
  const who = ASKED.exec(plain)?.groups?.['who'] ?? '';
  return ACTOR.test(who) && WHOSE.test(who) && !WITHIN.test(who)
    ? who.replace(/^the /i, '').replace(/[,\s]+$/, '')
    : null;
}
