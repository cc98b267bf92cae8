import type { ApiContext } from '../context.ts';
import type { CoverageResolvers, DocumentResolvers } from '../generated/resolvers.ts';
import { findings } from '../lists/findings.ts';
import { items } from '../lists/items.ts';
import { mentions } from '../lists/mentions.ts';
import { people } from '../lists/people.ts';
import { recommendations } from '../lists/recommendations.ts';
import { statistics } from '../lists/statistics.ts';
import { required } from '../loaders/Loaders.ts';
import { notUnderstood } from '../rows/document.ts';
import { aroundOf } from '../rows/around.ts';
import { listOf } from './listOf.ts';
import { inspectionOf } from './place.ts';

const body = ({ loaders }: ApiContext, id: string) => required(loaders.documentBody.find(id), id);

export const document: DocumentResolvers = {
  text: async ({ id }, _args, context) => (await body(context, id)).text,
  pageStarts: async ({ id }, _args, context) => (await body(context, id)).pageStarts,
  notUnderstood: async ({ id }, _args, context) =>
    ((await body(context, id)).notUnderstood ?? []).map((json) => notUnderstood.parse(JSON.parse(json))),
  coverage: (row) => row,
  area: (row, _args, { loaders }) => aroundOf(row)?.area ?? required(loaders.Area.find(row.area), row.area),
  inspection: inspectionOf,
  findings: listOf(findings, 'DOCUMENT'),
  mentions: listOf(mentions, 'DOCUMENT'),
  recommendations: listOf(recommendations, 'DOCUMENT'),
  items: listOf(items, 'DOCUMENT'),
  statistics: listOf(statistics, 'DOCUMENT'),
  people: listOf(people, 'DOCUMENT'),
};

export const coverage: CoverageResolvers = { share: ({ coverage }) => coverage };
