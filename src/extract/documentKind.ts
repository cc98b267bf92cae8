import type { SourceDocument } from '../documents/SourceDocument.ts';
import { NotAnInspectionDocument } from './NotAnInspectionDocument.ts';
import { plain } from './plainText.ts';
import { subjectOf } from './letter/readLetter.ts';
import { hasReportTitle } from './report/cover.ts';
import type { DocumentKind } from './vocabulary.ts';

/** Titles stand on the first page; what comes later may only speak of such documents. */
const OPENING = 5000;

const UNSUPPORTED = [
  {
    wording: /\barea SEND monitoring inspection\b|\bmonitoring inspection of .{3,80} local area partnership\b/i,
    what: 'It is the report of a monitoring inspection, which has none of the parts of a full inspection.',
  },
  {
    wording: /\bthematic (visit|review)\b.{0,80}\b(SEND|alternative provision|preparation for adulthood)\b/i,
    what: 'It is the report of a thematic visit, which makes no judgement of the area.',
  },
];

/**
 * Which of the three kinds a document is, from how it opens.
 * @throws NotAnInspectionDocument where it is none, with what it is instead where that can be told
 */
export function documentKind(document: SourceDocument): DocumentKind {
  const opening = plain(document.text.slice(0, OPENING));
  const subject = document.blocks
    .slice(0, 60)
    .some(({ start, end }) => subjectOf(document.text.slice(start, end)) !== null);
  if (subject && /\bDear\b/.test(opening)) return 'INSPECTION_LETTER';
  for (const { wording, what } of UNSUPPORTED) {
    if (wording.test(opening.slice(0, 1500))) {
      throw new NotAnInspectionDocument(document.file, what, 'Give the letter or report of the full inspection.');
    }
  }
  if (hasReportTitle(opening)) return 'INSPECTION_REPORT';
  if (isMinutes(document, opening)) return 'MEETING_MINUTES';
  throw new NotAnInspectionDocument(
    document.file,
    /\bSEND\b|special educational needs/i.test(document.text)
      ? 'It speaks of special educational needs, but is neither a letter or report on an area SEND inspection nor minutes.'
      : 'It does not speak of special educational needs and is not on an area SEND inspection.',
    'Give inspection letters or reports published by Ofsted and the CQC, or the minutes of a meeting.',
  );
}

const MINUTES_TITLE =
  /\bmeeting notes\b|\bnotes of (the|a) meeting\b|\bminutes (of|from) (the|a)\b.{0,120}\b(meeting|committee|commission|panel|board)\b|\b(meeting|committee|commission|panel|board)\b.{0,120}\bminutes\b/i;
const MEETING = /\b(apologies|declarations? of (\w+ )?interests?|in attendance|members present|resolved)\b|\bpresent:/i;

/** Councils' sites print an agenda item with "Minutes:" below its title; what follows is numbered or not. */
function isMinutes(document: SourceDocument, opening: string): boolean {
  const numbered = document.text.match(/^\s*\d+\.\d+\.?\s+\p{Lu}/gmu)?.length ?? 0;
  const headed = /^minutes:?$/im.test(document.text.slice(0, OPENING));
  return (
    (headed ||
      (numbered >= 3 && /\b(minutes|agenda item)\b/i.test(opening)) ||
      (MINUTES_TITLE.test(opening) && MEETING.test(opening))) &&
    /\bSEND\b|special educational needs/i.test(document.text)
  );
}
