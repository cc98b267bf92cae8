import { z } from 'zod';
import { REVISIT_OUTCOMES, SERVICES } from '../../extract/vocabulary.ts';
import { serviceId } from '../../graph/ids.ts';
import { statement } from '../../neo4j/statements.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import type {
  AreaProgressArgs,
  AreaResolvers,
  ProgressItemResolvers,
  ProgressResolvers,
  RequireFields,
} from '../generated/resolvers.ts';
import { anyOf, codes, confidence } from '../lists/conditions.ts';
import { perRequest } from '../loaders/perRequest.ts';
import { required } from '../loaders/Loaders.ts';
import { comparisonOf } from '../questions/comparison.ts';
import { compareInspections, type ProgressSource } from '../questions/progress.ts';
import { inspectionRow, type InspectionRow } from '../rows/inspection.ts';
import { mentionRow } from '../rows/mention.ts';

const PROGRESS = statement('query/progress');

const progressRow = z.object({
  area: z.string(),
  earlier: inspectionRow,
  later: inspectionRow,
  before: z.array(mentionRow),
  after: z.array(mentionRow),
});

type Asked = RequireFields<AreaProgressArgs, 'includeAnaphoric'>;

/** Two inspections of an area and what became of what the earlier one said. */
export interface ProgressPair {
  from: InspectionRow;
  to: InspectionRow;
  items: ProgressSource[];
}

async function ofArea({ id }: { id: string }, args: Asked, context: ApiContext): Promise<ProgressPair | null> {
  const services = anyOf('services', args.services);
  const themes = anyOf('themes', args.themes);
  const states = anyOf('states', args.states);
  const found = await perRequest(context, 'Area.progress', args, (areas) => read(areas, args, context)).load(id);
  if (found === null && (args.from != null || args.to != null)) {
    const argument = args.from == null ? 'to' : 'from';
    throw badUserInput(
      argument,
      `"${id}" has no two inspections, the earlier "${args.from ?? 'any'}" and the later "${args.to ?? 'any'}"`,
      'ids as `area { inspections { nodes { id } } }` gives them, the earlier one in `from`',
    );
  }
  if (found === null) return null;
  const items = found.items.filter(
    ({ service, theme, state }) =>
      (services === null || services.includes(service)) &&
      (themes === null || (theme !== null && themes.includes(theme))) &&
      (states === null || states.includes(state)),
  );
  return { ...found, items };
}

async function read(
  areas: readonly string[],
  { from, to, services, minConfidence, includeAnaphoric }: Asked,
  { graph }: ApiContext,
): Promise<(ProgressPair | null)[]> {
  const rows = await graph.read(
    PROGRESS,
    {
      revisitOutcomes: REVISIT_OUTCOMES,
      pairs: areas.map((area) => ({ area, from: from ?? null, to: to ?? null })),
      where: {
        services: codes('services', services, SERVICES),
        minConfidence: confidence('minConfidence', minConfidence),
        withoutAnaphoric: !includeAnaphoric,
      },
    },
    progressRow,
  );
  const pairs = new Map(
    rows.map((row) => [
      row.area,
      { from: row.earlier, to: row.later, items: compareInspections(row.before, row.after) },
    ]),
  );
  return areas.map((area) => pairs.get(area) ?? null);
}

export const areaProgress: Pick<AreaResolvers, 'progress'> = { progress: ofArea };

export const progress: ProgressResolvers = {
  area: ({ from }, _args, { loaders }) => required(loaders.Area.find(from.area), from.area),
  comparison: ({ from, to }) => comparisonOf(from, to),
};

export const progressItem: ProgressItemResolvers = {
  service: ({ service }, _args, { loaders }) => required(loaders.Service.find(serviceId(service)), serviceId(service)),
};
