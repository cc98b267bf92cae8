import { badUserInput } from '../errors.ts';

/**
 * A question about an area that the graph does not hold is a mistake of the caller, not an empty answer.
 * @throws GraphQLError BAD_USER_INPUT
 */
export function refuseUnknownAreas(argument: string, unknown: readonly string[]): void {
  if (unknown.length === 0) return;
  const named = unknown.map((slug) => `"${slug}"`).join(', ');
  throw badUserInput(
    argument,
    `${named} is not an area of the graph`,
    'slugs as `areas { nodes { slug } }` gives them',
  );
}
