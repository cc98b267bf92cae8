import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { COSTED_ARGUMENTS, type CostRule } from './cost.ts';

/** The cost of an operation with these variables, as {@link CostRule} has it. */
export interface OperationCost {
  /** @throws GraphQLError of graphql-js where a variable or argument cannot be coerced. */
  (
    document: DocumentNode,
    operation: OperationDefinitionNode,
    operationName: string | undefined,
    variables: Readonly<Record<string, unknown>>,
  ): number;
}

/**
 * Computes the cost of an operation once where no variable can change it, which is most of them: no variable says how many items a
 * list gives, or whether a field is there. Variables are coerced each time; where that fails, or one is null, the rule itself says
 * what is wrong.
 */
export function fixedCost(schema: GraphQLSchema, rule: CostRule): OperationCost {
  const known = new WeakMap<OperationDefinitionNode, number | null>();
  return (document, operation, operationName, variables) => {
    const cost = known.get(operation);
    if (typeof cost === 'number' && areCoercible(schema, operation, variables)) return cost;
    const computed = rule(document, operationName, variables);
    if (cost === undefined) known.set(operation, dependsOnVariables(document) ? null : computed);
    return computed;
  };
}

function areCoercible(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  return (
    Object.values(variables).every((value) => value !== null) &&
    getVariableValues(schema, variableDefinitions, variables, { maxErrors: 1 }).errors === undefined
  );
}

/** Whether a variable stands in a directive, or in an argument that says how many items there are, anywhere in a document. */
function dependsOnVariables(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    [Kind.DIRECTIVE](node) {
      found ||= hasVariable(node);
    },
    [Kind.ARGUMENT](node) {
      found ||= COSTED_ARGUMENTS.has(node.name.value) && hasVariable(node.value);
    },
  });
  return found;
}

function hasVariable(node: ASTNode): boolean {
  let found = false;
  visit(node, {
    [Kind.VARIABLE]() {
      found = true;
      return BREAK;
    },
  });
  return found;
}
