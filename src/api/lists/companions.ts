import { getArgumentValues, GraphQLError, isObjectType } from 'graphql';
import type { Item } from '../connections/Connection.ts';
import type { PageArguments } from '../connections/page.ts';
import type { AnyList, Companions } from './List.ts';
import { type ListInfo, ListRequest } from './ListRequest.ts';

/** A request for a list that another statement brings along. */
export type CompanionRequest = ListRequest<PageArguments, Item, string>;

/**
 * The lists below a list that its statement can bring along: those that are asked for in one way, with arguments that can be answered
 * there. Any other field asks for itself, later, as do those of which the arguments are wrong.
 */
export function companionsOf(
  { type, by, lists }: Companions,
  { selection }: CompanionRequest,
  info: ListInfo,
): Map<string, CompanionRequest> {
  const found = new Map<string, CompanionRequest>();
  for (const [name, list] of Object.entries(lists)) {
    const request = companion(type, name, list, by, selection, info);
    if (request !== undefined) found.set(name, request);
  }
  return found;
}

function companion(
  typeName: string,
  name: string,
  list: AnyList,
  by: string,
  selection: CompanionRequest['selection'],
  info: ListInfo,
): CompanionRequest | undefined {
  const fields = [...selection.fields('nodes', name), ...selection.fields('edges', 'node', name)];
  const [first] = fields;
  // Under several names the field may have several sets of arguments.
  if (first === undefined || new Set(fields.map(({ alias }) => alias?.value)).size > 1) return undefined;
  const type = info.schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (field === undefined) return undefined;
  try {
    const args: PageArguments = getArgumentValues(field, first, info.variableValues);
    const request = new ListRequest(list, by, args, { ...info, fieldNodes: fields });
    const { where } = request.asked;
    const looksAround = Object.values(request.wanted.related).some(Boolean);
    // Ids of a filter must be checked, which the list's own statement does.
    return looksAround || where['areas'] != null || where['inspections'] != null ? undefined : request;
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}
