import type { SourceDocument } from '../../documents/SourceDocument.ts';
import { type AreaNames, resolveArea } from '../areas.ts';
import { bulletItems } from '../bulletItems.ts';
import { type DocumentPart, divideBySections } from '../divideBySections.ts';
import type { ExtractedFinding } from '../ExtractedDocument.ts';
import { findingBySection, findingByWords } from '../findings.ts';
import { isFurniture } from '../furniture.ts';
import { INSPECTORATE_ORGANISATIONS } from '../inspectorates.ts';
import { Ledger } from '../Ledger.ts';
import { noteMissingParts } from '../missingParts.ts';
import { NotAnInspectionDocument } from '../NotAnInspectionDocument.ts';
import { paragraphItems } from '../paragraphItems.ts';
import { type Passage, passagesOf } from '../Passage.ts';
import type { Structure } from '../Structure.ts';
import { setAsideUnknownHeadings } from '../unknownHeadings.ts';
import { readCover } from './cover.ts';
import { inspectionTeam } from './inspectionTeam.ts';
import { monitoringInspection, nextInspection, outcomeOf } from './outcome.ts';
import { partnerTable } from './partnerTable.ts';
import { recommendationsIn } from './recommendations.ts';
import { REPORT_HEADINGS, type ReportPart } from './reportHeadings.ts';

/**
 * Reads the report of an area SEND inspection (2023 framework).
 * @throws NotAnInspectionDocument where its cover or outcome is missing
 */
export function readReport(document: SourceDocument, areas: AreaNames): Structure {
  const ledger = new Ledger(document);
  const parts = divideBySections(passagesOf(document), REPORT_HEADINGS);
  for (const { heading } of parts) ledger.cover(...heading);
  const bodyOf = (part: ReportPart) => prepareBody(parts, part, ledger);
  const firstHeading = parts.find(({ heading }) => heading.length > 0)?.heading[0];
  const cover = readCover(document, { start: 0, end: firstHeading?.start ?? document.text.length }, ledger);
  if (cover === null) {
    throw new NotAnInspectionDocument(
      document.file,
      'It reads like the report of an area SEND inspection, but its cover has no title or no inspection dates.',
      'Give the report as Ofsted publishes it, from its first page.',
    );
  }
  ledger.cover(...(parts[0]?.body ?? []).filter(({ plain }) => isFurniture(plain)));
  const inPart = new Map(REPORT_HEADINGS.map(({ part }) => [part, bodyOf(part)]));
  const body = (part: ReportPart): Passage[] => inPart.get(part) ?? [];
  const wordsOfPart = (part: ReportPart) =>
    body(part)
      .map(({ plain }) => plain)
      .join('\n');
  const outcome = outcomeOf(wordsOfPart('OUTCOME')) ?? outcomeOf(document.text.slice(0, OPENING));
  if (outcome === null) {
    throw new NotAnInspectionDocument(
      document.file,
      'It reads like the report of an area SEND inspection, but states none of the three outcomes of the 2023 framework.',
      'Give the report of a full inspection; monitoring reports and thematic visits are not read.',
    );
  }
  const partners = partnerTable(body('PARTNERS'), `${wordsOfPart('CONTEXT')}\n${wordsOfPart('ABOUT')}`, cover.area);
  ledger.cover(...body('PARTNERS').filter(({ cell, plain }) => cell !== null || plain.length < LONGEST_TABLE_LINE));
  const team = body('TEAM');
  const findings = findingsIn(document, body, ledger);
  const recommendations = [
    ...recommendationsIn(document, 'PRIORITY_ACTION', body('PRIORITY_ACTION'), partners.organisations, ledger),
    ...recommendationsIn(document, 'AREA_FOR_IMPROVEMENT', body('IMPROVEMENTS'), partners.organisations, ledger),
  ].sort((one, other) => one.start - other.start);
  const inspectors = inspectionTeam(team);
  const inTeam = ({ plain }: Passage) =>
    /\b(inspectors?|hmi)\b/i.test(plain) || inspectors.some(({ name }) => plain.startsWith(`${name},`));
  ledger.cover(...team.slice(0, team.findLastIndex(inTeam) + 1));
  const { organisations } = partners;
  const read = { findings, inspectors, organisations, recommendations, outcome };
  noteMissingParts(read, ledger, { start: 0, end: document.blocks[0]?.end ?? 0 });
  return {
    title: cover.title,
    publicationDate: cover.publicationDate,
    area: resolveArea(cover.area, areas),
    inspection: {
      framework: 'AREA_SEND_2023',
      ...cover.dates,
      outcome,
      previousInspection: cover.previousInspection,
      nextInspection: nextInspection(wordsOfPart('OUTCOME')),
      monitoringInspection: monitoringInspection(wordsOfPart('OUTCOME')),
    },
    organisations: [...organisations, ...INSPECTORATE_ORGANISATIONS],
    inspectors,
    people: partners.leaders,
    findings,
    recommendations,
    items: [],
    ...ledger.close(),
  };
}

/** How much of a report's beginning is searched for an outcome where no heading announces it. */
const OPENING = 4000;

/** A line of the table of partners that was not read as a cell is no longer than this. */
const LONGEST_TABLE_LINE = 160;

/** All that stands under a heading, wherever it is printed again, without furniture and unknown headings. */
function prepareBody(parts: readonly DocumentPart<ReportPart>[], part: ReportPart, ledger: Ledger): Passage[] {
  const passages = parts.filter((one) => one.part === part).flatMap(({ body }) => body);
  if (part === 'PARTNERS') return passages;
  const furniture = passages.filter(({ plain }) => isFurniture(plain));
  ledger.cover(...furniture);
  const rest = passages.filter((passage) => !furniture.includes(passage));
  return part === 'TEAM' ? rest : setAsideUnknownHeadings(rest, ledger);
}

function findingsIn(
  document: SourceDocument,
  body: (part: ReportPart) => readonly Passage[],
  ledger: Ledger,
): ExtractedFinding[] {
  return [
    ...(['OUTCOME', 'CONTEXT', 'ABOUT'] as const).flatMap((part) =>
      paragraphItems(body(part)).map((item) => findingBySection(document, 'CONTEXT', 'NEUTRAL', item, ledger)),
    ),
    ...paragraphItems(body('EXPERIENCE')).map((item) => findingByWords(document, 'EXPERIENCE', item, ledger)),
    ...bulletItems(body('EFFECTIVE')).map((item) => findingBySection(document, 'EFFECTIVE', 'STRENGTH', item, ledger)),
    ...bulletItems(body('NEEDS_BETTER')).map((item) =>
      findingBySection(document, 'NEEDS_BETTER', 'WEAKNESS', item, ledger),
    ),
  ].sort((one, other) => one.start - other.start);
}
