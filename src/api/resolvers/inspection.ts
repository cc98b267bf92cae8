import { REVISIT_OUTCOMES } from '../../extract/vocabulary.ts';
import type { InspectionResolvers } from '../generated/resolvers.ts';
import { findings } from '../lists/findings.ts';
import { inspectionTeam } from '../lists/inspectionTeam.ts';
import { mentions } from '../lists/mentions.ts';
import { organisations } from '../lists/organisations.ts';
import { recommendations } from '../lists/recommendations.ts';
import { statistics } from '../lists/statistics.ts';
import { required } from '../loaders/Loaders.ts';
import { aroundOf } from '../rows/around.ts';
import type { InspectionRow } from '../rows/inspection.ts';
import { listOf } from './listOf.ts';

const isRevisit = ({ outcome }: InspectionRow): boolean => REVISIT_OUTCOMES.includes(outcome);

export const inspection: InspectionResolvers = {
  area: (row, _args, { loaders }) => aroundOf(row)?.area ?? required(loaders.Area.find(row.area), row.area),
  previousInspection: (row, _args, { loaders }) => {
    const previous = aroundOf(row)?.previous;
    return previous === undefined ? loaders.previousInspection.find(row.id) : previous;
  },
  nextInspection: async ({ id }, _args, { loaders }) =>
    (await loaders.followers.find(id)).find((one) => !isRevisit(one)) ?? null,
  kind: (row) => (isRevisit(row) ? 'REVISIT' : 'FULL'),
  revisits: async ({ id }, _args, { loaders }) => (await loaders.followers.find(id)).filter(isRevisit),
  previousInspectionStated: ({ previousStart, previousEnd, previousMonth }) =>
    previousStart == null && previousMonth == null
      ? null
      : { startDate: previousStart, endDate: previousEnd, month: previousMonth },
  nextInspectionStated: ({ nextInspection }) => nextInspection,
  monitoringInspectionStated: ({ monitoringInspection }) => monitoringInspection,
  document: ({ id }, _args, { loaders }) => loaders.inspectionDocument.find(id),
  inspectors: listOf(inspectionTeam, 'INSPECTION'),
  partners: listOf(organisations, 'INSPECTION'),
  findings: listOf(findings, 'INSPECTION'),
  mentions: listOf(mentions, 'INSPECTION'),
  recommendations: listOf(recommendations, 'INSPECTION'),
  statistics: listOf(statistics, 'INSPECTION'),
};
