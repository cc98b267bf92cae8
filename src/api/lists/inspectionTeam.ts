import { z } from 'zod';
import { statement } from '../../neo4j/statements.ts';
import type { InspectionInspectorsArgs } from '../generated/resolvers.ts';
import type { InspectorRow } from '../rows/inspector.ts';
import { keysAt } from './around.ts';
import type { List } from './List.ts';
import { inspectorShape } from './shapes.ts';

const TEAM = statement('query/inspection-team');

const part = { role: z.string(), lead: z.boolean(), printedName: z.string() };
type Part = z.infer<z.ZodObject<typeof part>>;

/** The team of an inspection, each with the part taken. */
export const inspectionTeam: List<InspectionInspectorsArgs, { node: InspectorRow } & Part, 'INSPECTION'> = {
  name: 'inspectionTeam',
  ...inspectorShape,
  link: z.object(part),
  ordering: ({ orderBy }) => ({
    keys: 'text',
    descending: orderBy === 'NAME_DESC',
    needs: orderBy === 'LEAD_FIRST' ? ['name', 'lead'] : ['name'],
    // As the statement makes it: those who led come first.
    position: ({ node, lead }) => ({
      key: orderBy === 'LEAD_FIRST' ? `${lead ? 0 : 1}${node.name}` : node.name,
      id: node.id,
    }),
  }),
  around: (asks) => ({ organisations: keysAt(asks, 'organisations', ['organisation']) }),
  ask: ({ orderBy }) => ({
    statement: TEAM,
    where: { byLead: orderBy === 'LEAD_FIRST' },
  }),
};
