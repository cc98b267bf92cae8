import type { ThemeResolvers } from '../generated/resolvers.ts';
import { findings } from '../lists/findings.ts';
import { mentions } from '../lists/mentions.ts';
import { recommendations } from '../lists/recommendations.ts';
import { listOf } from './listOf.ts';

export const theme: ThemeResolvers = {
  services: ({ id }, _args, { loaders }) => loaders.servicesOfTheme.find(id),
  mentions: listOf(mentions, 'THEME'),
  findings: listOf(findings, 'THEME'),
  recommendations: listOf(recommendations, 'THEME'),
};
