import type { Resolvers } from './generated/resolvers.ts';
import { area } from './resolvers/area.ts';
import { coverage, document } from './resolvers/document.ts';
import { finding } from './resolvers/finding.ts';
import { inspection } from './resolvers/inspection.ts';
import { inspector } from './resolvers/inspector.ts';
import { meetingItem, speaker } from './resolvers/meetingItem.ts';
import { mention } from './resolvers/mention.ts';
import { node } from './resolvers/node.ts';
import { organisation } from './resolvers/organisation.ts';
import { person } from './resolvers/person.ts';
import { query } from './resolvers/query.ts';
import { recommendation } from './resolvers/recommendation.ts';
import { scalars } from './resolvers/scalars.ts';
import { service } from './resolvers/service.ts';
import { statement } from './resolvers/statement.ts';
import { statistic } from './resolvers/statistic.ts';
import { theme } from './resolvers/theme.ts';

/** The resolvers of every type: one file a type under `resolvers/`. Connections and edges need none. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: query,
  Node: node,
  Statement: statement,
  Area: area,
  Inspection: inspection,
  Inspector: inspector,
  Organisation: organisation,
  Person: person,
  Document: document,
  Coverage: coverage,
  Finding: finding,
  Recommendation: recommendation,
  Mention: mention,
  MeetingItem: meetingItem,
  Speaker: speaker,
  Statistic: statistic,
  Service: service,
  Theme: theme,
};
