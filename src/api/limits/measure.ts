import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How big an operation is, whatever its variables. Fragments count each time they are spread. */
export interface Size {
  /** The most fields that are nested in each other; introspection counts as its root field, since graphql-js bounds it itself. */
  depth: number;
  aliases: number;
  directives: number;
  /** All fields and fragment spreads. */
  selections: number;
}

const NOTHING: Readonly<Size> = { depth: 0, aliases: 0, directives: 0, selections: 0 };

/**
 * Measures a validated operation. A fragment is looked at once, however often and deep it is spread, so the work grows with the
 * text alone; the sums may become very large (`Infinity` at worst), never negative or wrapped.
 */
export function measure(document: DocumentNode, operation: OperationDefinitionNode): Size {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, Size>();

  const ofFragment = (name: string): Size => {
    const before = known.get(name);
    if (before) return before;
    const fragment = fragments.get(name);
    // Validation refuses cycles; should one come here all the same, it must not hang.
    known.set(name, { depth: Infinity, aliases: Infinity, directives: Infinity, selections: Infinity });
    const size = fragment ? ofSelections(fragment.selectionSet) : { ...NOTHING };
    size.directives += fragment?.directives?.length ?? 0;
    known.set(name, size);
    return size;
  };

  const ofSelections = (set: SelectionSetNode | undefined): Size => {
    const total: Size = { ...NOTHING };
    for (const selection of set?.selections ?? []) {
      total.directives += selection.directives?.length ?? 0;
      let inner: Size;
      let levels = 0;
      if (selection.kind === Kind.FRAGMENT_SPREAD) inner = ofFragment(selection.name.value);
      else inner = ofSelections(selection.selectionSet);
      if (selection.kind === Kind.FIELD) {
        levels = 1;
        if (selection.alias) total.aliases += 1;
        if (selection.name.value === '__schema' || selection.name.value === '__type') inner = { ...inner, depth: 0 };
      }
      total.depth = Math.max(total.depth, inner.depth + levels);
      total.aliases += inner.aliases;
      total.directives += inner.directives;
      total.selections += inner.selections + 1;
    }
    return total;
  };

  const size = ofSelections(operation.selectionSet);
  size.directives += operation.directives?.length ?? 0;
  for (const variable of operation.variableDefinitions ?? []) size.directives += variable.directives?.length ?? 0;
  return size;
}
