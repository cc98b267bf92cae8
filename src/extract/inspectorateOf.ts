import type { Inspectorate } from './vocabulary.ts';

/** The inspectorate whose inspectors a column or subheading announces, or null where the words are no such heading. */
export function inspectorateHeading(plain: string): Inspectorate | null {
  if (/^ofsted( inspectors)?( team)?:?$/i.test(plain)) return 'OFSTED';
  if (/^(the )?(care quality commission|cqc)( \(cqc\))?( inspectors)?( team)?:?$/i.test(plain)) return 'CQC';
  return null;
}

/** True where the heads of both inspectorates' columns were read as one line, because the columns begin on the next page. */
export function headsBothColumns(plain: string): boolean {
  return /^ofsted (the )?(care quality commission|cqc)( \(cqc\))?$/i.test(plain);
}

/** Which inspectorate a role speaks of, or null where it does not say. */
export function inspectorateOf(role: string): Inspectorate | null {
  if (/\bCQC\b|care quality commission/i.test(role)) return 'CQC';
  // The directorate of the CQC whose chief signs for it; Ofsted has none of that name.
  if (/\bprimary medical services\b/i.test(role)) return 'CQC';
  if (/\b(ofsted|s?hmis?|sc\w*hmi|majesty)\b/i.test(role)) return 'OFSTED';
  // The CQC's inspectors of services for children bear this title; Ofsted's do not.
  return /\bchildren['’]?s services inspector\b/i.test(role) ? 'CQC' : null;
}
