/** Letters, reports and minutes are shorter than this; a longer document must say from the start that it is one of them. */
const LONG = 40;

const SUBJECT = /SEND|[Ss]pecial[Ee]ducational[Nn]eed/;
const INSPECTORATE_OR_MEETING = /ofsted|carequalitycommission|inspection|minutes|agenda|committee|commission|scrutiny/i;

/** What stands at the head of a report, a letter or minutes, written without spaces. */
const OPENINGS = [
  [/areaSEND(full|monitoring|joint)?inspection(of|in)/i, /inspectiondate|inspectionoutcome|previousinspection/i],
  [/Dear\p{Lu}/u, /ofsted/i, /carequalitycommission|CQC/i],
  [SUBJECT, /(agendaitem|minutesof|minutes:|draftminutes|apologiesforabsence|declarationsofinterest)/i],
];

/**
 * A cheap first look that keeps a long document about something else from being read to its end: whether the words of the first pages
 * may be those of an inspection report, an inspection letter or minutes on SEND. It lets doubtful ones pass; what a document is, the
 * extraction decides.
 * @param firstPages the words of the first pages; white space does not matter
 * @param pages how many pages the document has
 */
export function looksLikeInspectionDocument(firstPages: string, pages: number): boolean {
  const words = firstPages.replace(/\s+/g, '');
  if (OPENINGS.some((signs) => signs.every((sign) => sign.test(words)))) return true;
  return pages <= LONG && SUBJECT.test(words) && INSPECTORATE_OR_MEETING.test(words);
}
