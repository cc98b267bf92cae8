import type { Resolvers } from './generated/resolvers.ts';
import { area } from './resolvers/area.ts';
import { coverage, document } from './resolvers/document.ts';
import { finding } from './resolvers/finding.ts';
import { graphQuery } from './resolvers/graph.ts';
import { inspection } from './resolvers/inspection.ts';
import { inspector } from './resolvers/inspector.ts';
import { meetingItem, speaker } from './resolvers/meetingItem.ts';
import { mention } from './resolvers/mention.ts';
import { node } from './resolvers/node.ts';
import { organisation } from './resolvers/organisation.ts';
import { person } from './resolvers/person.ts';
import { query } from './resolvers/query.ts';
import { recommendation } from './resolvers/recommendation.ts';
import { scalars } from './resolvers/scalars.ts';
import { searchQuery, searchResult } from './resolvers/search.ts';
import { areaFacet, serviceFacet, themeFacet } from './resolvers/searchFacets.ts';
import { service } from './resolvers/service.ts';
import { serviceMatrixQuery } from './resolvers/serviceMatrix.ts';
import { statement } from './resolvers/statement.ts';
import { statistic } from './resolvers/statistic.ts';
import { theme } from './resolvers/theme.ts';
import {
  areaComparison,
  areaJudgements,
  compareQuery,
  serviceComparison,
  themeComparison,
} from './resolvers/compareAreas.ts';
import { inspectorColleagues, networkQuery } from './resolvers/inspectorNetwork.ts';
import { areaProgress, progress, progressItem } from './resolvers/progress.ts';
import { findingSimilar, recommendationSimilar } from './resolvers/similar.ts';
import { trendResolvers, trendsQuery } from './resolvers/trends.ts';

/** The resolvers of every type: one file a type under `resolvers/`. Connections and edges need none. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: {
    ...query,
    ...searchQuery,
    ...serviceMatrixQuery,
    ...graphQuery,
    ...networkQuery,
    ...compareQuery,
    ...trendsQuery,
  },
  SearchResult: searchResult,
  AreaFacet: areaFacet,
  ServiceFacet: serviceFacet,
  ThemeFacet: themeFacet,
  Node: node,
  Statement: statement,
  Area: { ...area, ...areaProgress },
  Inspection: inspection,
  Inspector: { ...inspector, ...inspectorColleagues },
  Organisation: organisation,
  Person: person,
  Document: document,
  Coverage: coverage,
  Finding: { ...finding, ...findingSimilar },
  Recommendation: { ...recommendation, ...recommendationSimilar },
  Mention: mention,
  MeetingItem: meetingItem,
  Speaker: speaker,
  Statistic: statistic,
  Service: service,
  Theme: theme,
  Progress: progress,
  ProgressItem: progressItem,
  AreaComparison: areaComparison,
  ServiceComparison: serviceComparison,
  ThemeComparison: themeComparison,
  AreaJudgements: areaJudgements,
  Trend: trendResolvers,
};
