import type { GraphQLResolveInfo } from 'graphql';
import type { Connection, Item } from '../connections/Connection.ts';
import type { PageArguments } from '../connections/page.ts';
import type { ApiContext } from '../context.ts';
import type { List } from '../lists/List.ts';
import { ALL } from '../lists/ListLoaders.ts';

/** The resolver of a field that gives a parent's list: `by` says what the parent is to the list. */
export function listOf<Arguments extends PageArguments, Row extends Item, By extends string>(
  list: List<Arguments, Row, By>,
  by: By,
) {
  return (
    parent: { id: string },
    args: Arguments,
    { lists }: ApiContext,
    info: GraphQLResolveInfo,
  ): Connection<Row> | Promise<Connection<Row>> => lists.load(list, { by, id: parent.id }, args, info);
}

/** The resolver of a field that gives the list of everything. */
export function listOfAll<Arguments extends PageArguments, Row extends Item, By extends string>(
  list: List<Arguments, Row, By | 'ALL'>,
) {
  return (
    _parent: unknown,
    args: Arguments,
    { lists }: ApiContext,
    info: GraphQLResolveInfo,
  ): Connection<Row> | Promise<Connection<Row>> => lists.load(list, ALL, args, info);
}
