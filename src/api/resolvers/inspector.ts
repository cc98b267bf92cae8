import type { InspectorResolvers } from '../generated/resolvers.ts';
import { areas } from '../lists/areas.ts';
import { inspections } from '../lists/inspections.ts';
import { aroundOf } from '../rows/around.ts';
import { listOf } from './listOf.ts';

export const inspector: InspectorResolvers = {
  aliases: ({ name, aliases }) => (aliases ?? []).filter((alias) => alias !== name),
  organisation: (row, _args, { loaders }) => {
    const organisation = aroundOf(row)?.organisation;
    return organisation === undefined ? loaders.employer.find(row.id) : organisation;
  },
  inspections: listOf(inspections, 'INSPECTOR'),
  areas: listOf(areas, 'INSPECTOR'),
};
