import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { DataMoved } from '../../../src/api/http/download.ts';
import { TABLE_PATHS, tableLines } from '../../../src/api/http/exportTables.ts';
import { useSeededGraph } from '../../support/graph.ts';
import { dataOf } from '../ask.ts';
import { startSmall } from './small.ts';

const graph = useSeededGraph();

type Row = Record<string, string>;

describe('/tables/….csv', async () => {
  const { url } = await startSmall(graph);
  const table = async (name: string): Promise<Row[]> => {
    const response = await fetch(`${url}/tables/${name}.csv`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    const bytes = new Uint8Array(await response.arrayBuffer());
    // Without this mark, spreadsheet programs take the text for another encoding.
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    // As spreadsheet programs read it: any end of a line ends a record, where it isn't quoted.
    return parse(new TextDecoder().decode(bytes), { columns: true, record_delimiter: ['\r\n', '\n', '\r'] });
  };

  it('a row is what the API says of the same mention, with where it stands', async () => {
    const [first] = (await table('mentions')).filter(
      ({ service, themes }) => service === 'DMO' && themes?.includes(';'),
    );
    expect(first).toEqual({
      id: expect.stringMatching(/^hackney-2017-11-27\/mention\/\d+$/) as string,
      quote:
        'The designated medical officer (DMO) does not have the capacity currently to undertake quality assurance of medical assessments.',
      service: 'DMO',
      polarity: 'WEAKNESS',
      themes: 'CAPACITY; OVERSIGHT',
      section: expect.any(String) as string,
      page: '3',
      start: expect.stringMatching(/^\d+$/) as string,
      end: expect.stringMatching(/^\d+$/) as string,
      anaphoric: 'false',
      voice: 'INSPECTORS',
      rule: expect.any(String) as string,
      confidence: expect.stringMatching(/^[01](\.\d+)?$/) as string,
      statement: expect.stringContaining('hackney-2017-11-27/') as string,
      area: 'hackney',
      areaName: 'Hackney',
      onsCode: 'E09000012',
      region: 'London',
      inspection: 'hackney-2017-11-27',
      inspectionStartDate: '2017-11-27',
      inspectionEndDate: '2017-12-01',
      framework: 'LOCAL_AREA_SEND_2016',
      outcome: 'NO_WSOA',
      inspectionKind: 'FULL',
      document: 'hackney-2017-11-27/document',
      documentKind: 'INSPECTION_LETTER',
      documentTitle: 'Joint local area SEND inspection in Hackney',
      publishedOn: '2018-01-18',
      file: expect.stringMatching(/\.txt$/) as string,
      format: 'TEXT',
      pageCount: expect.stringMatching(/^\d+$/) as string,
      coverage: expect.any(String) as string,
      extractionVersion: expect.any(String) as string,
    });
  });

  it.each(['mentions', 'findings', 'recommendations', 'items', 'statistics', 'documents'])(
    '%s: as many rows as the API counts, in its order',
    async (name) => {
      // Lists over all documents leave out what is not said by inspectors, where the filter does not ask for it.
      const all = '[INSPECTORS, MEETING]';
      const rows = await table(name);
      const voices = ['mentions', 'recommendations', 'statistics'].includes(name) ? `(where: { voices: ${all} })` : '';
      const data = (await dataOf(graph, `{ list: ${name}${voices} { totalCount } }`)) as {
        list: { totalCount: number };
      };
      expect(rows).toHaveLength(data.list.totalCount);
      const places = rows.map((row) => [row['document'], Number(row['start'] ?? 0)] as const);
      const documents = [...new Set(places.map(([document]) => document))];
      expect(places).toEqual(
        documents.flatMap((one) => places.filter(([document]) => document === one).toSorted((a, b) => a[1] - b[1])),
      );
    },
  );

  it('is of one data version: a caller that has it is told so, and data that move break it off', async () => {
    const { headers } = await fetch(`${url}/tables/items.csv`, { method: 'HEAD' });
    expect(headers.get('content-disposition')).toBe('attachment; filename="items.csv"');
    const again = await fetch(`${url}/tables/items.csv`, { headers: { 'if-none-match': headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
    await expect(async () => {
      for await (const chunk of tableLines(graph, 'items', { isSame: () => Promise.resolve(false) })) {
        expect(chunk).not.toBe('');
      }
    }).rejects.toThrow(DataMoved);
  });

  it('there is a table for each kind of statement and for documents', () => {
    expect(TABLE_PATHS).toHaveLength(6);
  });
});
