import { type Label, labelOfId } from '../../graph/ids.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import type { NodeResolvers } from '../generated/resolvers.ts';
import type { Loaders } from '../loaders/Loaders.ts';

type NodeLabel = Exclude<Label, 'GraphVersion'>;
type NodeRow = NonNullable<Awaited<ReturnType<Loaders[NodeLabel]['find']>>>;

/** The label of the node that an id names; undefined where no node of the schema can have it. */
function nodeLabel(id: string): NodeLabel | undefined {
  const label = labelOfId(id);
  return label === 'GraphVersion' ? undefined : label;
}

/**
 * The row with that id, whatever its label; null where there is none.
 * @throws GraphQLError BAD_USER_INPUT for an id that nothing could have
 */
export function loadNode(
  id: string,
  { loaders }: ApiContext,
  argument = 'id',
): NodeRow | null | Promise<NodeRow | null> {
  const label = nodeLabel(id);
  if (label === undefined) {
    throw badUserInput(
      argument,
      `nothing can have the id "${id}"`,
      'an id as the API gives it, such as hackney-2017-11-27',
    );
  }
  return loaders[label].find(id);
}

export const node: NodeResolvers = { __resolveType: ({ id }) => nodeLabel(id) ?? null };
