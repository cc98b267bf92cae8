import type { OrganisationResolvers } from '../generated/resolvers.ts';
import { areas } from '../lists/areas.ts';
import { inspections } from '../lists/inspections.ts';
import { inspectors } from '../lists/inspectors.ts';
import { recommendations } from '../lists/recommendations.ts';
import { listOf } from './listOf.ts';

export const organisation: OrganisationResolvers = {
  aliases: ({ name, aliases }) => (aliases ?? []).filter((alias) => alias !== name),
  areas: listOf(areas, 'ORGANISATION'),
  inspections: listOf(inspections, 'ORGANISATION'),
  inspectors: listOf(inspectors, 'ORGANISATION'),
  recommendations: listOf(recommendations, 'ORGANISATION'),
};
