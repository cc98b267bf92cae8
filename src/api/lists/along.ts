import { getArgumentValues, GraphQLError, isObjectType } from 'graphql';
import type { Item } from '../connections/Connection.ts';
import type { PageArguments } from '../connections/page.ts';
import type { AskedColumns } from './answer.ts';
import type { Along, AnyList } from './List.ts';
import { type ListInfo, ListRequest } from './ListRequest.ts';

/** A request for a list, of whatever kind. */
export type AnyRequest = ListRequest<PageArguments, Item, string>;

/** What one statement is to bring: a list, and lists of its nodes, each with its own. */
export interface Plan extends AskedColumns {
  request: AnyRequest;
  along: ReadonlyMap<string, Plan>;
}

/**
 * What the statement of a list can bring in one go: below it, the lists that are asked for in one way, with arguments that can be
 * answered there. Any other field asks for itself, later, as do those of which the arguments are wrong.
 */
export function planOf(request: AnyRequest, info: ListInfo): Plan {
  const { list, wanted, asked } = request;
  const along = new Map<string, Plan>();
  for (const [name, below] of Object.entries(asked.along?.lists ?? {})) {
    const one = requestBelow(asked.along as Along, name, below, request, info);
    if (one === undefined) continue;
    const plan = planOf(one, info);
    // Most of these are kept, and those that are not are asked for together: they come only to bring others.
    if ((one.rowFilter || (wanted.idsOnly && one.isCommon)) && plan.along.size === 0) continue;
    along.set(name, plan);
  }
  return { request, list, wanted, along };
}

/** What the statement is told: `$page` and `$where`, and for each list that is to come along the same under its name. */
export function parametersOf({ request, along }: Plan): Record<string, unknown> {
  const { page, asked } = request;
  return {
    page,
    where: asked.where,
    ...Object.fromEntries([...along].map(([name, plan]) => [name, parametersOf(plan)])),
  };
}

function requestBelow(
  { type: typeName, by }: Along,
  name: string,
  list: AnyList,
  { selection, wanted: { idsOnly } }: AnyRequest,
  info: ListInfo,
): AnyRequest | undefined {
  const fields = [...selection.fields('nodes', name), ...selection.fields('edges', 'node', name)];
  const [first] = fields;
  // Under several names the field may have several sets of arguments.
  if (first === undefined || new Set(fields.map(({ alias }) => alias?.value)).size > 1) return undefined;
  const type = info.schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (field === undefined) return undefined;
  try {
    const args: PageArguments = getArgumentValues(field, first, info.variableValues);
    const request = new ListRequest(list, by, args, { ...info, fieldNodes: fields }, idsOnly);
    const { where } = request.asked;
    // What a filter names must be checked to be there, which the list's own statement does.
    return ['areas', 'inspections', 'units'].some((name) => where[name] != null) ? undefined : request;
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}
