import type { RecommendationResolvers } from '../generated/resolvers.ts';
import { mentions } from '../lists/mentions.ts';
import { organisations } from '../lists/organisations.ts';
import { listOf } from './listOf.ts';
import { inspectionOf, place, servicesOf } from './place.ts';

export const recommendation: RecommendationResolvers = {
  ...place,
  inspection: inspectionOf,
  responsible: ({ responsible }) => responsible ?? [],
  services: servicesOf,
  themes: ({ themes }) => themes ?? [],
  organisations: listOf(organisations, 'RECOMMENDATION'),
  mentions: listOf(mentions, 'RECOMMENDATION'),
};
