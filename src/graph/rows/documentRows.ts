import { createHash } from 'node:crypto';
import type { ExtractedDocument, ExtractedPerson } from '../../extract/ExtractedDocument.ts';
import type { OrganisationKind } from '../../extract/vocabulary.ts';
import type { Area } from '../areas/readAreas.ts';
import { monthOf } from './caption.ts';
import type { AreaFinder } from '../areas/findArea.ts';
import { inspectionDocumentId, inspectionId, inspectorId, minutesId, personArea, personId } from '../ids.ts';
import { INSPECTORATE_ORGANISATIONS, organisationIdOf } from '../identity/organisationIdentity.ts';
import { plainPersonName } from '../identity/personName.ts';
import { personScopeOf } from '../identity/personScope.ts';
import { MODEL_VERSION } from './modelVersion.ts';
import type { DocumentVersion } from './preferred.ts';
import { present, type Properties } from './properties.ts';
import { sortKey, statementRows, type StatementRows } from './statementRows.ts';

/** Everything a document puts into the graph, as parameters of the statements in `cypher/ingest/`. */
export interface DocumentRows extends StatementRows {
  id: string;
  extracted: ExtractedDocument;
  /** Which of several texts of the document this is. */
  version: DocumentVersion;
  area: Area;
  document: Properties;
  /** Null for minutes. */
  inspection: Properties | null;
  inspectors: { id: string; inspection: string; name: string; organisation: string; role: string; lead: boolean }[];
  organisations: { id: string; inspection: string; name: string; kind: OrganisationKind }[];
  people: {
    id: string;
    document: string;
    name: string;
    role: string;
    properties: Properties;
    relationship: Properties;
  }[];
}

/** The area of a document is not known, so that the document can't be placed in the graph. */
export class UnknownArea extends Error {
  override readonly name = 'UnknownArea';

  constructor(printed: string) {
    super(
      `"${printed}" is not an area of seeds/reference/local-authorities.csv, nor one of seeds/reference/former-areas.csv. ` +
        'Check the name, or add the area there.',
    );
  }
}

/**
 * The nodes and links of a document, with their ids. The same document gives the same rows, whatever else is loaded.
 * @throws UnknownArea
 */
export function documentRows(extracted: ExtractedDocument, findArea: AreaFinder): DocumentRows {
  const date = extracted.inspection?.start ?? extracted.publicationDate;
  const area = findArea(extracted.area.name, date) ?? findArea(extracted.area.printed, date);
  if (area === undefined) throw new UnknownArea(extracted.area.printed);
  const inspection = extracted.inspection && inspectionProperties(extracted.inspection, area);
  const inspectionKey = extracted.inspection && inspectionId(area.id, extracted.inspection.start);
  const id =
    inspectionKey === null
      ? minutesId(area.id, extracted.title, extracted.publicationDate)
      : inspectionDocumentId(inspectionKey);
  // Minutes report no inspection, so that nobody has inspected and there are no partners of one.
  const inspections = inspectionKey === null ? [] : [inspectionKey];
  const partners = extracted.organisations
    .filter((organisation) => organisation.kind !== 'INSPECTORATE')
    .map((organisation) => ({ ...organisation, id: organisationIdOf(organisation, findArea, date) }));

  return {
    id,
    extracted,
    version: {
      file: extracted.source.file,
      format: extracted.source.format,
      part: extracted.source.part,
      digest: extracted.source.digest,
      publishedOn: extracted.publicationDate,
      bodyCharacters: extracted.coverage.bodyCharacters,
    },
    area,
    inspection,
    document: documentProperties(extracted, { id, area: area.id, inspection: inspectionKey, date }),
    inspectors: inspections.flatMap((inspection) =>
      extracted.inspectors.map(({ name, organisation, role, lead }) => ({
        id: inspectorId(plainPersonName(name)),
        inspection,
        name,
        organisation: INSPECTORATE_ORGANISATIONS[organisation].id,
        role,
        lead,
      })),
    ),
    organisations: inspections.flatMap((inspection) =>
      [...new Map(partners.map((partner) => [`${partner.id} ${partner.name}`, partner])).values()].map((partner) => {
        return { ...partner, inspection };
      }),
    ),
    people: extracted.people.map((person) => personRow(person, area.id, id)),
    ...statementRows(extracted, { document: id, area: area.id, inspection: inspectionKey, date, partners }),
  };
}

/** SHA-256 of the whole extracted document, hexadecimal: the same words in the same file, extracted alike, have the same digest. */
export function contentDigest(extracted: ExtractedDocument): string {
  return createHash('sha256').update(JSON.stringify(extracted)).digest('hex');
}

/** The document itself; `place` has its id, the ids of its area and inspection, and its date. */
function documentProperties(
  extracted: ExtractedDocument,
  place: { id: string; area: string; inspection: string | null; date: string | null },
): Properties {
  return present({
    ...place,
    kind: extracted.kind,
    title: extracted.title,
    publishedOn: extracted.publicationDate,
    ...extracted.source,
    text: extracted.text,
    pageStarts: extracted.pageStarts,
    pageCount: extracted.pageStarts.length,
    extractionVersion: extracted.extractionVersion,
    modelVersion: MODEL_VERSION,
    bodyCharacters: extracted.coverage.bodyCharacters,
    coveredCharacters: extracted.coverage.coveredCharacters,
    coverage: extracted.coverage.share,
    notUnderstood: extracted.notUnderstood.map((one) => JSON.stringify(one)),
    contentDigest: contentDigest(extracted),
    sortKey: sortKey(place.date, place.id),
  });
}

function inspectionProperties(inspection: NonNullable<ExtractedDocument['inspection']>, area: Area): Properties {
  const previous = inspection.previousInspection;
  return present({
    id: inspectionId(area.id, inspection.start),
    label: `${area.name}, ${monthOf(inspection.start)}`,
    area: area.id,
    framework: inspection.framework,
    startDate: inspection.start,
    endDate: inspection.end,
    outcome: inspection.outcome,
    previousStart: previous && 'start' in previous ? previous.start : null,
    previousEnd: previous && 'end' in previous ? previous.end : null,
    previousMonth: previous && 'month' in previous ? previous.month : null,
    nextInspection: inspection.nextInspection,
    monitoringInspection: inspection.monitoringInspection,
  });
}

function personRow(person: ExtractedPerson, area: string, document: string): DocumentRows['people'][number] {
  const name = plainPersonName(person.name);
  const scope = personScopeOf(person, area);
  return {
    id: personId(scope, name),
    document,
    name: person.name,
    role: person.role,
    properties: present({ name, role: person.role || null, area: personArea(scope) }),
    relationship: present({
      role: person.role,
      capacity: person.capacity,
      printedName: person.name,
      printedOrganisation: person.organisation,
    }),
  };
}
