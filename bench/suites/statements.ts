import { type DocumentNode, getNamedType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import pino from 'pino';
import { settingsFromEnvironment } from '../../src/api/http/settings.ts';
import { createSchema } from '../../src/api/schema.ts';
import { type RunningServer, startServer } from '../../src/api/server.ts';
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

/** How many requests of the operation, with other values, come before the one that is looked at where rows are kept. */
const OTHERS_BEFORE = 20;

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
  const start = (bytesOfRows: number): Promise<RunningServer> =>
    startServer({
      graph: database.graph,
      settings: { ...settings, ROW_CACHE_BYTES: bytesOfRows },
      port: 0,
      host: '127.0.0.1',
      logger,
    });
  const nothing = await start(0);
  const keeping = await start(settings.ROW_CACHE_BYTES);
  const rows: string[][] = [];
  const excess: number[] = [];
  try {
    for (const operation of [...CONTRACT_OPERATIONS, namedOperation]) {
      const random = seededRandom(1);
      const sentBy = async ({ url }: RunningServer): Promise<string[]> => {
        const sent: string[] = [];
        const stop = database.graph.observe((name) => {
          if (name !== DATA_VERSION) sent.push(name);
        });
        await ask(`${url}/graphql`, operation.document, operation.variables(random, sample).ours);
        stop();
        return sent;
      };
      const sent = await sentBy(nothing);
      for (let time = 0; time < OTHERS_BEFORE; time++) await sentBy(keeping);
      const sentThen = await sentBy(keeping);
      const levels = levelsOf(parse(operation.document));
      excess.push(sent.length / levels);
      rows.push([operation.name, String(levels), String(sent.length), sent.join(', '), sentThen.join(', ') || 'none']);
    }
  } finally {
    await nothing.stop();
    await keeping.stop();
  }
  return {
    suite: 'Cypher statements',
    figures: [
      {
        name: 'Cypher statements a level, nothing kept, the most of any contract operation',
        value: spread([Math.max(...excess)]),
        unit: '',
        aim: { at: 'most', value: 1 },
      },
    ],
    tables: [
      {
        title: 'Statements for one request of each operation',
        head: ['operation', 'levels', 'statements, nothing kept', 'which', 'with the rows that others have read'],
        rows,
        note: 'One more, shared by the requests that are under way together, asks for the version of the data.',
      },
    ],
  };
}
