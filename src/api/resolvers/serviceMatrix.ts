import { z } from 'zod';
import { SERVICES } from '../../extract/vocabulary.ts';
import { statement } from '../../neo4j/statements.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import type { QueryResolvers, QueryServiceMatrixArgs, RequireFields } from '../generated/resolvers.ts';
import { anyOf, codes, confidence, days, inspected, regions } from '../lists/conditions.ts';
import { refuseUnknownAreas } from '../lists/unknown.ts';
import { areaRow, type AreaRow } from '../rows/area.ts';
import { serviceRow, type ServiceRow } from '../rows/service.ts';

const MATRIX = statement('query/service-matrix');
const MOST_AREAS = 200;

const count = z.int().nonnegative();
const row = z.object({
  areas: z.array(z.object({ area: areaRow, cells: z.array(z.tuple([z.enum(SERVICES), count, count, count, count])) })),
  services: z.array(serviceRow),
  unknownAreas: z.array(z.string()),
  unknownAfter: z.boolean(),
});

/** How often inspectors judged one service in one area. */
export interface MatrixCell {
  area: AreaRow;
  service: ServiceRow;
  strengths: number;
  weaknesses: number;
  mixed: number;
  neutral: number;
}

async function serviceMatrix(
  { where, firstAreas, afterArea }: RequireFields<QueryServiceMatrixArgs, 'firstAreas'>,
  { graph }: ApiContext,
): Promise<MatrixCell[]> {
  if (firstAreas < 1 || firstAreas > MOST_AREAS) {
    throw badUserInput('firstAreas', `it is ${firstAreas}`, `a whole number from 1 to ${MOST_AREAS}`);
  }
  const conditions = {
    firstAreas,
    afterArea,
    services: codes('where.services', where?.services, SERVICES),
    themes: anyOf('where.themes', where?.themes),
    areas: anyOf('where.areas', where?.areas),
    regions: regions(where?.regions),
    inspected: inspected(where ?? {}),
    ...days(where ?? {}, 'where'),
    minConfidence: confidence('where.minConfidence', where?.minConfidence),
    includeAnaphoric: where?.includeAnaphoric ?? true,
  };
  const [found] = await graph.read(MATRIX, { where: conditions }, row);
  if (found === undefined) throw new Error(`${MATRIX.name} returned no row`);
  refuseUnknownAreas('where.areas', found.unknownAreas);
  if (found.unknownAfter) refuseUnknownAreas('afterArea', [afterArea ?? '']);
  const services = new Map(found.services.map((service) => [service.code, service]));
  return found.areas.flatMap(({ area, cells }) =>
    cells.map(([code, strengths, weaknesses, mixed, neutral]) => {
      const service = services.get(code);
      if (service === undefined) throw new Error(`Mentions of ${area.id} name ${code}, which the graph does not hold`);
      return { area, service, strengths, weaknesses, mixed, neutral };
    }),
  );
}

export const serviceMatrixQuery: QueryResolvers = {
  serviceMatrix: (_root, args, context) => serviceMatrix(args, context),
};
