import { badUserInput } from '../errors.ts';

/** Values of a filter that nothing in the graph has. */
export interface Unknown {
  unknownAreas?: string[] | undefined;
  unknownInspections?: string[] | undefined;
  unknownUnits?: string[] | undefined;
  /** The units that there are, where some are unknown. */
  knownUnits?: string[] | null | undefined;
}

/**
 * A filter that names what the graph does not hold is a mistake of the caller, not an empty list.
 * @throws GraphQLError BAD_USER_INPUT
 */
export function refuseUnknown(
  { unknownAreas, unknownInspections, unknownUnits, knownUnits }: Unknown,
  areasArgument: string,
): void {
  refuseUnknownAreas(areasArgument, unknownAreas);
  refuse(
    'where.inspections',
    unknownInspections,
    'an inspection of the graph',
    'ids as `inspections { nodes { id } }` gives them',
  );
  if (unknownUnits?.length) {
    const named = unknownUnits.map((unit) => `"${unit}"`).join(', ');
    throw badUserInput('where.units', `no statistic is in ${named}`, knownUnits ?? []);
  }
}

/** @throws GraphQLError BAD_USER_INPUT where there are slugs that no area of the graph has */
export function refuseUnknownAreas(argument: string, unknown: string[] | undefined): void {
  refuse(
    argument,
    unknown,
    'an area of the graph',
    'slugs as `areas { nodes { slug } }` gives them, or `findArea(name:)` for names as people write them',
  );
}

function refuse(argument: string, unknown: string[] | undefined, what: string, accepted: string): void {
  if (unknown?.length) {
    throw badUserInput(argument, `${unknown.map((id) => `"${id}"`).join(', ')} is not ${what}`, accepted);
  }
}
