import { at, fields, list } from './answers.ts';
import { both, document, type Operation } from './Operation.ts';

const COUNTED: readonly (readonly [field: string, label: string])[] = [
  ['areas', 'Area'],
  ['inspections', 'Inspection'],
  ['documents', 'Document'],
  ['findings', 'Finding'],
  ['mentions', 'Mention'],
  ['recommendations', 'Recommendation'],
  ['meetingItems', 'MeetingItem'],
  ['statistics', 'Statistic'],
  ['services', 'Service'],
  ['themes', 'Theme'],
  ['inspectors', 'Inspector'],
  ['people', 'Person'],
  ['organisations', 'Organisation'],
];

/** Question 10: a node by its id, and the version of the data. */
export const nodeAndMeta: Operation = {
  name: 'NodeAndMeta',
  document: document('NodeAndMeta'),
  variables: (random, { nodes }) => both({ id: random.pick(nodes) }),
  comparable: (data) => ({
    node: at(data, 'node'),
    meta: fields(at(data, 'meta'), 'dataVersion', 'builtAt'),
    counts: Object.fromEntries(
      list(data, 'meta', 'counts').map((one) => [String(at(one, 'label')), at(one, 'count')] as const),
    ),
  }),
  peer: {
    document: document('NodeAndMeta.peer'),
    inOurForm: (data) => ({
      node: at(data, 'entities', 0),
      meta: fields(at(data, 'graphVersions', 0), 'dataVersion', 'builtAt'),
      counts: Object.fromEntries(
        COUNTED.map(([field, label]) => [label, at(data, field, 'aggregate', 'count', 'nodes')]),
      ),
    }),
  },
};
