/**
 * Forms of address that are printed before a name and are no part of it, as a part of a regular expression. "Lord" and "Lady" are not
 * among them: a Lord Mayor is an office.
 */
export const FORMS_OF_ADDRESS = 'Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Rev|Revd|Reverend|Cllr|Councillor';
