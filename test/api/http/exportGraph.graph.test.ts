import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { exportLines } from '../../../src/api/http/exportGraph.ts';
import { testStatement, useEmptyGraph } from '../../support/graph.ts';
import { moveData } from './dataVersion.ts';
import { startSmall } from './small.ts';

const graph = useEmptyGraph();
const CREATE_AREAS = testStatement('UNWIND $names AS name MERGE (:Area {id: name, name: name})');
const LINK = testStatement(
  `MATCH (a:Area {id: $from}), (b:Area {id: $to})
   CREATE (a)-[:SUCCEEDED_BY {on: '2021-04-01'}]->(b)`,
);

describe('/export.ndjson', async () => {
  const { url } = await startSmall(graph);
  const names = Array.from({ length: 2500 }, (_, index) => `area-${String(index).padStart(4, '0')}`);
  const lineSchema = z.looseObject({ kind: z.string() });
  const exported = async (): Promise<Record<string, unknown>[]> =>
    (await (await fetch(`${url}/export.ndjson`)).text())
      .trimEnd()
      .split('\n')
      .map((line) => lineSchema.parse(JSON.parse(line)));

  beforeAll(async () => {
    await graph.write(CREATE_AREAS, { names });
    await graph.write(LINK, { from: 'area-0001', to: 'area-0002' });
  });

  it('has every node with its properties, every relationship, and the counts at the end', async () => {
    const dataVersion = await moveData(graph);
    const lines = await exported();
    expect(lines[0]).toEqual({ kind: 'meta', format: 1, dataVersion });
    expect(lines.at(-1)).toEqual({ kind: 'end', dataVersion, nodes: 2500, relationships: 1 });
    expect(lines.filter(({ kind }) => kind === 'node').map(({ id }) => id)).toEqual(names);
    expect(lines[2]).toEqual({
      kind: 'node',
      id: 'area-0001',
      labels: ['Area'],
      properties: { id: 'area-0001', name: 'area-0001' },
    });
    expect(lines[3]).toEqual({
      kind: 'relationship',
      type: 'SUCCEEDED_BY',
      source: 'area-0001',
      target: 'area-0002',
      properties: { on: '2021-04-01' },
    });
  });

  it('is of one data version, which its headers name; a caller that has it is told so', async () => {
    const dataVersion = await moveData(graph);
    const { headers } = await fetch(`${url}/export.ndjson`, { method: 'HEAD' });
    expect((await fetch(`${url}/export.ndjson`)).headers.get('content-encoding')).toMatch(/^(?:br|gzip)$/);
    expect(headers.get('x-data-version')).toBe(dataVersion);
    const again = await fetch(`${url}/export.ndjson`, { headers: { 'if-none-match': headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it('says at its end that it is not whole, where the data moved meanwhile', async () => {
    await moveData(graph);
    const lines: string[] = [];
    for await (const chunk of exportLines(graph, 'x', () => Promise.resolve(false)))
      lines.push(...chunk.trimEnd().split('\n'));
    expect(lines.at(-1)).toBe('{"kind":"aborted","reason":"The data changed while they were exported. Ask again."}');
  });

  it('is refused while data are being loaded', async () => {
    await moveData(graph, true);
    const response = await fetch(`${url}/export.ndjson`);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    await moveData(graph);
  });
});
