import { type DocumentNode, getNamedType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import pino from 'pino';
import { settingsFromEnvironment } from '../../src/api/http/settings.ts';
import { createSchema } from '../../src/api/schema.ts';
import { startServer } from '../../src/api/server.ts';
import { sampleFor } from '../data/sampleData.ts';
import { REFERENCE } from '../data/size.ts';
import { seededRandom } from '../data/random.ts';
import type { Database } from '../measure/database.ts';
import type { Report } from '../measure/Figure.ts';
import { spread } from '../measure/figures.ts';
import { CONTRACT_OPERATIONS } from '../operations/contract.ts';
import { namedOperation } from '../operations/namedOperation.ts';
import { ask } from './answers.ts';

/** Asked for every request, whatever the operation: whether answers that are kept still hold. */
const DATA_VERSION = 'http/data-version';

/** How many levels of connections an operation has, one within the other, with the field that it begins at. */
export function levelsOf(document: DocumentNode): number {
  const info = new TypeInfo(createSchema());
  let depth = 0;
  let deepest = 0;
  const isLevel = () =>
    info.getParentType()?.name === 'Query' || String(getNamedType(info.getType())).endsWith('Connection');
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: {
        enter() {
          if (isLevel()) deepest = Math.max(deepest, ++depth);
        },
        leave() {
          if (isLevel()) depth--;
        },
      },
    }),
  );
  return deepest;
}

/** How many Cypher statements each operation of the contract sends, against how many levels it has. */
export async function statementsSuite(database: Database): Promise<Report> {
  const sample = await sampleFor(database.graph, REFERENCE);
  const settings = { ...settingsFromEnvironment({}), ANSWER_CACHE_BYTES: 0 };
  const logger = pino({ level: 'silent' });
  const server = await startServer({ graph: database.graph, settings, port: 0, host: '127.0.0.1', logger });
  const rows: string[][] = [];
  const excess: number[] = [];
  try {
    for (const operation of [...CONTRACT_OPERATIONS, namedOperation]) {
      const sent: string[] = [];
      const stop = database.graph.observe((name) => {
        if (name !== DATA_VERSION) sent.push(name);
      });
      await ask(`${server.url}/graphql`, operation.document, operation.variables(seededRandom(1), sample).ours);
      stop();
      const levels = levelsOf(parse(operation.document));
      excess.push(sent.length / levels);
      rows.push([operation.name, String(sent.length), String(levels), sent.join(', ')]);
    }
  } finally {
    await server.stop();
  }
  return {
    suite: 'Cypher statements',
    figures: [
      {
        name: 'Cypher statements a level, the most of any contract operation',
        value: spread([Math.max(...excess)]),
        unit: '',
        aim: { at: 'most', value: 1 },
      },
    ],
    tables: [
      {
        title: 'Statements for one request of each operation',
        head: ['operation', 'statements', 'levels', 'which'],
        rows,
        note: 'One more, shared by the requests that are under way together, asks for the version of the data.',
      },
    ],
  };
}
