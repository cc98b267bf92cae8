/**
 * Forms of address that are printed before a name and are no part of it, as a part of a regular expression. "Lord" and "Lady" are not
 * among them: a Lord Mayor is an office.
 */
export const FORMS_OF_ADDRESS = 'Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Rev|Revd|Reverend|Cllr|Councillor';

/** Words within a name that are written without a capital, as a part of a regular expression: "van den Berg", "ap Gwilym". */
export const NAME_PARTICLES =
  "a[bnp]|al|bin|bint|d[aeiou]|de[lnr]?|do?s|e|el|ibn|la|le|te[nr]|v[ao]n|von|y|zu|[dl]['’]";
