import type { FindingResolvers } from '../generated/resolvers.ts';
import { mentions } from '../lists/mentions.ts';
import { required } from '../loaders/Loaders.ts';
import { listOf } from './listOf.ts';
import { place, servicesWith } from './place.ts';

export const finding: FindingResolvers = {
  ...place,
  inspection: ({ inspection }, _args, { loaders }) => required(loaders.Inspection.load(inspection), inspection),
  services: ({ services }, _args, context) => servicesWith(services, context),
  themes: ({ themes }) => themes ?? [],
  mentions: listOf(mentions, 'FINDING'),
};
