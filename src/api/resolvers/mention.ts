import { serviceId } from '../../graph/ids.ts';
import type { MentionResolvers } from '../generated/resolvers.ts';
import { required } from '../loaders/Loaders.ts';
import { aroundOf } from '../rows/around.ts';
import { loadNode } from './node.ts';
import { inspectionOf, place } from './place.ts';
import { isStatement } from './statement.ts';

export const mention: MentionResolvers = {
  ...place,
  inspection: inspectionOf,
  service: (row, _args, { loaders }) => {
    const id = serviceId(row.service);
    return aroundOf(row)?.services?.get(id) ?? required(loaders.Service.find(id), id);
  },
  themes: ({ themes }) => themes ?? [],
  statement: async ({ id, statement }, _args, context) => {
    const node = await required(loadNode(statement, context), statement);
    if (!isStatement(node)) throw new Error(`${id} stands in ${statement}, which is not a statement`);
    return node;
  },
};
