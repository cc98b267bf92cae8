import type { SourceDocument } from '../../documents/SourceDocument.ts';
import { type AreaNames, resolveArea } from '../areas.ts';
import { bulletItems } from '../bulletItems.ts';
import { bodyUnder, type DocumentPart, divideBySections } from '../divideBySections.ts';
import type { ExtractedFinding, ExtractedInspection, ExtractedInspector } from '../ExtractedDocument.ts';
import { findingBySection, findingByWords } from '../findings.ts';
import { isFurniture } from '../furniture.ts';
import { inspectionStructure } from '../inspectionStructure.ts';
import { Ledger } from '../Ledger.ts';
import { NotAnInspectionDocument } from '../NotAnInspectionDocument.ts';
import { ownWords, withoutFurniture } from '../ownWords.ts';
import { paragraphItems } from '../paragraphItems.ts';
import { type Passage, passagesOf } from '../Passage.ts';
import type { Structure } from '../Structure.ts';
import { type Cover, readCover } from './cover.ts';
import { inspectionTeam } from './inspectionTeam.ts';
import { monitoringInspection, nextInspection, outcomeOf } from './outcome.ts';
import type { Partners } from './partnerColumn.ts';
import { partnerTable } from './partnerTable.ts';
import { recommendationsIn } from './recommendations.ts';
import { REPORT_HEADINGS, type ReportPart } from './reportHeadings.ts';

type Parts = readonly DocumentPart<ReportPart>[];
/** What stands in each part of a report. */
type Bodies = ReadonlyMap<ReportPart, readonly Passage[]>;

/**
 * Reads the report of an area SEND inspection (2023 framework).
 * @throws NotAnInspectionDocument where its cover or outcome is missing
 */
export function readReport(document: SourceDocument, areas: AreaNames): Structure {
  const ledger = new Ledger(document);
  const parts: Parts = divideBySections(passagesOf(document), REPORT_HEADINGS);
  for (const { heading } of parts) ledger.cover(...heading);
  const cover = coverAbove(parts, document, ledger);
  const bodies = new Map(REPORT_HEADINGS.map(({ part }) => [part, bodyOf(part, parts, ledger)]));
  const conclusion = textOf(bodies, 'OUTCOME');
  const outcome = outcomeIn(conclusion, document);
  const partners = partnersIn(bodies, cover.area, ledger);
  const recommended = (kind: 'PRIORITY_ACTION' | 'AREA_FOR_IMPROVEMENT', part: ReportPart) =>
    recommendationsIn(document, kind, bodies.get(part) ?? [], partners.organisations, ledger);
  return inspectionStructure(
    {
      title: cover.title,
      publicationDate: cover.publicationDate,
      area: resolveArea(cover.area, areas),
      inspection: {
        framework: 'AREA_SEND_2023',
        ...cover.dates,
        outcome,
        previousInspection: cover.previousInspection,
        nextInspection: nextInspection(conclusion),
        monitoringInspection: monitoringInspection(conclusion),
      },
      organisations: partners.organisations,
      inspectors: teamIn(bodies.get('TEAM') ?? [], ledger),
      people: partners.leaders,
      findings: findingsIn(document, bodies, ledger),
      recommendations: [
        ...recommended('PRIORITY_ACTION', 'PRIORITY_ACTION'),
        ...recommended('AREA_FOR_IMPROVEMENT', 'IMPROVEMENTS'),
      ],
    },
    { start: 0, end: document.blocks[0]?.end ?? 0 },
    ledger,
  );
}

/** How much of a report's beginning is searched for an outcome where no heading announces it. */
const OPENING = 4000;

/** A line of the table of partners that was not read as a cell is no longer than this. */
const LONGEST_TABLE_LINE = 160;

/** What the cover says, which is all that stands above the first heading. */
function coverAbove(parts: Parts, document: SourceDocument, ledger: Ledger): Cover {
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
  return cover;
}

/** All that stands under a heading, without furniture and unknown headings. */
function bodyOf(part: ReportPart, parts: Parts, ledger: Ledger): Passage[] {
  const passages = bodyUnder(parts, part);
  // The heads of the table's columns are read with it, not set aside.
  if (part === 'PARTNERS') return passages;
  return part === 'TEAM' ? withoutFurniture(passages, ledger) : ownWords(passages, ledger);
}

/** The words of a part, a passage a line. */
function textOf(bodies: Bodies, part: ReportPart): string {
  return (bodies.get(part) ?? []).map(({ plain }) => plain).join('\n');
}

function outcomeIn(conclusion: string, document: SourceDocument): ExtractedInspection['outcome'] {
  const outcome = outcomeOf(conclusion) ?? outcomeOf(document.text.slice(0, OPENING));
  if (outcome === null) {
    throw new NotAnInspectionDocument(
      document.file,
      'It reads like the report of an area SEND inspection, but states none of the three outcomes of the 2023 framework.',
      'Give the report of a full inspection; monitoring reports and thematic visits are not read.',
    );
  }
  return outcome;
}

/** The partners, with the lines of their table noted as recognised. */
function partnersIn(bodies: Bodies, area: string, ledger: Ledger): Partners {
  const table = bodies.get('PARTNERS') ?? [];
  ledger.cover(...table.filter(({ cell, plain }) => cell !== null || plain.length < LONGEST_TABLE_LINE));
  return partnerTable(table, `${textOf(bodies, 'CONTEXT')}\n${textOf(bodies, 'ABOUT')}`, area);
}

/** The inspection team, with all down to its last line noted as recognised. */
function teamIn(team: readonly Passage[], ledger: Ledger): ExtractedInspector[] {
  const inspectors = inspectionTeam(team);
  const inTeam = ({ plain }: Passage) =>
    /\b(inspectors?|hmi)\b/i.test(plain) || inspectors.some(({ name }) => plain.startsWith(`${name},`));
  ledger.cover(...team.slice(0, team.findLastIndex(inTeam) + 1));
  return inspectors;
}

function findingsIn(document: SourceDocument, bodies: Bodies, ledger: Ledger): ExtractedFinding[] {
  const body = (part: ReportPart) => bodies.get(part) ?? [];
  return [
    ...(['OUTCOME', 'CONTEXT', 'ABOUT'] as const).flatMap((part) =>
      paragraphItems(body(part)).map((item) => findingBySection(document, 'CONTEXT', 'NEUTRAL', item, ledger)),
    ),
    ...paragraphItems(body('EXPERIENCE')).map((item) => findingByWords(document, 'EXPERIENCE', item, ledger)),
    ...bulletItems(body('EFFECTIVE')).map((item) => findingBySection(document, 'EFFECTIVE', 'STRENGTH', item, ledger)),
    ...bulletItems(body('NEEDS_BETTER')).map((item) =>
      findingBySection(document, 'NEEDS_BETTER', 'WEAKNESS', item, ledger),
    ),
  ];
}
