import type { Voice } from '../../extract/vocabulary.ts';
import { anyOf } from './conditions.ts';
import type { Ordering } from './List.ts';
import type { LookUnder } from './LookUnder.ts';

/** Reading order over all documents, or its reverse. */
export function inReadingOrder<Row extends { node: { id: string; sortKey: string } }>({
  orderBy,
}: {
  orderBy?: 'DATE_ASC' | 'DATE_DESC';
}): Ordering<Row> {
  return {
    keys: 'text',
    descending: orderBy === 'DATE_DESC',
    needs: ['sortKey'],
    position: ({ node }) => ({ key: node.sortKey, id: node.id }),
  };
}

/**
 * Under what to look for the items of a list: under the parent where it is `narrow`, so that it holds no more than an area does; otherwise
 * under the inspections or areas that the filter names; null where neither narrows the search, so that an index is to be walked in order.
 */
export function lookUnder(
  by: string,
  narrow: readonly string[],
  where: { areas?: readonly string[] | null | undefined; inspections?: readonly string[] | null | undefined },
): LookUnder | null {
  if (narrow.includes(by)) return { look: by, under: null };
  const inspections = anyOf('where.inspections', where.inspections);
  if (inspections !== null) return { look: 'INSPECTION', under: inspections };
  const areas = anyOf('where.areas', where.areas);
  return areas === null ? null : { look: 'AREA', under: areas };
}

/** Who speaks where the filter doesn't say: inspectors only, but whoever it is (null) within what one document says. */
export function usualVoices(by: string): readonly Voice[] | null {
  return ['DOCUMENT', 'FINDING', 'RECOMMENDATION', 'ITEM'].includes(by) ? null : ['INSPECTORS'];
}

/** A parent as the statements of lists take it: by its code, where it is a service or a theme. */
export function subject(by: string): (id: string) => { id: string; service?: string; theme?: string } {
  if (by === 'SERVICE') return (id) => ({ id, service: codeOf(id) });
  if (by === 'THEME') return (id) => ({ id, theme: codeOf(id) });
  return (id) => ({ id });
}

/** The code in the id of a service or theme: `SALT` of `service/SALT`. */
function codeOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
