import { z } from 'zod';
import { FRAMEWORKS } from '../../extract/vocabulary.ts';
import { statement } from '../../neo4j/statements.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import type {
  InspectorResolvers,
  QueryInspectorNetworkArgs,
  QueryResolvers,
  RequireFields,
} from '../generated/resolvers.ts';
import { anyOf, codes, days, regions } from '../lists/conditions.ts';
import { perRequest } from '../loaders/perRequest.ts';
import { refuseUnknownAreas } from '../lists/unknown.ts';
import { inspectionRow } from '../rows/inspection.ts';
import { inspectorRow } from '../rows/inspector.ts';

const NETWORK = statement('query/inspector-network');
const COLLEAGUES = statement('query/inspector-colleagues');

const MOST = 100;

const together = { times: z.int().positive(), inspections: z.array(inspectionRow) };
const networkRow = z.object({
  totalPairs: z.int().nonnegative(),
  pairs: z.array(z.object({ one: inspectorRow, other: inspectorRow, ...together })),
  unknownAreas: z.array(z.string()),
});
const colleagueRow = z.object({ id: z.string(), colleague: inspectorRow, ...together });

type Inspection = z.infer<typeof inspectionRow>;

const earliestFirst = (inspections: readonly Inspection[]) =>
  inspections.toSorted((one, other) => (one.startDate + one.id < other.startDate + other.id ? -1 : 1)).slice(0, MOST);

function checkFirst(first: number): void {
  if (first < 1 || first > MOST) throw badUserInput('first', `it is ${first}`, `a whole number from 1 to ${MOST}`);
}

async function inspectorNetwork(
  _parent: unknown,
  args: RequireFields<QueryInspectorNetworkArgs, 'minTogether' | 'first'>,
  { graph }: ApiContext,
) {
  const { where, minTogether, first } = args;
  checkFirst(first);
  if (minTogether < 1) throw badUserInput('minTogether', `it is ${minTogether}`, 'a whole number from 1');
  const { from, to } = days(where ?? {}, 'where');
  const [row] = await graph.read(
    NETWORK,
    {
      where: {
        areas: anyOf('where.areas', where?.areas),
        regions: regions(where?.regions),
        frameworks: codes('where.frameworks', where?.frameworks, FRAMEWORKS),
        from: from ?? '0000-01-01',
        to: to ?? '9999-12-31',
      },
      minTogether,
      first,
    },
    networkRow,
  );
  if (row === undefined) throw new Error(`${NETWORK.name} returned no row`);
  refuseUnknownAreas('where.areas', row.unknownAreas);
  const inspectors = new Map(row.pairs.flatMap(({ one, other }) => [one, other]).map((node) => [node.id, node]));
  return {
    inspectors: [...inspectors.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB')),
    pairs: row.pairs.map((pair) => ({ ...pair, inspections: earliestFirst(pair.inspections) })),
    totalPairs: row.totalPairs,
  };
}

export const networkQuery: Pick<QueryResolvers, 'inspectorNetwork'> = { inspectorNetwork };

export const inspectorColleagues: Pick<InspectorResolvers, 'colleagues'> = {
  colleagues: ({ id }, { first }, context) => {
    checkFirst(first);
    return perRequest(context, 'Inspector.colleagues', { first }, async (ids) => {
      const rows = await context.graph.read(COLLEAGUES, { ids, first }, colleagueRow);
      return ids.map((own) =>
        rows
          .filter((row) => row.id === own)
          .map(({ colleague, times, inspections }) => ({
            inspector: colleague,
            times,
            inspections: earliestFirst(inspections),
          })),
      );
    }).load(id);
  },
};
