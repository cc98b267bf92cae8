import { createHash } from 'node:crypto';
import { execute, type GraphQLSchema, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { createContext } from '../api/context.ts';
import type { Graph } from '../neo4j/connect.ts';
import { readableText } from '../neo4j/statements.ts';

/** How many items of a list the page shows; the rest are said to be there. */
const SHOWN = 3;

const HEAD = `# Questions and answers

Each question of \`test/contract/questions.graphql\`, as it is asked, the Cypher that Neo4j runs for it, and what it answers on the seed
documents. Made from real answers by \`npm run docs:questions\`; a test fails where this page is stale. Of long lists the first ${SHOWN} items
are shown.
`;

/** A statement as it was sent: the parts of its file that the operation needs. */
interface Sent {
  name: string;
  text: string;
}

/**
 * A page of worked examples: every operation of a document asked of the graph, in order.
 *
 * @param source operations, each with its question in the comment above it
 * @throws Error where an operation is not answered
 */
export async function questionsPage(
  source: string,
  schema: GraphQLSchema,
  graph: Graph,
  variables: Record<string, Record<string, unknown>>,
): Promise<string> {
  const document = parse(source);
  const sections: string[] = [];
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
    const name = operation.name?.value ?? '';
    const statements: Sent[] = [];
    const listening: Graph = {
      ...graph,
      uri: graph.uri,
      read: (statement, parameters, row, options) => {
        statements.push({ name: statement.name, text: readableText(statement, parameters) });
        return graph.read(statement, parameters, row, options);
      },
    };
    const { data, errors } = await execute({
      schema,
      document,
      operationName: name,
      variableValues: variables[name] ?? {},
      contextValue: createContext(listening, 'questions-page'),
    });
    if (errors !== undefined) throw new Error(`${name} is not answered: ${errors.map(String).join('\n')}`);
    sections.push(section(source, operation, variables[name], statements, data));
  }
  return [HEAD, ...sections].join('\n');
}

function section(
  source: string,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown> | undefined,
  statements: readonly Sent[],
  data: unknown,
): string {
  const { start = 0, end = 0 } = operation.loc ?? {};
  const parts = [
    `## ${questionAbove(source, start)}`,
    fenced('graphql', source.slice(start, end)),
    ...(variables === undefined ? [] : [`with the variables \`${JSON.stringify(variables)}\``]),
    `${statements.length === 1 ? 'One Cypher statement runs' : `${statements.length} Cypher statements run`}:`,
    // Sibling fields ask at the same time, in no particular order.
    ...[...new Set(statements.map(cypher))].toSorted(),
    'The answer:',
    fenced('jsonc', shown(data)),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The comment lines right above an operation, without their number: the question. */
function questionAbove(source: string, start: number): string {
  const lines = source.slice(0, start).trimEnd().split('\n');
  const first = lines.findLastIndex((line) => !line.startsWith('#')) + 1;
  return lines
    .slice(first)
    .map((line) => line.replace(/^#\s*(\d+\.\s*)?/, ''))
    .join(' ');
}

function cypher({ name, text }: Sent): string {
  return `<details><summary><code>cypher/${name}.cypher</code></summary>\n\n${fenced('cypher', text)}\n\n</details>`;
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** JSON with the head of each list, and a comment for the rest. What changes from one load to the next is blotted out. */
function shown(data: unknown): string {
  const rests = new Map<string, string>();
  const json = JSON.stringify(
    data,
    (key, value: unknown) => {
      if (key === 'builtAt') return '(when the graph was built)';
      if (key === 'score') return '(a number)';
      if (!Array.isArray(value) || value.length <= SHOWN) return value;
      const rest = `and ${value.length - SHOWN} more`;
      const mark = createHash('sha256').update(`${key} ${rests.size}`).digest('hex');
      rests.set(mark, rest);
      return [...(value as unknown[]).slice(0, SHOWN), mark];
    },
    2,
  );
  // A comment is no JSON, so it is put in where a mark stood; the comma before it goes.
  return [...rests].reduce(
    (text, [mark, rest]) => text.replace(new RegExp(`,(\\s*)"${mark}"`), `$1// … ${rest}`),
    json,
  );
}
