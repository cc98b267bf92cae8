import { z } from 'zod';
import { type Statement, statement } from '../../neo4j/statements.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import type { FindingResolvers, RecommendationResolvers } from '../generated/resolvers.ts';
import { perRequest } from '../loaders/perRequest.ts';
import { findingRow, type FindingRow } from '../rows/finding.ts';
import { recommendationRow, type RecommendationRow } from '../rows/recommendation.ts';
import { anyWordOf } from '../search/luceneQuery.ts';

const FINDINGS = statement('query/similar-findings');
const RECOMMENDATIONS = statement('query/similar-recommendations');

const MOST = 20;
/** Hits looked through for each statement: those of its own area and of other labels are among them. */
const POOL = 400;

interface Stated {
  id: string;
  area: string;
  text: string;
}

interface Hit<Row> {
  score: number;
  node: Row;
}

const hit = { id: z.string(), score: z.number(), itself: z.number().nullable() };
const findingHit = z.object({ ...hit, node: findingRow });
const recommendationHit = z.object({ ...hit, node: recommendationRow });

/** Other areas' statements nearest to a statement's words; those of several statements come with one Cypher statement. */
function nearest<Row>(cypher: Statement, row: z.ZodType<Hit<Row> & { id: string; itself: number | null }>) {
  return (stated: Stated, { first }: { first: number }, context: ApiContext): Promise<Hit<Row>[]> => {
    if (first < 1 || first > MOST) throw badUserInput('first', `it is ${first}`, `a whole number from 1 to ${MOST}`);
    const loader = perRequest(context, cypher.name, { first }, async (keys) => {
      const statements = keys.map((key) => JSON.parse(key) as Stated);
      const asked = statements.map(({ id, area, text }) => ({ id, area, query: anyWordOf(text) }));
      const rows = await context.graph.read(cypher, { statements: asked, pool: POOL, first }, row);
      return statements.map(({ id }) =>
        rows
          .filter((one) => one.id === id)
          .map(({ score, itself, node }) => ({ score: Math.min(1, score / (itself ?? score)), node })),
      );
    });
    return loader.load(JSON.stringify({ id: stated.id, area: stated.area, text: stated.text }));
  };
}

const similarFindings = nearest<FindingRow>(FINDINGS, findingHit);
const similarRecommendations = nearest<RecommendationRow>(RECOMMENDATIONS, recommendationHit);

export const findingSimilar: Pick<FindingResolvers, 'similar'> = {
  similar: async (finding, args, context) =>
    (await similarFindings(finding, args, context)).map(({ score, node }) => ({ score, finding: node })),
};

export const recommendationSimilar: Pick<RecommendationResolvers, 'similar'> = {
  similar: async (recommendation, args, context) =>
    (await similarRecommendations(recommendation, args, context)).map(({ score, node }) => ({
      score,
      recommendation: node,
    })),
};
