import type { Ordering } from './List.ts';

/** By name from A to Z, or from Z to A. */
export function byName<Row extends { node: { id: string; name: string } }>({
  orderBy,
}: {
  orderBy?: 'NAME_ASC' | 'NAME_DESC';
}): Ordering<Row> {
  return {
    keys: 'text',
    descending: orderBy === 'NAME_DESC',
    needs: ['name'],
    position: ({ node }) => ({ key: node.name, id: node.id }),
  };
}
