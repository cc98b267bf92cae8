import { type ASTNode, Kind, parse, visit } from 'graphql';

/** The argument in which a value stands in its document, as a path: `where.from`; undefined where it stands in none. */
export function argumentPath({ loc }: ASTNode): string | undefined {
  if (loc === undefined) return undefined;
  let found: string | undefined;
  const path: string[] = [];
  const named = {
    enter: (node: { name: { value: string }; value: ASTNode }) => {
      path.push(node.name.value);
      const { start = Infinity, end = 0 } = node.value.loc ?? {};
      // The innermost one comes last.
      if (start <= loc.start && loc.end <= end) found = path.join('.');
    },
    leave: () => {
      path.pop();
    },
  };
  visit(parse(loc.source), { [Kind.ARGUMENT]: named, [Kind.OBJECT_FIELD]: named });
  return found;
}
