import type { AreaResolvers } from '../generated/resolvers.ts';
import { documents } from '../lists/documents.ts';
import { findings } from '../lists/findings.ts';
import { inspections } from '../lists/inspections.ts';
import { inspectors } from '../lists/inspectors.ts';
import { items } from '../lists/items.ts';
import { mentions } from '../lists/mentions.ts';
import { organisations } from '../lists/organisations.ts';
import { people } from '../lists/people.ts';
import { recommendations } from '../lists/recommendations.ts';
import { statistics } from '../lists/statistics.ts';
import { listOf } from './listOf.ts';

export const area: AreaResolvers = {
  slug: ({ id }) => id,
  alsoKnownAs: ({ alsoKnownAs }) => alsoKnownAs ?? [],
  ofstedPage: ({ ofstedUrn }) => (ofstedUrn == null ? null : `https://reports.ofsted.gov.uk/provider/44/${ofstedUrn}`),
  former: ({ former }) => former ?? false,
  successors: ({ id }, _args, { loaders }) => loaders.successors.find(id),
  predecessors: ({ id }, _args, { loaders }) => loaders.predecessors.find(id),
  inspections: listOf(inspections, 'AREA'),
  inspectors: listOf(inspectors, 'AREA'),
  organisations: listOf(organisations, 'AREA'),
  documents: listOf(documents, 'AREA'),
  findings: listOf(findings, 'AREA'),
  mentions: listOf(mentions, 'AREA'),
  recommendations: listOf(recommendations, 'AREA'),
  items: listOf(items, 'AREA'),
  statistics: listOf(statistics, 'AREA'),
  people: listOf(people, 'AREA'),
};
