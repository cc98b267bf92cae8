import type { RequestHandler } from 'express';
import { z } from 'zod';
import type { Graph } from '../../neo4j/connect.ts';
import { type Statement, statement } from '../../neo4j/statements.ts';
import type { DataVersionReader } from './dataVersion.ts';
import { download } from './download.ts';

/** What each label is read with, and how many nodes at a time: documents carry their whole text. */
const PARTS: readonly { statement: Statement; page: number }[] = [
  'area',
  'organisation',
  'service',
  'theme',
  'inspector',
  'person',
  'redirect',
  'inspection',
  'document',
  'finding',
  'recommendation',
  'meeting-item',
  'mention',
  'statistic',
].map((name) => ({ statement: statement(`export/${name}`), page: name === 'document' ? 50 : 1000 }));

const properties = z.record(z.string(), z.unknown());
const row = z.object({
  id: z.string(),
  labels: z.array(z.string()).min(1),
  properties,
  links: z.array(z.object({ type: z.string(), target: z.string(), properties })),
});
type Row = z.infer<typeof row>;

/** Milliseconds that one page of the export may take. */
const PAGE_TIMEOUT = 30_000;

/**
 * `/export.ndjson`: the whole graph as lines of JSON, for whoever wants all of one data version. A line is of kind `meta` (the first),
 * `node`, `relationship`, or `end` (the last, with the counts). Without an `end` line the export is not whole: when the data change
 * while it runs, it breaks off with a line of kind `aborted`. Read page by page, so memory stays flat whatever the graph's size.
 */
export function exportGraph(graph: Graph, versions: DataVersionReader): RequestHandler {
  return download(versions, {
    fileName: 'send-inspection-graph.ndjson',
    contentType: 'application/x-ndjson; charset=utf-8',
    chunks: ({ version, isSame }) => exportLines(graph, version, isSame),
  });
}

/** The lines of an export, in chunks; each line ends with a newline. `isSame` tells at the end whether the data stayed as they were. */
export async function* exportLines(
  graph: Graph,
  dataVersion: string,
  isSame: () => Promise<boolean>,
): AsyncGenerator<string> {
  yield line({ kind: 'meta', format: 1, dataVersion });
  let nodes = 0;
  let relationships = 0;
  for (const { statement: one, page } of PARTS) {
    for (let after = ''; ;) {
      const rows: Row[] = await graph.read(one, { after, first: page }, row, { timeout: PAGE_TIMEOUT });
      nodes += rows.length;
      for (const { links } of rows) relationships += links.length;
      if (rows.length > 0) yield rows.map(linesOf).join('');
      const last = rows.at(-1);
      if (!last || rows.length < page) break;
      after = last.id;
    }
  }
  if (await isSame()) {
    yield line({ kind: 'end', dataVersion, nodes, relationships });
  } else {
    yield line({ kind: 'aborted', reason: 'The data changed while they were exported. Ask again.' });
  }
}

function linesOf({ id, labels, properties: own, links }: Row): string {
  const sorted = links
    .map((link) =>
      line({
        kind: 'relationship',
        type: link.type,
        source: id,
        target: link.target,
        properties: inOrder(link.properties),
      }),
    )
    .sort();
  return line({ kind: 'node', id, labels: labels.toSorted(), properties: inOrder(own) }) + sorted.join('');
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

function inOrder(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}
