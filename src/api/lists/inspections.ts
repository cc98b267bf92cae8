import { z } from 'zod';
import { ORGANISATION_KINDS } from '../../extract/vocabulary.ts';
import { statement } from '../../neo4j/statements.ts';
import type { QueryInspectionsArgs } from '../generated/resolvers.ts';
import type { InspectionRow } from '../rows/inspection.ts';
import { absent } from '../rows/values.ts';
import { keysAt } from './around.ts';
import { anyOf, days, outcomesOf, regions } from './conditions.ts';
import { judgements } from './judgements.ts';
import { findings } from './findings.ts';
import { inspectionTeam } from './inspectionTeam.ts';
import type { Along, List } from './List.ts';
import { mentions } from './mentions.ts';
import { inspectionShape } from './shapes.ts';
import { lookUnder } from './statements.ts';
import { meets, oneOf } from './told.ts';

const ALL_OVER = statement('query/inspections');
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

/** The lists that come along with inspections. */
const ALONG: Along = {
  type: 'Inspection',
  by: 'INSPECTION',
  lists: { inspectors: inspectionTeam, findings, mentions },
};

/** Inspections of all areas, or of the parent; with the part that an inspector or organisation had. */
export const inspections: List<QueryInspectionsArgs, InspectionItem, 'ALL' | 'AREA' | 'INSPECTOR' | 'ORGANISATION'> = {
  name: 'inspections',
  ...inspectionShape,
  link: z.object(part),
  ordering: ({ orderBy }) => ({
    keys: 'text',
    descending: orderBy !== 'START_DATE_ASC',
    needs: ['startDate'],
    position: ({ node }) => ({ key: node.startDate, id: node.id }),
  }),
  told: {
    everything: () => ({}),
    conditions: {
      frameworks: oneOf('framework'),
      outcomes: oneOf('outcome'),
      from: meets<string>('startDate', (day, from) => day >= from),
      to: meets<string>('startDate', (day, to) => day <= to),
    },
    namedIn: 'inspection',
    properties: ['startDate', 'framework', 'outcome'],
  },
  around: (asks) => ({
    areas: keysAt(asks, 'areas', ['area'], ['previousInspection', 'area']),
    previous: keysAt(asks, 'previous', ['previousInspection']),
  }),
  ask: ({ where: given }, by) => {
    const where = given ?? {};
    const look = lookUnder(by, ['AREA', 'INSPECTOR', 'ORGANISATION'], { areas: where.areas });
    return {
      statement: look === null ? ALL_OVER : WITHIN,
      where: {
        areas: anyOf('where.areas', where.areas),
        regions: regions(where.regions),
        frameworks: anyOf('where.frameworks', where.frameworks),
        outcomes: outcomesOf(where.outcomes, 'where.kinds', where.kinds),
        ...days(where, 'where'),
        ...judgements(where),
      },
      lookUnder: look,
      along: ALONG,
    };
  },
};
