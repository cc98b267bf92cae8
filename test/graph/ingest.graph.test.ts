import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type GraphContent, graphDigest } from '../../src/graph/graphDigest.ts';
import { labelOfId } from '../../src/graph/ids.ts';
import { ingest, SEED_DOCUMENTS } from '../../src/graph/ingest.ts';
import { useFolder } from '../support/folder.ts';
import { emptyGraph, testStatement, useEmptyGraph } from '../support/graph.ts';

const graph = useEmptyGraph();

const folder = useFolder();

const text = z.string();
const ask = <Row>(cypher: string, row: z.ZodType<Row>) => graph.read(testStatement(cypher), {}, row);
const counts = (content: GraphContent) => ({ nodes: content.nodes, relationships: content.relationships });

describe('the seeds', () => {
  let content: GraphContent;
  beforeAll(async () => {
    await emptyGraph(graph);
    const summary = await ingest({ graph });
    expect(summary.documents).toEqual({ ADDED: 6, REPLACED: 0, UNCHANGED: 0, REPEAT: 1, OTHER_VERSION: 0 });
    expect(summary.failures).toEqual([]);
    content = await graphDigest(graph);
  });

  it('are six documents on four areas', async () => {
    const documents = await ask(
      'MATCH (document:Document)-[:ABOUT]->(area:Area) RETURN document.id AS id, document.kind AS kind, area.name AS area ORDER BY id',
      z.object({ id: text, kind: text, area: text }),
    );
    expect(documents).toEqual([
      { id: 'hackney-2017-11-27/document', kind: 'INSPECTION_LETTER', area: 'Hackney' },
      { id: 'hackney-2025-11-17/document', kind: 'INSPECTION_REPORT', area: 'Hackney' },
      { id: 'hackney/minutes/send-partnership-action-plan-19-05', kind: 'MEETING_MINUTES', area: 'Hackney' },
      { id: 'harrow-2019-07-01/document', kind: 'INSPECTION_LETTER', area: 'Harrow' },
      { id: 'hartlepool-2016-10-03/document', kind: 'INSPECTION_LETTER', area: 'Hartlepool' },
      { id: 'middlesbrough-2017-03-20/document', kind: 'INSPECTION_LETTER', area: 'Middlesbrough' },
    ]);
  });

  it('stand among all 153 areas, services and themes', () => {
    expect(content.nodes).toMatchObject({ Area: 153, Service: 17, Theme: 6, Inspection: 5, Document: 6 });
  });

  it.each([
    ['Finding', 'text'],
    ['Recommendation', 'text'],
    ['MeetingItem', 'text'],
    ['Mention', 'quote'],
    ['Statistic', 'quote'],
  ])('keep for every %s the document, page and span of its exact words', async (label, words) => {
    const said = await ask(
      `MATCH (node:${label})-[in:STATED_IN]->(document:Document)
       RETURN node.id AS id, node.${words} AS words, node.document AS named, document.id AS document, document.text AS text,
         document.pageStarts AS pageStarts, node.page AS page, node.start AS start, node.end AS end,
         in.page = node.page AND in.start = node.start AND in.end = node.end AS agree`,
      z.object({
        id: text,
        words: text,
        named: text,
        document: text,
        text,
        pageStarts: z.array(z.int()),
        page: z.int(),
        start: z.int(),
        end: z.int(),
        agree: z.literal(true),
      }),
    );
    expect(said.length).toBeGreaterThan(0);
    expect(said).toHaveLength(content.nodes[label] ?? 0);
    for (const one of said) {
      expect(one.text.slice(one.start, one.end), one.id).toBe(one.words);
      expect(
        one.pageStarts.filter((start) => start <= one.start),
        one.id,
      ).toHaveLength(one.page);
      expect(one.named).toBe(one.document);
    }
  });

  it('sort, and are numbered, in the order in which they stand in their documents', async () => {
    const said = await ask(
      `MATCH (node:Finding|Recommendation|MeetingItem|Mention|Statistic)
       RETURN labels(node)[0] AS label, node.id AS id, node.order AS order, node.sortKey AS sortKey, node.document AS document, node.date AS date
       ORDER BY label, sortKey`,
      z.object({ label: text, id: text, order: z.int(), sortKey: text, document: text, date: text.nullable() }),
    );
    const orders = new Map<string, number>();
    for (const { label, id, order, sortKey, document, date } of said) {
      const before = orders.get(`${label} ${document}`) ?? 0;
      expect(order, id).toBe(before + 1);
      orders.set(`${label} ${document}`, order);
      expect(labelOfId(id)).toBe(label);
      expect(id.endsWith(`/${order}`)).toBe(true);
      expect(sortKey).toBe(`${date ?? '0000-00-00'}/${document}/${String(order).padStart(5, '0')}`);
    }
  });

  it('name Nick Whittaker as lead in Hartlepool and Middlesbrough, and one Patricia Tate in Hackney and Harrow', async () => {
    const inspectors = await ask(
      `MATCH (inspector:Inspector)-[inspected:INSPECTED]->(inspection:Inspection) WHERE inspector.areaCount > 1
       RETURN inspector.name AS name, inspected.printedName AS printed, inspected.lead AS lead, inspection.area AS area
       ORDER BY name, area`,
      z.object({ name: text, printed: text, lead: z.boolean(), area: text }),
    );
    expect(inspectors).toEqual([
      { name: 'Nick Whittaker', printed: 'Nick Whittaker', lead: true, area: 'hartlepool' },
      { name: 'Nick Whittaker', printed: 'Nick Whittaker', lead: true, area: 'middlesbrough' },
      { name: 'Patricia Tate', printed: 'Patricia Tate', lead: false, area: 'hackney' },
      { name: 'Patricia Tate', printed: 'Pat Tate', lead: false, area: 'harrow' },
    ]);
  });

  it('know Cathryn Kirby and Michael Sheridan by both their names', async () => {
    const people = await ask(
      'MATCH (person:Person) WHERE size(person.aliases) > 1 RETURN person.id AS id, person.aliases AS aliases ORDER BY id',
      z.object({ id: text, aliases: z.array(text) }),
    );
    expect(people).toEqual([
      { id: 'person/ofsted/cathryn-kirby', aliases: ['Cathryn Kirby', 'Cathy Kirby'] },
      { id: 'person/ofsted/michael-sheridan', aliases: ['Michael Sheridan', 'Mike Sheridan'] },
    ]);
  });

  it('have written statements with four weaknesses each', async () => {
    const weaknesses = await ask(
      `MATCH (inspection:Inspection)-[:MAKES]->(weakness:Recommendation {kind: 'WSOA_WEAKNESS'})
       RETURN inspection.area AS area, count(weakness) AS weaknesses ORDER BY area`,
      z.object({ area: text, weaknesses: z.int() }),
    );
    expect(weaknesses).toEqual([
      { area: 'hartlepool', weaknesses: 4 },
      { area: 'middlesbrough', weaknesses: 4 },
    ]);
  });

  it('let the inspection of Hackney of 2025 follow that of 2017', async () => {
    const follows = await ask(
      'MATCH (later:Inspection)-[:FOLLOWS]->(earlier:Inspection) RETURN later.id AS later, earlier.id AS earlier',
      z.object({ later: text, earlier: text }),
    );
    expect(follows).toEqual([{ later: 'hackney-2025-11-17', earlier: 'hackney-2017-11-27' }]);
  });

  it('keep apart what a meeting says: no finding comes from minutes, and no inspector speaks there', async () => {
    const [row] = await ask(
      `MATCH (document:Document {kind: 'MEETING_MINUTES'})
       RETURN COUNT { (document)<-[:STATED_IN]-(:Finding) } AS findings,
         COUNT { (document)<-[:STATED_IN]-(:MeetingItem) } AS items,
         COUNT { (document)<-[:STATED_IN]-({voice: 'INSPECTORS'}) } AS byInspectors`,
      z.object({ findings: z.int(), items: z.int(), byInspectors: z.int() }),
    );
    expect(row).toMatchObject({ findings: 0, byInspectors: 0 });
    expect(row?.items).toBeGreaterThan(40);
  });

  it('ingested again change nothing', async () => {
    const again = await ingest({ graph });
    expect(again.documents).toMatchObject({ ADDED: 0, REPLACED: 0, UNCHANGED: 6 });
    expect(await graphDigest(graph)).toEqual(content);
  });

  it('ingested file by file, the last first, are the same graph', async () => {
    await emptyGraph(graph);
    const files = (await readdir(SEED_DOCUMENTS)).sort().reverse();
    for (const file of files) await ingest({ graph, paths: [join(SEED_DOCUMENTS, file)] });
    const reversed = await graphDigest(graph);
    expect(counts(reversed)).toEqual(counts(content));
    expect(reversed.digest).toBe(content.digest);
  });

  it('that an older version extracted are extracted again', async () => {
    await graph.write(
      testStatement(
        `MATCH (document:Document {id: 'harrow-2019-07-01/document'})
         SET document.extractionVersion = '0.0.1', document.contentDigest = 'of another time'`,
      ),
      {},
    );
    expect((await ingest({ graph })).documents).toMatchObject({ REPLACED: 1, UNCHANGED: 5 });
    expect(await graphDigest(graph)).toEqual(content);
  });
});

describe('what cannot be used', () => {
  const harrow = join(SEED_DOCUMENTS, '003_5c0d2dda4763a17c.txt');
  beforeEach(() => emptyGraph(graph));

  it('is named with the reason, and the others are loaded', async () => {
    const bad = join(folder, 'bad');
    await mkdir(join(bad, 'empty folder'), { recursive: true });
    await writeFile(join(bad, 'empty.txt'), '');
    await writeFile(join(bad, 'binary.pdf'), Buffer.from([0, 1, 2, 3, 255, 254, 0, 7]));
    await writeFile(join(bad, 'shopping.txt'), 'Milk, bread and a newspaper.\n'.repeat(20));
    await writeFile(join(bad, 'notes.docx'), Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 255, 254]));
    await writeFile(join(bad, 'chart.png'), 'not among the endings of documents');
    await copyFile(harrow, join(bad, 'harrow.txt'));

    const { failures, documents } = await ingest({
      graph,
      paths: [bad, join(bad, 'empty folder'), join(folder, 'not there')],
    });
    expect(Object.fromEntries(failures.map(({ file, reason }) => [file.slice(folder.length + 1), reason]))).toEqual({
      'bad/empty.txt': expect.stringContaining('holds no text') as unknown,
      'bad/binary.pdf': expect.stringContaining('neither text, HTML nor PDF') as unknown,
      'bad/notes.docx': expect.stringContaining('neither text, HTML nor PDF') as unknown,
      'bad/shopping.txt': expect.stringContaining('special educational needs') as unknown,
      'bad/empty folder': expect.stringContaining('holds no documents') as unknown,
      'not there': expect.stringContaining('no such file') as unknown,
    });
    expect(documents).toMatchObject({ ADDED: 1 });
  });

  it('is also what Neo4j does not take', async () => {
    await graph.write(testStatement("CREATE (:Finding {id: 'harrow-2019-07-01/finding/1'})"), {});
    const { failures, documents } = await ingest({ graph });
    expect(failures).toEqual([
      { file: harrow, reason: expect.stringMatching(/^Neo4j did not take it: .*already exists/) as unknown },
    ]);
    expect(documents).toMatchObject({ ADDED: 5 });
  });

  it('stops a strict run, with nothing of it loaded', async () => {
    const strict = join(folder, 'strict');
    await mkdir(strict);
    await copyFile(harrow, join(strict, 'a harrow.txt'));
    await writeFile(join(strict, 'b shopping.txt'), 'Milk, bread and a newspaper.\n');
    await copyFile(join(SEED_DOCUMENTS, '000_37a2c54a288a25c1.txt'), join(strict, 'c hackney.txt'));
    const { failures, documents } = await ingest({ graph, paths: [strict], strict: true });
    expect(failures.map(({ file }) => file)).toEqual([join(strict, 'b shopping.txt')]);
    expect(documents).toMatchObject({ ADDED: 1 });
    expect((await graphDigest(graph)).nodes).toMatchObject({ Document: 1 });
  });
});
