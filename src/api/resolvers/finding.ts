import type { FindingResolvers } from '../generated/resolvers.ts';
import { mentions } from '../lists/mentions.ts';
import { required } from '../loaders/Loaders.ts';
import { aroundOf } from '../rows/around.ts';
import { listOf } from './listOf.ts';
import { place, servicesOf } from './place.ts';

export const finding: FindingResolvers = {
  ...place,
  inspection: (row, _args, { loaders }) =>
    aroundOf(row)?.inspection ?? required(loaders.Inspection.find(row.inspection), row.inspection),
  services: servicesOf,
  themes: ({ themes }) => themes ?? [],
  mentions: listOf(mentions, 'FINDING'),
};
