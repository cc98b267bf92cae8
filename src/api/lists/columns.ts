import type { z } from 'zod';
import type { NodeLabel } from '../loaders/nodesById.ts';

/**
 * What a list's statement is to bring of each item. A row comes as a list of values, those of the node before those of the link: half as
 * much to send and to read as a map, and nothing that nobody asked for.
 */
export interface Columns {
  /** Properties of the node: `$page.keys`. */
  keys: readonly string[];
  /** Whether the node's id is all that is asked for: `$page.idsOnly`. */
  idsOnly: boolean;
  /** Properties of the link beside it: `$page.linkKeys`. */
  linkKeys: readonly string[];
}

/** A zod object, of which the properties are read. */
interface Shape {
  shape: Readonly<Record<string, z.ZodType>>;
}

/** What a kind of node is made of. */
export interface NodeShape {
  label: NodeLabel;
  /** The node, as stored. */
  node: Shape;
  /**
   * The properties that fields of the schema are made from, for fields without a property of the same name, or that need others. A field
   * that is neither here nor a property may need any of them.
   */
  fields: Readonly<Record<string, readonly string[]>>;
}

/** What a list's items are made of. */
export interface ItemShape extends NodeShape {
  name: string;
  /** What the link to the parent says, for lists that have one. */
  link?: Shape;
}

/** The properties that fields of a node need, and its id. */
export function keysFor(
  { node, fields }: NodeShape,
  onNode: Iterable<string>,
  always: readonly string[] = [],
): string[] {
  const all = Object.keys(node.shape);
  const keys = new Set(['id', ...always.filter((key) => all.includes(key))]);
  for (const field of onNode) {
    const needed = fields[field] ?? (all.includes(field) ? [field] : field === '__typename' ? [] : all);
    needed.forEach((key) => keys.add(key));
  }
  return [...keys].sort();
}

/** The properties of the link that a selection needs: those of the fields `onEdge`, and those of `always` that a link has. */
export function linkKeysFor({ link }: ItemShape, onEdge: readonly string[], always: readonly string[]): string[] {
  return Object.keys(link?.shape ?? {}).filter((key) => onEdge.includes(key) || always.includes(key));
}
