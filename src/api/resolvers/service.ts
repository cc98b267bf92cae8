import type { ServiceResolvers } from '../generated/resolvers.ts';
import { findings } from '../lists/findings.ts';
import { mentions } from '../lists/mentions.ts';
import { recommendations } from '../lists/recommendations.ts';
import { listOf } from './listOf.ts';

export const service: ServiceResolvers = {
  aliases: ({ aliases }) => aliases ?? [],
  themes: ({ id }, _args, { loaders }) => loaders.themesOfService.find(id),
  mentions: listOf(mentions, 'SERVICE'),
  findings: listOf(findings, 'SERVICE'),
  recommendations: listOf(recommendations, 'SERVICE'),
};
