import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { tooComplex, tooDeep, tooManyAliases, tooManyDirectives } from '../errors.ts';
import { costRule } from './cost.ts';
import { fixedCost } from './fixedCost.ts';
import { longLiteral, longVariable } from './lists.ts';
import { measure } from './measure.ts';

/** What an operation may have at most. */
export interface Limits {
  depth: number;
  aliases: number;
  directives: number;
  cost: number;
  listValues: number;
}

/**
 * Refuses operations above the limits before anything is executed, and puts `extensions.cost` (`max`, `actual`) on every answer
 * whose cost could be computed. What does not depend on variables is measured once for each document that Apollo Server holds.
 */
export function limitsPlugin(schema: GraphQLSchema, limits: Limits): ApolloServerPlugin {
  const costOf = fixedCost(schema, costRule(schema));
  const judged = new WeakMap<OperationDefinitionNode, GraphQLError | null>();

  const refusal = (document: DocumentNode, operation: OperationDefinitionNode): GraphQLError | null => {
    let error = judged.get(operation);
    if (error === undefined) {
      error = staticRefusal(document, operation, limits);
      judged.set(operation, error);
    }
    return error;
  };

  return {
    requestDidStart() {
      let actual: number | undefined;
      return Promise.resolve({
        didResolveOperation({ document, operation, request }) {
          // No operation of that name: the execution says so.
          if (!operation) return Promise.resolve();
          const error = refusal(document, operation) ?? longVariable(request.variables ?? {}, limits.listValues);
          if (error) throw error;
          actual = costIn(() =>
            costOf(document, operation, request.operationName ?? undefined, request.variables ?? {}),
          );
          if (actual > limits.cost) throw tooComplex({ max: limits.cost, actual });
          return Promise.resolve();
        },
        willSendResponse({ response: { body } }) {
          if (actual !== undefined && body.kind === 'single') {
            body.singleResult.extensions = { ...body.singleResult.extensions, cost: { max: limits.cost, actual } };
          }
          return Promise.resolve();
        },
      });
    },
  };
}

function staticRefusal(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  limits: Limits,
): GraphQLError | null {
  const { depth, aliases, directives, selections } = measure(document, operation);
  if (depth > limits.depth) return tooDeep({ max: limits.depth, actual: depth });
  if (aliases > limits.aliases) return tooManyAliases({ max: limits.aliases, actual: aliases });
  if (directives > limits.directives) return tooManyDirectives({ max: limits.directives, actual: directives });
  // Fragments that spread fragments can stand for more selections than there is time to cost.
  if (selections > limits.cost) return tooComplex({ max: limits.cost, actual: selections });
  return longLiteral(document, limits.listValues);
}

/** Computes a cost; a variable or argument that can't be coerced becomes BAD_USER_INPUT, since what can't be costed isn't run. */
function costIn(compute: () => number): number {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const name = /^(?:Variable|Argument) "([^"]+)"/.exec(error.message)?.[1];
    // Where the variable is an object: `$where.from`.
    const below = /^Variable .* at "\w+([^"]*)"; /.exec(error.message)?.[1] ?? '';
    throw new GraphQLError(error.message, {
      ...(error.nodes && { nodes: error.nodes }),
      extensions: { ...error.extensions, code: 'BAD_USER_INPUT', ...(name && { argument: name + below }) },
    });
  }
}
