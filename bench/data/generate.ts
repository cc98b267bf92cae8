import type {
  ExtractedDocument,
  ExtractedInspection,
  ExtractedInspector,
  ExtractedOrganisation,
  ExtractedPerson,
} from '../../src/extract/ExtractedDocument.ts';
import type { Polarity, RecommendationKind, Section } from '../../src/extract/vocabulary.ts';
import { isoDate } from './dates.ts';
import { finished } from './finish.ts';
import { minutesDocument } from './minutes.ts';
import { areaName, personName } from './names.ts';
import { derivedSeed, seededRandom, type Random } from './random.ts';
import type { Size } from './size.ts';
import { state, stateFigure, themesIn } from './statements.ts';
import { TextBuilder } from './TextBuilder.ts';

type SectionShare = readonly [section: Section, suggested: Polarity, share: number];

const LETTER: readonly SectionShare[] = [
  ['MAIN_STRENGTH', 'STRENGTH', 4],
  ['MAIN_WEAKNESS', 'WEAKNESS', 6],
  ['IDENTIFY_STRENGTH', 'STRENGTH', 6],
  ['IDENTIFY_DEVELOPMENT', 'WEAKNESS', 5],
  ['MEET_STRENGTH', 'STRENGTH', 9],
  ['MEET_DEVELOPMENT', 'WEAKNESS', 7],
  ['OUTCOMES_STRENGTH', 'STRENGTH', 5],
  ['OUTCOMES_DEVELOPMENT', 'WEAKNESS', 4],
];
const REPORT: readonly SectionShare[] = [
  ['EXPERIENCE', 'MIXED', 10],
  ['EFFECTIVE', 'STRENGTH', 11],
  ['NEEDS_BETTER', 'WEAKNESS', 9],
];

/** Which section each finding stands in, in the order of the document. */
function sectionsOf(shares: readonly SectionShare[], count: number): SectionShare[] {
  const all = shares.reduce((sum, [, , share]) => sum + share, 0);
  let before = 0;
  return shares.flatMap((section) => {
    const from = Math.round((before / all) * count);
    before += section[2];
    return Array.from({ length: Math.round((before / all) * count) - from }, () => section);
  });
}

/** Days since 1970 of a Monday in May 2016. */
const FIRST_DAY = 16_923;
const LAST_DAY = 20_400;

/** The first day of an inspection: an area's inspections are spread evenly over the years. */
function startOf(seed: number, size: Size, area: number, inspection: number): number {
  const between = (LAST_DAY - FIRST_DAY) / size.inspectionsPerArea;
  const within = seededRandom(derivedSeed(seed, area, inspection, 1)).next() * (between - 30);
  return FIRST_DAY + 7 * Math.floor((inspection * between + within) / 7);
}

function inspectionOf(random: Random, seed: number, size: Size, area: number, index: number): ExtractedInspection {
  const start = startOf(seed, size, area, index);
  const isReport = isoDate(start) >= '2023-01-01';
  const previous = index === 0 ? undefined : startOf(seed, size, area, index - 1);
  const outcome = isReport
    ? random.weighted([
        ['TYPICALLY_POSITIVE', 25],
        ['INCONSISTENT', 46],
        ['WIDESPREAD_FAILINGS', 29],
      ] as const)
    : random.weighted([
        ['WSOA_REQUIRED', 55],
        ['NO_WSOA', 45],
      ] as const);
  return {
    framework: isReport ? 'AREA_SEND_2023' : 'LOCAL_AREA_SEND_2016',
    start: isoDate(start),
    end: isoDate(start + 4),
    outcome,
    previousInspection: previous === undefined ? null : { start: isoDate(previous), end: isoDate(previous + 4) },
    nextInspection: isReport ? `within approximately ${outcome === 'TYPICALLY_POSITIVE' ? 5 : 3} years` : null,
    monitoringInspection: outcome === 'WIDESPREAD_FAILINGS' ? 'within approximately 18 months' : null,
  };
}

/** Every third inspector is CQC's. Leads take turns, so that everyone inspects somewhere; the others are mostly near by. */
function inspectorsOf(random: Random, size: Size, area: number, serial: number): ExtractedInspector[] {
  const cqc = Math.max(1, Math.floor(size.inspectors / 3));
  const ofsted = Math.max(1, size.inspectors - cqc);
  const near = (pool: number): number =>
    random.chance(0.6)
      ? (Math.floor((area * pool) / size.areas) + random.between(0, 9)) % pool
      : random.between(0, pool - 1);
  const chosen = new Map<number, ExtractedInspector>();
  const add = (index: number, organisation: 'OFSTED' | 'CQC', lead: boolean) => {
    const number = organisation === 'CQC' ? ofsted + index : index;
    if (chosen.has(number)) return;
    const role =
      organisation === 'CQC'
        ? lead
          ? 'CQC lead inspector'
          : 'CQC inspector'
        : lead
          ? 'Ofsted HMI lead inspector'
          : 'Ofsted inspector';
    chosen.set(number, { name: personName(number), role, organisation, lead });
  };
  add(serial % ofsted, 'OFSTED', true);
  add(serial % cqc, 'CQC', random.chance(0.5));
  for (let more = random.between(1, 3); more > 0; more--) {
    if (random.chance(0.7)) add(near(ofsted), 'OFSTED', false);
    else add(near(cqc), 'CQC', false);
  }
  return [...chosen.values()];
}

function organisationsOf(area: string, areaIndex: number, framework: string): ExtractedOrganisation[] {
  const health: ExtractedOrganisation =
    framework === 'AREA_SEND_2023'
      ? { name: `NHS ${areaName(areaIndex - (areaIndex % 4))} and District Integrated Care Board`, kind: 'ICB' }
      : { name: `${area} Clinical Commissioning Group`, kind: 'CCG' };
  return [
    { name: area, kind: 'LOCAL_AUTHORITY' },
    health,
    { name: 'Ofsted', kind: 'INSPECTORATE' },
    { name: 'Care Quality Commission', kind: 'INSPECTORATE' },
  ];
}

function peopleOf(area: string, serial: number, health: string): ExtractedPerson[] {
  return [
    {
      name: personName(40_000 + (serial % 8000)),
      role: "director of children's services",
      organisation: area,
      capacity: 'LEADER',
    },
    { name: personName(48_000 + (serial % 8000)), role: 'chief executive', organisation: health, capacity: 'LEADER' },
  ];
}

function demandsOf(random: Random, inspection: ExtractedInspection): [RecommendationKind, Section, number][] {
  if (inspection.framework === 'LOCAL_AREA_SEND_2016') {
    return inspection.outcome === 'WSOA_REQUIRED' ? [['WSOA_WEAKNESS', 'WSOA', random.between(3, 6)]] : [];
  }
  const actions = inspection.outcome === 'WIDESPREAD_FAILINGS' ? random.between(2, 3) : 0;
  return [
    ['AREA_FOR_IMPROVEMENT', 'IMPROVEMENTS', random.between(2, 6)],
    ['PRIORITY_ACTION', 'PRIORITY_ACTION', actions],
  ];
}

function inspectionDocument(seed: number, size: Size, area: number, index: number): ExtractedDocument {
  const random = seededRandom(derivedSeed(seed, area, index));
  const name = areaName(area);
  const serial = area * size.inspectionsPerArea + index;
  const inspection = inspectionOf(random, seed, size, area, index);
  const isReport = inspection.framework === 'AREA_SEND_2023';
  const title = isReport
    ? `Area SEND inspection of ${name} Local Area Partnership`
    : `Joint local area SEND inspection in ${name}`;
  const builder = new TextBuilder();
  builder.add(title);
  const document = {
    kind: isReport ? ('INSPECTION_REPORT' as const) : ('INSPECTION_LETTER' as const),
    title,
    publicationDate: isoDate(Date.parse(inspection.end) / 86_400_000 + random.between(30, 70)),
    area: { name, printed: name },
    inspection,
    organisations: organisationsOf(name, area, inspection.framework),
    inspectors: inspectorsOf(random, size, area, serial),
    people: [] as ExtractedPerson[],
    findings: [] as ExtractedDocument['findings'],
    recommendations: [] as ExtractedDocument['recommendations'],
    items: [],
    mentions: [] as ExtractedDocument['mentions'],
    statistics: [] as ExtractedDocument['statistics'],
  };
  const health = document.organisations[1]?.name ?? name;
  document.people = peopleOf(name, serial, health);
  const sections = sectionsOf(isReport ? REPORT : LETTER, size.findingsPerInspection);
  sections.forEach(([section, suggested], order) => {
    const wanted = {
      within: { kind: 'FINDING' as const, index: order },
      section,
      polarity: suggested,
      voice: 'INSPECTORS' as const,
    };
    const isFigure = order % 20 === 7;
    const figure = isFigure ? stateFigure(random, builder, wanted) : undefined;
    const { mentions, text, page, start, end } = figure ?? state(random, builder, wanted);
    if (figure !== undefined) document.statistics.push(figure.statistic);
    const polarity = figure === undefined ? suggested : (mentions[0]?.polarity ?? suggested);
    document.findings.push({ section, polarity, text, page, start, end, rule: 'generated', confidence: 0.95 });
    document.mentions.push(...mentions);
  });
  for (const [kind, section, count] of demandsOf(random, inspection)) {
    for (let more = count; more > 0; more--) {
      const within = { kind: 'RECOMMENDATION' as const, index: document.recommendations.length };
      const { mentions, ...stated } = state(random, builder, {
        within,
        section,
        polarity: 'WEAKNESS',
        voice: 'INSPECTORS',
      });
      document.recommendations.push({
        kind,
        ...stated,
        responsible: isReport ? [name, health] : [],
        revisitJudgement: null,
        themes: themesIn(mentions),
      });
      document.mentions.push(...mentions);
    }
  }
  return finished(document, builder, `${String(area).padStart(5, '0')}_${index}.pdf`);
}

/**
 * Extracted documents as a national collection would give them, one after another, area by area.
 * The same seed and size give the same documents; nothing is kept, so that any number can be made in little memory.
 */
export function* generateDocuments(seed: number, size: Size): Generator<ExtractedDocument> {
  for (let area = 0; area < size.areas; area++) {
    for (let index = 0; index < size.inspectionsPerArea; index++) yield inspectionDocument(seed, size, area, index);
    if (size.areasPerMinutes !== 0 && area % size.areasPerMinutes === 0) yield minutesDocument(seed, area);
  }
}
