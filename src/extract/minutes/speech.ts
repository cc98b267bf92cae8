const ASKING =
  'asked|queried|questioned|enquired|inquired|wondered|sought\\s+(?:clarification|assurances?|reassurance|information|confirmation)';
const ANSWERING = 'replied|responded|answered';
const SAYING =
  'noted|notes|indicated|reiterated|acknowledged|emphasi[sz]ed|emphasi[sz]e|flagged|invited|thanked|agreed|stated|said|explained|reported|highlighted|advised|confirmed|added|welcomed|commented|clarified|outlined|introduced|suggested|reminded|stressed|updated|presented|expressed|observed|informed|assured|requested|proposed|recommended|concluded|opened|closed|described|mentioned|discussed|referred|apologi[sz]ed|raised|summari[sz]ed|recogni[sz]ed|accepted|echoed|praised|urged|shared|provided|gave|drew|spoke|told|felt|hoped|continued|undertook|pointed\\s+out|set\\s+out';

/** The verb of someone who speaks at a meeting, after what names them, as a part of a regular expression: the group `verb`. */
export const SPEAKS = `\\s+(?:(?:has|had|did|also|then|further|both|subsequently|again|therefore)\\s+){0,3}(?<verb>${ASKING}|${ANSWERING}|${SAYING})\\b`;

/** What may go before whoever speaks: "In response to a question on waits, ", "As a supplementary question, ". */
export const LEAD = `(?<lead>(?:In|As|Asking|Responding|Replying|Following|On|Regarding|Turning|Referring|With)\\b[^.?!]{0,200},\\s+)`;
/** Where a sentence begins with who speaks, or goes on to it after the group `lead`. */
export const SENTENCE_START = `(?:^|(?<=[.?!]["'’”)]?\\s+)|(?<=^[^.?!]{1,40}\\s[-–:]\\s+)|(?<=(?:^|[.?!]["'’”)]?\\s+)${LEAD}))`;

/** What someone does who speaks. */
export type Speech = 'ASKS' | 'ANSWERS' | 'SAYS';

/** What a verb that {@link SPEAKS} found tells of who speaks. */
export function speechOf(verb: string): Speech {
  if (new RegExp(`^(?:${ASKING})$`).test(verb)) return 'ASKS';
  return new RegExp(`^(?:${ANSWERING})$`).test(verb) ? 'ANSWERS' : 'SAYS';
}
