import { z } from 'zod';
import { type AreaFinder, areaFinder } from '../../graph/areas/findArea.ts';
import { readAreas } from '../../graph/areas/readAreas.ts';
import { statement } from '../../neo4j/statements.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import type { QueryAreaArgs } from '../generated/resolvers.ts';
import { areaRow, type AreaRow } from '../rows/area.ts';

const BY_CODE = {
  onsCode: statement('query/area-by-ons-code'),
  laCode: statement('query/area-by-la-code'),
  ofstedUrn: statement('query/area-by-ofsted-urn'),
};
const found = z.object({ node: areaRow });

/**
 * The area with that slug or code; null where there is none.
 * @throws GraphQLError BAD_USER_INPUT unless exactly one of the arguments is given
 */
export async function areaBy(args: QueryAreaArgs, { graph, loaders }: ApiContext): Promise<AreaRow | null> {
  const given = (['slug', 'onsCode', 'laCode', 'ofstedUrn'] as const).flatMap((name) => {
    const value = args[name];
    return value == null ? [] : [{ name, value }];
  });
  const [only, other] = given;
  if (only === undefined || other !== undefined) {
    const problem =
      only === undefined ? 'nothing is given' : `${given.map(({ name }) => name).join(' and ')} are given`;
    throw badUserInput('slug', problem, 'exactly one of slug, onsCode, laCode, ofstedUrn');
  }
  if (only.name === 'slug') return loaders.Area.find(only.value);
  const [row] = await graph.read(BY_CODE[only.name], { code: only.value }, found);
  return row?.node ?? null;
}

let finder: AreaFinder | undefined;

/** The name of no area and no larger place with it is longer, in characters; how long finding takes grows with the words. */
const LONGEST_NAME = 200;

/**
 * The area that people mean by a name, where the graph holds it: known from the register of local authorities.
 * @throws GraphQLError BAD_USER_INPUT for a text that is too long to be a name
 */
export async function areaNamed(name: string, { loaders }: ApiContext): Promise<AreaRow | null> {
  if (name.length > LONGEST_NAME) {
    throw badUserInput('name', `it has ${name.length} characters`, `at most ${LONGEST_NAME} characters`);
  }
  finder ??= areaFinder(readAreas());
  const area = finder(name);
  return area === undefined ? null : loaders.Area.find(area.id);
}
