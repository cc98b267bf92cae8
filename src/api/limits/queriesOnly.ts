import { GraphQLError, type ValidationRule } from 'graphql';

/** Refuses operations of a type that the schema does not have, which graphql-js finds only in executing them: there are no mutations. */
export const queriesOnly: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(
      new GraphQLError(`The API has no ${node.operation}s, since it only reads. Send a query.`, { nodes: node }),
    );
  },
});
