import { z } from 'zod';
import { FRAMEWORKS, ORGANISATION_KINDS, OUTCOMES } from '../../extract/vocabulary.ts';
import { statement } from '../../neo4j/statements.ts';
import type { QueryInspectionsArgs } from '../generated/resolvers.ts';
import { inspectionRow, type InspectionRow } from '../rows/inspection.ts';
import { absent } from '../rows/values.ts';
import { anyOf, codes, days, regions } from './conditions.ts';
import { judgements } from './judgements.ts';
import { findings } from './findings.ts';
import { inspectionTeam } from './inspectionTeam.ts';
import type { Companions, List } from './List.ts';
import { mentions } from './mentions.ts';
import { under } from './statements.ts';

const ALL_OVER = statement('query/inspections');
const OF_AREAS = statement('query/area-inspections');
const WITHIN = statement('query/inspections-within');

/** The part that an inspector (role, lead) or an organisation (kind) had; absent where the list is of neither. */
const part = {
  role: absent(z.string()),
  lead: absent(z.boolean()),
  printedName: absent(z.string()),
  kind: absent(z.enum(ORGANISATION_KINDS)),
};
type Part = z.infer<z.ZodObject<typeof part>>;

type InspectionItem = { node: InspectionRow } & Part;
/** An inspection in a list of an inspector's or an organisation's. */
export type InspectionEdgeSource = InspectionItem & { cursor: string };

/** The lists that come along with the inspections of an area. */
const LISTS: Companions = {
  type: 'Inspection',
  by: 'INSPECTION',
  lists: { inspectors: inspectionTeam, findings, mentions },
};

/** Inspections of all areas, or of the parent; with the part that an inspector or organisation had. */
export const inspections: List<QueryInspectionsArgs, InspectionItem, 'ALL' | 'AREA' | 'INSPECTOR' | 'ORGANISATION'> = {
  name: 'inspections',
  node: inspectionRow,
  link: z.object(part),
  fields: {
    previousInspection: [],
    nextInspection: [],
    previousInspectionStated: ['previousStart', 'previousEnd', 'previousMonth'],
    nextInspectionStated: ['nextInspection'],
    monitoringInspectionStated: ['monitoringInspection'],
    document: [],
    inspectors: [],
    partners: [],
    findings: [],
    mentions: [],
    recommendations: [],
    statistics: [],
  },
  ordering: ({ orderBy }) => ({
    keys: 'text',
    descending: orderBy !== 'START_DATE_ASC',
    needs: ['startDate'],
    position: ({ node }) => ({ key: node.startDate, id: node.id }),
  }),
  related: (asks) => ({
    areas: asks('area') || asks('document', 'area') || asks('previousInspection', 'area'),
    previous: asks('previousInspection'),
  }),
  ask: ({ where: given }, by) => {
    const where = given ?? {};
    const lookUnder = under(by, ['AREA', 'INSPECTOR', 'ORGANISATION'], { areas: where.areas });
    return {
      statement: lookUnder === null ? ALL_OVER : by === 'AREA' ? OF_AREAS : WITHIN,
      where: {
        areas: anyOf('where.areas', where.areas),
        regions: regions(where.regions),
        frameworks: codes('where.frameworks', where.frameworks, FRAMEWORKS),
        outcomes: codes('where.outcomes', where.outcomes, OUTCOMES),
        ...days(where, 'where'),
        judgements: judgements(where),
      },
      lookUnder,
      ...(by === 'AREA' && { companions: LISTS }),
    };
  },
};
