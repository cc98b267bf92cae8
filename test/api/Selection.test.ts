import { buildSchema, execute, type GraphQLResolveInfo, parse } from 'graphql';
import { expect, it } from 'vitest';
import { Selection } from '../../src/api/Selection.ts';

const schema = buildSchema(`
  type Query { list(first: Int): List }
  type List { nodes: [Item], edges: [Edge], totalCount: Int }
  type Edge { node: Item }
  type Item { id: ID, area: Item, inspection: Item }
`);

/** The selection below `list` in an operation. */
function selectionOf(operation: string, variableValues = {}): Selection {
  let info: GraphQLResolveInfo | undefined;
  const rootValue = {
    list: (_args: unknown, _context: unknown, found: GraphQLResolveInfo) => {
      info = found;
      return null;
    },
  };
  void execute({ schema, document: parse(operation), rootValue, variableValues });
  if (info === undefined) throw new Error('The operation does not ask for `list`');
  return Selection.of(info);
}

it.each([
  ['{ list { nodes { area { id } } } }', ['nodes', 'area'], true],
  ['{ list { nodes { area { id } } } }', ['nodes', 'area', 'id'], true],
  ['{ list { nodes { area { id } } } }', ['nodes', 'inspection'], false],
  ['{ list { nodes { area { id } } } }', ['totalCount'], false],
  ['{ list { totalCount nodes { id } } }', ['totalCount'], true],
  ['{ list { count: totalCount } }', ['totalCount'], true],
  [
    '{ list { ...page } } fragment page on List { nodes { ...item } } fragment item on Item { area { id } }',
    ['nodes', 'area'],
    true,
  ],
  ['{ list { ... on List { edges { node { area { id } } } } } }', ['edges', 'node', 'area'], true],
  ['{ list { totalCount } list { nodes { id } } }', ['nodes', 'id'], true],
  ['query ($no: Boolean = false) { list { totalCount @include(if: $no) nodes { id } } }', ['totalCount'], false],
  ['{ list { totalCount @skip(if: true) nodes { id } } }', ['totalCount'], false],
  ['{ list { nodes { id } ... on List @skip(if: false) { totalCount } } }', ['totalCount'], true],
] as [string, [string, ...string[]], boolean][])('%s asks for %j: %s', (operation, path, asked) => {
  expect(selectionOf(operation).has(...path)).toBe(asked);
});
