import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/**
 * What an operation asks for below a field, so that one statement can bring it all. Fragments are looked into whatever their type
 * condition, so it may say yes for a type that does not come; it never says no for something that is asked for.
 */
export class Selection {
  readonly #sets: readonly SelectionSetNode[];
  readonly #info: Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>;
  #fields: Map<string, SelectionSetNode[]> | undefined;

  private constructor(
    sets: readonly SelectionSetNode[],
    info: Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>,
  ) {
    this.#sets = sets;
    this.#info = info;
  }

  /** What is asked for below the field that is being resolved. */
  static of(info: GraphQLResolveInfo): Selection {
    return new Selection(
      info.fieldNodes.flatMap((node) => node.selectionSet ?? []),
      info,
    );
  }

  /** The names of the fields that are asked for at the end of a way: `names('edges', 'node')`. */
  names(...path: readonly string[]): string[] {
    this.#fields ??= this.#collect();
    const [next, ...rest] = path;
    if (next === undefined) return [...this.#fields.keys()];
    const sets = this.#fields.get(next);
    return sets === undefined ? [] : new Selection(sets, this.#info).names(...rest);
  }

  /** Whether a field is asked for, by the names on the way to it: `has('nodes', 'area')`. */
  has(name: string, ...deeper: readonly string[]): boolean {
    this.#fields ??= this.#collect();
    const sets = this.#fields.get(name);
    if (sets === undefined) return false;
    const [next, ...rest] = deeper;
    return next === undefined || new Selection(sets, this.#info).has(next, ...rest);
  }

  #collect(): Map<string, SelectionSetNode[]> {
    const fields = new Map<string, SelectionSetNode[]>();
    const visit = (set: SelectionSetNode) => {
      for (const selection of set.selections) {
        const { variableValues } = this.#info;
        if (getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.['if'] === true) continue;
        if (getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.['if'] === false) continue;
        if (selection.kind === Kind.FIELD) {
          const known = fields.get(selection.name.value) ?? [];
          if (selection.selectionSet) known.push(selection.selectionSet);
          fields.set(selection.name.value, known);
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          visit(selection.selectionSet);
        } else {
          const fragment = this.#info.fragments[selection.name.value];
          if (fragment) visit(fragment.selectionSet);
        }
      }
    };
    this.#sets.forEach(visit);
    return fields;
  }
}
