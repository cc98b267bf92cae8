import { stringify } from 'csv-stringify/sync';
import { type RequestHandler, Router } from 'express';
import { z } from 'zod';
import { REVISIT_OUTCOMES } from '../../extract/vocabulary.ts';
import type { Graph } from '../../neo4j/connect.ts';
import { statement } from '../../neo4j/statements.ts';
import { areaRow } from '../rows/area.ts';
import { documentRow } from '../rows/document.ts';
import { findingRow } from '../rows/finding.ts';
import { inspectionRow } from '../rows/inspection.ts';
import { meetingItemRow } from '../rows/meetingItem.ts';
import { mentionRow } from '../rows/mention.ts';
import { recommendationRow } from '../rows/recommendation.ts';
import { statisticRow } from '../rows/statistic.ts';
import type { DataVersionReader } from './dataVersion.ts';
import { DataMoved, download, type DownloadedData } from './download.ts';

const TABLE = statement('export/table');
const DOCUMENTS_AT_A_TIME = 20;
/** Milliseconds that one page of a table may take. */
const PAGE_TIMEOUT = 30_000;

/** A table: what its rows are, as stored, and which of their properties are columns. */
interface Table {
  rows: z.ZodType<Record<string, unknown>>;
  columns: readonly string[];
}

const WORDS = ['page', 'start', 'end'];

/** The tables, by name. Each row has what it states, then the columns of {@link SOURCE}. */
const TABLES = {
  documents: { rows: z.object({}), columns: [] },
  findings: {
    rows: findingRow,
    columns: ['id', 'text', 'polarity', 'services', 'themes', 'section', ...WORDS, 'rule', 'confidence'],
  },
  mentions: {
    rows: mentionRow,
    columns: [
      'id',
      'quote',
      'service',
      'polarity',
      'themes',
      'section',
      ...WORDS,
      'anaphoric',
      'voice',
      'rule',
      'confidence',
      'statement',
    ],
  },
  recommendations: {
    rows: recommendationRow,
    columns: ['id', 'kind', 'text', 'responsible', 'services', 'themes', 'revisitJudgement', 'voice', ...WORDS],
  },
  items: { rows: meetingItemRow, columns: ['id', 'kind', 'number', 'text', 'speakerName', 'speakerRole', ...WORDS] },
  statistics: {
    rows: statisticRow,
    columns: [
      'id',
      'value',
      'upTo',
      'precision',
      'unit',
      'measure',
      'period',
      'comparatorValue',
      'comparatorLabel',
      'quote',
      'voice',
      ...WORDS,
    ],
  },
} satisfies Record<string, Table>;
type TableName = keyof typeof TABLES;

const page = z.object({
  place: z.string(),
  area: areaRow.pick({ id: true, name: true, onsCode: true, region: true }),
  inspection: inspectionRow
    .pick({ id: true, startDate: true, endDate: true, framework: true, outcome: true })
    .nullable(),
  document: documentRow.pick({
    id: true,
    kind: true,
    title: true,
    publishedOn: true,
    file: true,
    format: true,
    pageCount: true,
    coverage: true,
    extractionVersion: true,
  }),
});
type Source = z.infer<typeof page>;

/** The columns that every table has: of what area, inspection and document a row is. Names are those of the API, with what they are of. */
const SOURCE: readonly (readonly [column: string, value: (source: Source) => unknown])[] = [
  ['area', ({ area }) => area.id],
  ['areaName', ({ area }) => area.name],
  ['onsCode', ({ area }) => area.onsCode],
  ['region', ({ area }) => area.region],
  ['inspection', ({ inspection }) => inspection?.id],
  ['inspectionStartDate', ({ inspection }) => inspection?.startDate],
  ['inspectionEndDate', ({ inspection }) => inspection?.endDate],
  ['framework', ({ inspection }) => inspection?.framework],
  ['outcome', ({ inspection }) => inspection?.outcome],
  [
    'inspectionKind',
    ({ inspection }) => inspection && (REVISIT_OUTCOMES.includes(inspection.outcome) ? 'REVISIT' : 'FULL'),
  ],
  ['document', ({ document }) => document.id],
  ['documentKind', ({ document }) => document.kind],
  ['documentTitle', ({ document }) => document.title],
  ['publishedOn', ({ document }) => document.publishedOn],
  ['file', ({ document }) => document.file],
  ['format', ({ document }) => document.format],
  ['pageCount', ({ document }) => document.pageCount],
  ['coverage', ({ document }) => document.coverage],
  ['extractionVersion', ({ document }) => document.extractionVersion],
];

/** The paths under which the tables are served. */
export const TABLE_PATHS: readonly string[] = Object.keys(TABLES).map((name) => `/tables/${name}.csv`);

/**
 * `/tables/mentions.csv` and the others: what documents state, for spreadsheets and statistics programs, in reading order. Several values
 * of one field stand with a semicolon between them. Where the data change while a table is sent, the connection breaks off.
 */
export function exportTables(graph: Graph, versions: DataVersionReader): RequestHandler {
  const router = Router();
  for (const name of Object.keys(TABLES) as TableName[]) {
    router.get(
      `/tables/${name}.csv`,
      download(versions, {
        fileName: `${name}.csv`,
        contentType: 'text/csv; charset=utf-8; header=present',
        chunks: (data) => tableLines(graph, name, data),
      }),
    );
  }
  return router;
}

/**
 * The lines of a table, in chunks; the first is its header. Read some documents at a time, so memory stays flat whatever the graph's size.
 *
 * @throws DataMoved at the end, where the data are not those with which it began
 */
export async function* tableLines(
  graph: Graph,
  name: TableName,
  { isSame }: Pick<DownloadedData, 'isSame'>,
): AsyncGenerator<string> {
  const { rows, columns }: Table = TABLES[name];
  const row = page.extend({ rows: z.array(rows) });
  // The mark by which spreadsheet programs know UTF-8.
  yield csv([[...columns, ...SOURCE.map(([column]) => column)]], true);
  for (let after = ''; ;) {
    const states = name === 'documents' ? null : name.toUpperCase();
    const parameters = { rows: states, after, first: DOCUMENTS_AT_A_TIME };
    const documents = await graph.read(TABLE, parameters, row, { timeout: PAGE_TIMEOUT });
    const lines = documents.flatMap((document) => {
      const source = SOURCE.map(([, value]) => value(document));
      return document.rows.map((one) => [...columns.map((column) => one[column]), ...source]);
    });
    if (lines.length > 0) yield csv(lines, false);
    const last = documents.at(-1);
    if (last === undefined || documents.length < DOCUMENTS_AT_A_TIME) break;
    after = last.place;
  }
  if (!(await isSame())) throw new DataMoved(`The data changed while ${name}.csv was sent`);
}

function csv(lines: unknown[][], bom: boolean): string {
  const fields = lines.map((line) => line.map((value) => (Array.isArray(value) ? value.join('; ') : value)));
  // A line's end within a text must be quoted whatever it is: most readers end a record at any.
  return stringify(fields, { bom, record_delimiter: 'windows', quoted_match: /[\r\n]/, cast: { boolean: String } });
}
