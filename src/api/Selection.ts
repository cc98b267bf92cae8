import {
  type FieldNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  Kind,
  type SelectionSetNode,
} from 'graphql';

type Context = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>;

/**
 * What an operation asks for below a field, so that one statement can bring it all. Fragments are looked into whatever their type
 * condition, so it may say yes for a type that does not come; it never says no for something that is asked for.
 */
export class Selection {
  readonly #fields: readonly FieldNode[];
  readonly #context: Context;
  #below: ReadonlyMap<string, Selection> | undefined;

  private constructor(fields: readonly FieldNode[], context: Context) {
    this.#fields = fields;
    this.#context = context;
  }

  /** What is asked for below the field that is being resolved. */
  static of(info: Context & Pick<GraphQLResolveInfo, 'fieldNodes'>): Selection {
    return new Selection(info.fieldNodes, info);
  }

  /** Whether a field is asked for, by the names on the way to it: `has('nodes', 'area')`. */
  has(...path: readonly [string, ...string[]]): boolean {
    return this.fields(...path).length > 0;
  }

  /** The fields of that name at the end of a way, wherever the operation writes them. */
  fields(...path: readonly [string, ...string[]]): readonly FieldNode[] {
    const end = this.#at(path);
    return end === undefined ? [] : end.#fields;
  }

  /** The names of the fields that are asked for at the end of a way: `names('edges', 'node')`. */
  names(...path: readonly [string, ...string[]]): string[] {
    const end = this.#at(path);
    return end === undefined ? [] : [...end.#children().keys()];
  }

  /** What is asked for below the fields at the end of a way; undefined where it does not go that way. */
  #at([name, ...further]: readonly string[]): Selection | undefined {
    if (name === undefined) return this;
    const child = this.#children().get(name);
    return child === undefined ? undefined : child.#at(further);
  }

  /** What is asked for below each of the fields below. */
  #children(): ReadonlyMap<string, Selection> {
    this.#below ??= new Map([...this.#collect()].map(([name, fields]) => [name, new Selection(fields, this.#context)]));
    return this.#below;
  }

  #collect(): Map<string, FieldNode[]> {
    const found = new Map<string, FieldNode[]>();
    const visit = (set: SelectionSetNode | undefined) => {
      for (const selection of set?.selections ?? []) {
        const { variableValues, fragments } = this.#context;
        if (getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.['if'] === true) continue;
        if (getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.['if'] === false) continue;
        if (selection.kind === Kind.FIELD) {
          const known = found.get(selection.name.value);
          if (known === undefined) found.set(selection.name.value, [selection]);
          else known.push(selection);
        } else {
          visit(
            selection.kind === Kind.INLINE_FRAGMENT
              ? selection.selectionSet
              : fragments[selection.name.value]?.selectionSet,
          );
        }
      }
    };
    for (const field of this.#fields) visit(field.selectionSet);
    return found;
  }
}
