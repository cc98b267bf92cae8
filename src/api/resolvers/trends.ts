import { z } from 'zod';
import { FRAMEWORKS, OUTCOMES, SERVICES } from '../../extract/vocabulary.ts';
import { statement } from '../../neo4j/statements.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import type {
  QueryResolvers,
  QueryTrendsArgs,
  RequireFields,
  TrendDimension,
  TrendResolvers,
} from '../generated/resolvers.ts';
import { anyOf, codes, confidence, days, outcomesOf, regions } from '../lists/conditions.ts';
import { groupId, type MentionGroup, mentionsOfGroups } from '../lists/mentionsOfGroups.ts';
import { refuseUnknownAreas } from '../lists/unknown.ts';

const TRENDS = statement('query/trends');

const DIMENSIONS: readonly TrendDimension[] = ['YEAR', 'REGION', 'FRAMEWORK', 'OUTCOME'];

const number = z.int().nonnegative();
const trend = z.object({
  year: z.int().nullable(),
  region: z.string().nullable(),
  framework: z.enum(FRAMEWORKS).nullable(),
  outcome: z.enum(OUTCOMES).nullable(),
  inspections: number,
  inspectionsWithMentions: number,
  strengths: number,
  weaknesses: number,
  mixed: number,
  neutral: number,
});
const trendsRow = z.object({ trends: z.array(trend), unknownAreas: z.array(z.string()) });

/** A row of counts, and which sentences are counted in it. */
export interface TrendSource extends z.infer<typeof trend> {
  group: MentionGroup;
}

async function trends(
  _parent: unknown,
  { by, where: given }: RequireFields<QueryTrendsArgs, 'by'>,
  { graph }: ApiContext,
) {
  const where = given ?? {};
  if (by.length === 0 || by.length > DIMENSIONS.length) {
    const problem = by.length === 0 ? 'it is an empty list' : `it has ${by.length} values`;
    throw badUserInput('by', problem, `one to four of ${DIMENSIONS.join(', ')}`);
  }
  const range = days(where, 'where');
  const [from, to] = [range.from ?? '0000-01-01', range.to ?? '9999-12-31'];
  const asked = {
    areas: anyOf('where.areas', where.areas),
    services: codes('where.services', where.services, SERVICES),
    themes: anyOf('where.themes', where.themes),
    regions: regions(where.regions),
    frameworks: codes('where.frameworks', where.frameworks, FRAMEWORKS),
    outcomes: outcomesOf(where.outcomes, 'where.inspectionKinds', where.inspectionKinds) ?? OUTCOMES,
    minConfidence: confidence('where.minConfidence', where.minConfidence),
    withoutAnaphoric: where.includeAnaphoric === false,
    from,
    to,
  };
  const [row] = await graph.read(TRENDS, { by: { dimensions: by }, where: asked }, trendsRow);
  if (row === undefined) throw new Error(`${TRENDS.name} returned no row`);
  refuseUnknownAreas('where.areas', row.unknownAreas);
  return row.trends.map((one): TrendSource => {
    const { year, region, framework, outcome } = one;
    const [first, last] = [`${year ?? ''}-01-01`, `${year ?? ''}-12-31`];
    return {
      ...one,
      group: {
        ...asked,
        ...(region !== null && { regions: [region] }),
        ...(framework !== null && { frameworks: [framework] }),
        ...(outcome !== null && { outcomes: [outcome] }),
        ...(year !== null && { from: from > first ? from : first, to: to < last ? to : last }),
      },
    };
  });
}

export const trendsQuery: Pick<QueryResolvers, 'trends'> = { trends };

export const trendResolvers: TrendResolvers = {
  mentions: ({ group }, args, { lists }, info) =>
    lists.load(mentionsOfGroups, { by: 'GROUP', id: groupId(group) }, args, info),
};
