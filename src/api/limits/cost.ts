import {
  type DocumentNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLString,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import { type ComplexityEstimator, type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { SERVICES, THEMES } from '../../extract/vocabulary.ts';
import { DEFAULT_PAGE } from '../connections/page.ts';

/** How many items a list that is no connection is taken to have. */
export const ASSUMED_LIST = 10;

/**
 * What long scalars cost, by type and field: about their length. An object is about half a kilobyte of JSON with all its other scalars,
 * the text of a document is 30 to 60 kB, and the list of its pages that much of an object.
 */
export const LONG_SCALARS: Readonly<Record<string, number>> = { 'Document.text': 100, 'Document.pageStarts': 1 };

/** What a text costs that is asked for under another name: once it comes with its object, but an alias brings it again. */
export const ALIASED_TEXT = 1;

/**
 * Lists that are no connection and may have more items than {@link ASSUMED_LIST}, or surely have fewer, by type and field. The items of a
 * comparison are one for each service and each theme of it; their sentences are each in few of them, so that ten an item is more than
 * enough. An area was revisited once, seldom twice.
 */
export const KNOWN_LISTS: Readonly<Record<string, number>> = {
  'Progress.items': SERVICES.length * (1 + THEMES.length),
  'Inspection.revisits': 2,
};

/** About so many inspections there have been under both frameworks. */
const MOST_COMBINATIONS = 400;

/** Arguments that say how many items a field gives, and list-valued ones that it gives one item for each of. */
const COUNTS = ['first', 'last', 'firstAreas'] as const;
const LOOK_UPS = ['ids', 'slugs'] as const;

/** The arguments of which the values make a difference to what an operation costs. */
export const COSTED_ARGUMENTS: ReadonlySet<string> = new Set([...COUNTS, ...LOOK_UPS, 'by']);

/**
 * The rule by which operations are costed: an object costs 1, a scalar nothing unless it is long or asked for again, and what stands in
 * a list costs as often as the list may have items. So the cost is about the size of the largest answer that the operation can have, in
 * half kilobytes of JSON.
 */
export interface CostRule {
  /**
   * The cost of the operation with these variables.
   *
   * @throws GraphQLError of graphql-js where a variable or argument cannot be coerced.
   */
  (document: DocumentNode, operationName: string | undefined, variables: Readonly<Record<string, unknown>>): number;
}

/** The cost rule for a schema. A connection is recognised by its `first` argument, not by its name. */
export function costRule(schema: GraphQLSchema): CostRule {
  const pages = pageTypes(schema);
  const estimators: ComplexityEstimator[] = [(field) => fieldCost(field, pages)];
  return (query, operationName, variables) =>
    getComplexity({
      schema,
      query,
      variables,
      estimators,
      // The caller bounds the selections first, with an error that gives the figures.
      maxQueryNodes: Infinity,
      ...(operationName === undefined ? {} : { operationName }),
    });
}

/** Types of which one is a page: the lists in them have as many items as the field was asked for, and are not multiplied again. */
function pageTypes(schema: GraphQLSchema): ReadonlySet<GraphQLNamedType> {
  const pages = new Set<GraphQLNamedType>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!isList(field) && field.args.some(({ name }) => name === 'first')) pages.add(getNamedType(field.type));
    }
  }
  return pages;
}

function isList(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(field.type));
}

function fieldCost(
  { type, field, node, args, childComplexity }: ComplexityEstimatorArgs,
  pages: ReadonlySet<GraphQLNamedType>,
): number {
  const named = getNamedType(field.type);
  // Introspection reads no database, and graphql-js bounds its depth.
  if (type.name.startsWith('__')) return 0;
  const path = `${type.name}.${field.name}`;
  if (!isCompositeType(named)) {
    const isAliased = node.alias !== undefined && node.alias.value !== field.name;
    return LONG_SCALARS[path] ?? (isAliased && named === GraphQLString ? ALIASED_TEXT : 0);
  }
  const values = args as Readonly<Record<string, unknown>>;
  if (pages.has(named) && !isList(field)) return 1 + childComplexity * (asked(values) ?? DEFAULT_PAGE);
  if (!isList(field) || pages.has(type)) return 1 + childComplexity;
  const items = looked(values) ?? KNOWN_LISTS[path] ?? combinations(values) ?? listed(values);
  return 1 + items * (1 + childComplexity);
}

function asked(args: Readonly<Record<string, unknown>>): number | undefined {
  const counts = COUNTS.map((name) => args[name]).filter((value) => typeof value === 'number');
  // A page can't be negative; the resolver refuses such a number, and it must not make other parts free.
  return counts.length === 0 ? undefined : Math.max(1, ...counts);
}

/** How many rows counts have that are taken by several dimensions: one for each combination that occurs, of which there are not more than inspections. */
function combinations({ by }: Readonly<Record<string, unknown>>): number | undefined {
  if (!Array.isArray(by)) return undefined;
  return Math.min(MOST_COMBINATIONS, ASSUMED_LIST ** new Set(by).size);
}

/** How many items a list that is no connection has: as many as are asked for, and of the cells of so many areas ten an area. */
function listed(args: Readonly<Record<string, unknown>>): number {
  const count = asked(args);
  if (count === undefined) return ASSUMED_LIST;
  return typeof args['firstAreas'] === 'number' ? count * ASSUMED_LIST : count;
}

function looked(args: Readonly<Record<string, unknown>>): number | undefined {
  for (const name of LOOK_UPS) {
    const value = args[name];
    if (Array.isArray(value)) return Math.max(1, value.length);
  }
  return undefined;
}
