import { createHash } from 'node:crypto';
import type { ExtractedDocument, ExtractedMention, ExtractedPerson } from '../extract/ExtractedDocument.ts';
import type { Area } from './areas.ts';
import { caption, monthOf } from './caption.ts';
import type { AreaFinder } from './findArea.ts';
import {
  inspectionDocumentId,
  inspectionId,
  inspectorId,
  minutesId,
  personId,
  serviceId,
  statementId,
  themeId,
  type StatementLabel,
} from './ids.ts';
import { INSPECTORATE_ORGANISATIONS, organisationIdOf } from './organisationIdentity.ts';
import { plainPersonName } from './personName.ts';
import { addressees } from './addressees.ts';

type Value = string | number | boolean | readonly string[] | readonly number[];
/** What a node is to hold; a property that isn't there is not stored. */
export type Properties = Record<string, Value>;

interface Span {
  page: number;
  start: number;
  end: number;
}

/** A statement's node, and where its words stand. */
export interface StatementRow extends Span {
  properties: Properties;
}
export interface MentionRow extends StatementRow {
  parent: string;
  service: string;
  themes: string[];
}
export interface RecommendationRow extends StatementRow {
  services: string[];
  themes: string[];
  addressedTo: string[];
}
export interface ItemRow extends StatementRow {
  speaker: { id: string; name: string; area: string } | null;
}

/** Everything a document puts into the graph, as parameters of the statements in `cypher/ingest/`. */
export interface DocumentRows {
  id: string;
  area: Area;
  areaId: string;
  inspection: Properties | null;
  document: Properties;
  inspectors: { id: string; name: string; organisation: string; role: string; lead: boolean }[];
  organisations: { id: string; name: string; kind: string }[];
  people: {
    id: string;
    name: string;
    scope: string;
    properties: Properties;
    relationship: Properties;
  }[];
  findings: StatementRow[];
  recommendations: RecommendationRow[];
  items: ItemRow[];
  mentions: MentionRow[];
  statistics: StatementRow[];
}

/** The area of a document is not known, so that it can't be placed in the graph. */
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

  const inspection = extracted.inspection === null ? null : inspectionId(area.id, extracted.inspection.start);
  const id =
    inspection === null
      ? minutesId(area.id, extracted.title, extracted.publicationDate)
      : inspectionDocumentId(inspection);
  const base = inspection ?? id;
  const common = { area: area.id, inspection, document: id, date };
  const statement = (
    label: StatementLabel,
    index: number,
    span: Span,
    own: Record<string, Value | null>,
  ): StatementRow => ({
    ...place(span),
    properties: present({
      id: statementId(base, label, index + 1),
      ...own,
      ...place(span),
      order: index + 1,
      ...common,
    }),
  });

  const organisations = unique(
    extracted.organisations
      .filter((organisation) => organisation.kind !== 'INSPECTORATE')
      .map((organisation) => ({ ...organisation, id: organisationIdOf(organisation, findArea, date) })),
  );
  const ofKind = (kind: ExtractedMention['within']['kind'], index: number) =>
    extracted.mentions.filter((mention) => mention.within.kind === kind && mention.within.index === index);

  return {
    id,
    area,
    areaId: area.id,
    inspection:
      extracted.inspection && inspection ? inspectionProperties(extracted.inspection, inspection, area) : null,
    document: present({
      id,
      kind: extracted.kind,
      title: extracted.title,
      publishedOn: extracted.publicationDate,
      ...extracted.source,
      text: extracted.text,
      pageStarts: extracted.pageStarts,
      pageCount: extracted.pageStarts.length,
      extractionVersion: extracted.extractionVersion,
      bodyCharacters: extracted.coverage.bodyCharacters,
      coveredCharacters: extracted.coverage.coveredCharacters,
      coverage: extracted.coverage.share,
      notUnderstood: extracted.notUnderstood.map((one) => JSON.stringify(one)),
      contentDigest: contentDigest(extracted),
      area: area.id,
      inspection,
      date,
    }),
    inspectors: extracted.inspectors.map(({ name, organisation, role, lead }) => ({
      id: inspectorId(plainPersonName(name)),
      name,
      organisation: INSPECTORATE_ORGANISATIONS[organisation].id,
      role,
      lead,
    })),
    organisations,
    people: extracted.people.map((person) => personRow(person, area.id)),
    findings: extracted.findings.map(({ section, polarity, text, rule, confidence, ...span }, index) =>
      statement('Finding', index, span, { label: caption(text), section, polarity, text, rule, confidence }),
    ),
    recommendations: extracted.recommendations.map(({ kind, text, responsible, ...span }, index) => {
      const mentions = ofKind('RECOMMENDATION', index);
      const services = distinct(mentions.map((mention) => mention.service));
      const themes = distinct(mentions.flatMap((mention) => mention.themes));
      const voice = kind === 'AGREED_ACTION' ? 'MEETING' : 'INSPECTORS';
      return {
        ...statement('Recommendation', index, span, {
          label: caption(text),
          kind,
          text,
          responsible,
          services,
          themes,
          voice,
        }),
        services: services.map(serviceId),
        themes: themes.map(themeId),
        addressedTo: addressees(responsible, organisations),
      };
    }),
    items: extracted.items.map(({ number, kind, text, speaker, ...span }, index) => ({
      ...statement('MeetingItem', index, span, {
        label: caption(text),
        number,
        kind,
        text,
        speakerName: speaker?.name ?? null,
        speakerRole: speaker?.role ?? null,
      }),
      speaker: speaker?.name
        ? { id: personId(area.id, plainPersonName(speaker.name)), name: speaker.name, area: area.id }
        : null,
    })),
    mentions: extracted.mentions.map(({ within, service, polarity, themes, quote, ...mention }, index) => ({
      ...statement('Mention', index, mention, {
        label: caption(quote),
        quote,
        service,
        polarity,
        themes,
        section: mention.section,
        anaphoric: mention.anaphoric,
        voice: mention.voice,
        rule: mention.rule,
        confidence: mention.confidence,
      }),
      parent: statementId(base, WITHIN[within.kind], within.index + 1),
      service: serviceId(service),
      themes: distinct(themes).map(themeId),
    })),
    statistics: extracted.statistics.map(({ value, unit, measure, period, comparator, quote, voice, ...span }, index) =>
      statement('Statistic', index, span, {
        label: caption(`${value}${unit === '%' ? '' : ' '}${unit} ${measure}`),
        value,
        unit,
        measure,
        period,
        comparatorValue: comparator?.value ?? null,
        comparatorLabel: comparator?.label ?? null,
        quote,
        voice,
      }),
    ),
  };
}

const WITHIN = { FINDING: 'Finding', RECOMMENDATION: 'Recommendation', ITEM: 'MeetingItem' } as const;

/** SHA-256 of the whole extracted document, hexadecimal: the same words in the same file, extracted alike, have the same digest. */
export function contentDigest(extracted: ExtractedDocument): string {
  return createHash('sha256').update(JSON.stringify(extracted)).digest('hex');
}

function inspectionProperties(
  inspection: NonNullable<ExtractedDocument['inspection']>,
  id: string,
  area: Area,
): Properties {
  const previous = inspection.previousInspection;
  return present({
    id,
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

function personRow(person: ExtractedPerson, area: string): DocumentRows['people'][number] {
  const name = plainPersonName(person.name);
  const scope = (person.capacity === 'SIGNATORY' && inspectorateOf(person)) || area;
  return {
    id: personId(scope, name),
    name: person.name,
    scope,
    properties: present({ name, role: person.role || null, area: scope === area ? area : null }),
    relationship: present({
      role: person.role,
      capacity: person.capacity,
      printedName: person.name,
      printedOrganisation: person.organisation,
    }),
  };
}

/** Letters are signed for the inspectorates; some print only the office that the signatory holds. */
function inspectorateOf({ organisation, role }: ExtractedPerson): 'ofsted' | 'cqc' | null {
  const said = `${organisation ?? ''} ${role}`;
  if (/\b(?:CQC|Care Quality Commission|Medical Services|Deputy Chief Inspector)\b/i.test(said)) return 'cqc';
  return /\b(?:Ofsted|HMI|Majesty|Regional Director)\b/i.test(said) ? 'ofsted' : null;
}

function place({ page, start, end }: Span): Span {
  return { page, start, end };
}

/** The properties that there are. */
function present(properties: Record<string, Value | null | undefined>): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value != null)) as Properties;
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}

function unique<Row extends { id: string; name: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [`${row.id}|${row.name}`, row])).values()];
}
