import type { InspectorResolvers } from '../generated/resolvers.ts';
import { areas } from '../lists/areas.ts';
import { inspections } from '../lists/inspections.ts';
import { listOf } from './listOf.ts';

export const inspector: InspectorResolvers = {
  aliases: ({ name, aliases }) => (aliases ?? []).filter((alias) => alias !== name),
  organisation: ({ id }, _args, { loaders }) => loaders.employer.load(id),
  inspections: listOf(inspections, 'INSPECTOR'),
  areas: listOf(areas, 'INSPECTOR'),
};
