import { badUserInput } from '../errors.ts';

/** Ids of a filter that nothing in the graph has. */
export interface Unknown {
  unknownAreas?: string[] | undefined;
  unknownInspections?: string[] | undefined;
  unknownOrganisations?: string[] | undefined;
}

/**
 * A filter that names what the graph does not hold is a mistake of the caller, not an empty list.
 * @throws GraphQLError BAD_USER_INPUT
 */
export function refuseUnknown(
  { unknownAreas, unknownInspections, unknownOrganisations }: Unknown,
  areasArgument: string,
): void {
  refuseUnknownAreas(areasArgument, unknownAreas);
  refuse(
    'where.inspections',
    unknownInspections,
    'an inspection of the graph',
    'ids as `inspections { nodes { id } }` gives them',
  );
  refuse(
    'where.organisations',
    unknownOrganisations,
    'an organisation of the graph',
    'ids as `organisations { nodes { id } }` gives them',
  );
}

/** @throws GraphQLError BAD_USER_INPUT where there are slugs that no area of the graph has */
export function refuseUnknownAreas(argument: string, unknown: string[] | undefined): void {
  refuse(argument, unknown, 'an area of the graph', 'slugs as `areas { nodes { slug } }` gives them');
}

function refuse(argument: string, unknown: string[] | undefined, what: string, accepted: string): void {
  if (unknown?.length) {
    throw badUserInput(argument, `${unknown.map((id) => `"${id}"`).join(', ')} is not ${what}`, accepted);
  }
}
