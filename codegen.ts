import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = {
  Date: 'string',
  DateTime: 'string',
};

/** Resolvers get rows as they are stored, not objects in the shape of the schema: a GraphQL type, and the type of its rows. */
const mappers = {
  Area: '../rows/area.ts#AreaRow',
  Inspection: '../rows/inspection.ts#InspectionRow',
  Document: '../rows/document.ts#DocumentRow',
  Finding: '../rows/finding.ts#FindingRow',
  Recommendation: '../rows/recommendation.ts#RecommendationRow',
  Mention: '../rows/mention.ts#MentionRow',
  MeetingItem: '../rows/meetingItem.ts#MeetingItemRow',
  Statistic: '../rows/statistic.ts#StatisticRow',
  Service: '../rows/service.ts#ServiceRow',
  Theme: '../rows/theme.ts#ThemeRow',
  Inspector: '../rows/inspector.ts#InspectorRow',
  Person: '../rows/person.ts#PersonRow',
  Organisation: '../rows/organisation.ts#OrganisationRow',
  Speaker: '../rows/meetingItem.ts#MeetingItemRow',
  SearchResult: '../search/search.ts#SearchHit',
  Coverage: '../rows/document.ts#DocumentRow',
  InspectorInspectionEdge: '../lists/inspections.ts#InspectionEdgeSource',
  OrganisationInspectionEdge: '../lists/inspections.ts#InspectionEdgeSource',
  InspectionPartnerEdge: '../lists/organisations.ts#OrganisationEdgeSource',
  PersonDocumentEdge: '../lists/documents.ts#DocumentEdgeSource',
  DocumentPersonEdge: '../lists/people.ts#PersonEdgeSource',
  Progress: '../resolvers/progress.ts#ProgressPair',
  ProgressItem: '../questions/progress.ts#ProgressSource',
  ProgressEvidence: '../questions/progress.ts#Evidence',
  AreaComparison: '../resolvers/compareAreas.ts#ComparisonSource',
  ServiceComparison: '../resolvers/compareAreas.ts#ServiceSubject',
  ThemeComparison: '../resolvers/compareAreas.ts#ThemeSubject',
  AreaJudgements: '../resolvers/compareAreas.ts#JudgementsSource',
  Trend: '../resolvers/trends.ts#TrendSource',
  AreaFacet: '../search/facets.ts#AreaFacetSource',
  ServiceFacet: '../search/facets.ts#ServiceFacetSource',
  ThemeFacet: '../search/facets.ts#ThemeFacetSource',
};

const config: CodegenConfig = {
  schema: 'schema/**/*.graphql',
  importExtension: '.ts',
  generates: {
    'src/api/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#ApiContext',
        mappers,
        scalars,
        strictScalars: true,
        enumsAsTypes: true,
        useTypeImports: true,
        // Neo4j leaves absent properties out, so a resolver may give undefined for null.
        maybeValue: 'T | null | undefined',
        inputMaybeValue: 'T | null | undefined',
      },
    },
    'schema.graphql': {
      plugins: ['schema-ast'],
      config: { sort: true, includeDirectives: true },
    },
    'test/contract/generated.ts': {
      documents: 'test/contract/questions.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { scalars, strictScalars: true, enumsAsTypes: true, useTypeImports: true },
    },
  },
};

export default config;
