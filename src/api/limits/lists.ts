import { type DocumentNode, type GraphQLError, Kind, visit } from 'graphql';
import { listTooLong } from '../errors.ts';

/** The first list among the variables' values, at any depth, that has more than `max` values; null where there is none. */
export function longVariable(variables: Readonly<Record<string, unknown>>, max: number): GraphQLError | null {
  for (const [name, value] of Object.entries(variables)) {
    const error = longValue(`$${name}`, value, max);
    if (error) return error;
  }
  return null;
}

function longValue(path: string, value: unknown, max: number): GraphQLError | null {
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value) && value.length > max) return listTooLong(path, { max, actual: value.length });
  for (const [key, inner] of Object.entries(value)) {
    const error = longValue(Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`, inner, max);
    if (error) return error;
  }
  return null;
}

/** The first list written out in a document that has more than `max` values; null where there is none. */
export function longLiteral(document: DocumentNode, max: number): GraphQLError | null {
  let found: GraphQLError | null = null;
  const path: string[] = [];
  const named = {
    enter: (node: { name: { value: string } }) => {
      path.push(node.name.value);
    },
    leave: () => {
      path.pop();
    },
  };
  visit(document, {
    [Kind.ARGUMENT]: named,
    [Kind.OBJECT_FIELD]: named,
    [Kind.LIST]: {
      enter: (node) => {
        if (node.values.length > max) found ??= listTooLong(path.join('.'), { max, actual: node.values.length });
      },
    },
  });
  return found;
}
