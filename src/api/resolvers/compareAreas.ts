import { z } from 'zod';
import { REVISIT_OUTCOMES, SERVICES, type ServiceCode, THEMES, type ThemeCode } from '../../extract/vocabulary.ts';
import { serviceId, themeId } from '../../graph/ids.ts';
import { statement } from '../../neo4j/statements.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import type {
  AreaJudgementsResolvers,
  AreaComparisonResolvers,
  QueryCompareAreasArgs,
  QueryResolvers,
  RequireFields,
  ServiceComparisonResolvers,
  ThemeComparisonResolvers,
} from '../generated/resolvers.ts';
import { confidence } from '../lists/conditions.ts';
import { groupId, type MentionGroup, mentionsOfGroups } from '../lists/mentionsOfGroups.ts';
import { allOf, required } from '../loaders/Loaders.ts';
import { judgementCounts, polarityCounts } from '../questions/judgementCounts.ts';
import { refuseUnknownAreas } from '../lists/unknown.ts';

const COMPARE = statement('query/compare-areas');

const FEWEST = 2;
const MOST = 10;

const compareRow = z.object({
  cells: z.array(
    z.object({
      area: z.string(),
      latest: z.string(),
      service: z.enum(SERVICES).nullish(),
      theme: z.enum(THEMES).nullish(),
      counts: polarityCounts,
    }),
  ),
  unknownAreas: z.array(z.string()),
});

type Cell = z.infer<typeof compareRow>['cells'][number];

/** One count of a comparison: how many, and which sentences they are. */
export interface JudgementsSource extends ReturnType<typeof judgementCounts> {
  area: string;
  group: MentionGroup;
}

/** One service or theme of a comparison. */
interface SubjectSource<Code extends string> {
  code: Code;
  areas: JudgementsSource[];
}

export type ServiceSubject = SubjectSource<ServiceCode>;
export type ThemeSubject = SubjectSource<ThemeCode>;

/** Areas side by side. */
export interface ComparisonSource {
  slugs: readonly string[];
  services: ServiceSubject[];
  themes: ThemeSubject[];
}

async function compareAreas(
  _parent: unknown,
  {
    slugs: given,
    inspections,
    minConfidence: least,
    includeAnaphoric,
  }: RequireFields<QueryCompareAreasArgs, 'includeAnaphoric'>,
  { graph }: ApiContext,
): Promise<ComparisonSource> {
  const slugs = [...new Set(given)];
  if (slugs.length < FEWEST || slugs.length > MOST) {
    throw badUserInput('slugs', `it has ${slugs.length} different areas`, `${FEWEST} to ${MOST} areas`);
  }
  const latest = inspections === 'LATEST';
  const sure = { minConfidence: confidence('minConfidence', least), withoutAnaphoric: !includeAnaphoric };
  const [row] = await graph.read(
    COMPARE,
    { slugs, latest, services: SERVICES, ...sure, revisitOutcomes: REVISIT_OUTCOMES },
    compareRow,
  );
  if (row === undefined) throw new Error(`${COMPARE.name} returned no row`);
  refuseUnknownAreas('slugs', row.unknownAreas);

  const judged = { cells: row.cells, slugs, latest, sure };
  return {
    slugs,
    services: sideBySide(
      judged,
      SERVICES,
      (cell, code) => cell.service === code,
      (code) => ({ services: [code] }),
    ),
    themes: sideBySide(
      judged,
      THEMES,
      (cell, code) => cell.theme === code,
      (code) => ({ themes: [code] }),
    ),
  };
}

/** What was counted of which areas, and within which limits. */
interface Judged {
  cells: readonly Cell[];
  slugs: readonly string[];
  /** Whether only the latest inspection of each area counts. */
  latest: boolean;
  /** How sure a mention must be. */
  sure: Pick<MentionGroup, 'minConfidence' | 'withoutAnaphoric'>;
}

/** Each service or theme of which anything was said in some area, with what was said of it in all of them. */
function sideBySide<Code extends string>(
  { cells, slugs, latest, sure }: Judged,
  all: readonly Code[],
  isOf: (cell: Cell, code: Code) => boolean,
  group: (code: Code) => MentionGroup,
): SubjectSource<Code>[] {
  const judgements = (area: string, code: Code): JudgementsSource => {
    const cell = cells.find((one) => one.area === area && isOf(one, code));
    const only = latest && cell !== undefined && { from: cell.latest, to: cell.latest };
    return {
      ...judgementCounts(cell?.counts ?? []),
      area,
      group: { ...group(code), areas: [area], ...only, ...sure },
    };
  };
  return all
    .filter((code) => cells.some((cell) => isOf(cell, code)))
    .map((code) => ({ code, areas: slugs.map((slug) => judgements(slug, code)) }));
}

export const compareQuery: Pick<QueryResolvers, 'compareAreas'> = { compareAreas };

export const areaComparison: AreaComparisonResolvers = {
  areas: ({ slugs }, _args, { loaders }) => allOf(slugs.map((slug) => required(loaders.Area.find(slug), slug))),
};

export const serviceComparison: ServiceComparisonResolvers = {
  service: ({ code }, _args, { loaders }) => required(loaders.Service.find(serviceId(code)), serviceId(code)),
};

export const themeComparison: ThemeComparisonResolvers = {
  theme: ({ code }, _args, { loaders }) => required(loaders.Theme.find(themeId(code)), themeId(code)),
};

export const areaJudgements: AreaJudgementsResolvers = {
  area: ({ area }, _args, { loaders }) => required(loaders.Area.find(area), area),
  mentions: ({ group, strengths, weaknesses, mixed, neutral }, args, { lists }, info) => {
    // An area without any such sentence has no inspection to bound the group by: it must not fall back on an earlier one.
    const none = strengths + weaknesses + mixed + neutral === 0;
    const counted = none ? { ...group, from: '9999-12-31', to: '9999-12-31' } : group;
    return lists.load(mentionsOfGroups, { by: 'GROUP', id: groupId(counted) }, args, info);
  },
};
