/**
 * Standard wordings that every report or letter carries and that say nothing about its area: how to complain, what Ofsted is, how to
 * get a copy, the licence, addresses of the inspectorates. Each rule knows one of them by its own words, in plain form.
 */
const STANDARD_WORDINGS: readonly RegExp[] = [
  /^(local )?area partnership report$/i,
  /^if you are not happy with the inspection or the report, you can complain to ofsted/i,
  /^the office for standards in education, children's services and skills \(ofsted\) (regulates|inspects)/i,
  /^the care quality commission \(cqc\) (is the independent|regulates|monitors)/i,
  /^if you would like a copy of this (document|report|letter) in a different format/i,
  /^you may (reuse|copy all or parts of) this (information|document)/i,
  /^to view this licence, visit/i,
  /^this (publication|document) is available at/i,
  /^this (letter|report|document) (was|has been) (re-?issued|re-?published|amended|corrected|updated)\b/i,
  /^interested in our work\?/i,
  /^(no\. \d+|reference:? ?\d+)$/i,
  /^(© )?crown copyright \d{4}$/i,
  /^©/,
  // The footer of each page, where the source is a text into which a page's furniture went too.
  /^area send inspection report: .{2,80} local area partnership\b.{0,60}$/i,
  /^(\d{1,2} (\p{L}+ )?(\d{4} )?to )?\d{1,2} \p{L}+ \d{4}( \d{1,3})?$/iu,
  /^\d{1,3}$/,
  /^this inspection was carried out at the request of the secretary of state for education/i,
  /^this inspection was carried out (jointly )?(by ofsted and|under section 20)/i,
  /^the inspection was led by (one of )?(his|her) majesty's inspector/i,
  /^the approach to responding to findings from inspections, including the production and review of the statement, is set out in/i,
  /^(piccadilly gate|clive house|aviation house|agora)?,? ?(store street|70 petty france|125 kingsway|6 cumberland place)?,? ?(manchester|london|nottingham)?,? ?(m1 2wd|sw1h 9ex|wc2b 6se|ng1 6hj)?$/i,
  /^(t|textphone|tel|telephone|e|w|email|web|website)?:? ?(0300 123 \d{4}|0161 618 8524)\b.*$/i,
  /^((e|w|email|web|website):? ?)?(<?https?:\/\/|www\.)?[\w.-]*(@ofsted|gov\.uk\/ofsted|ofsted\.go)[\w./>-]*$/i,
];

/** True where a passage, in plain form, is a standard wording and so recognised furniture. */
export function isFurniture(plain: string): boolean {
  return plain === '' || !/[\p{L}\p{N}]/u.test(plain) || STANDARD_WORDINGS.some((wording) => wording.test(plain));
}
