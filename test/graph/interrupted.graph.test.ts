import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { areaFinder } from '../../src/graph/areas/findArea.ts';
import { readAreas } from '../../src/graph/areas/readAreas.ts';
import { type GraphContent, graphDigest } from '../../src/graph/graphDigest.ts';
import { openLoader } from '../../src/graph/GraphLoader.ts';
import { loadDocuments } from '../../src/graph/loadDocuments.ts';
import { documentRows } from '../../src/graph/rows/documentRows.ts';
import { writeDocuments } from '../../src/graph/writeDocuments.ts';
import type { Graph } from '../../src/neo4j/connect.ts';
import { StatementFailed } from '../../src/neo4j/errors.ts';
import type { ExtractedDocument } from '../../src/extract/ExtractedDocument.ts';
import { emptyGraph, testStatement, useEmptyGraph } from '../support/graph.ts';
import { documents, hackney } from './fourDocuments.ts';
import { letter } from './letter.ts';

const ENTITY_NOT_FOUND = 'Neo.ClientError.Statement.EntityNotFound';
const [first, second, ...others] = documents as [ExtractedDocument, ExtractedDocument, ...ExtractedDocument[]];

const graph = useEmptyGraph();
beforeEach(() => emptyGraph(graph));

/** What an empty graph holds after these are loaded. */
async function after(load: ExtractedDocument[]): Promise<GraphContent> {
  await loadDocuments(graph, load);
  return graphDigest(graph);
}

/** The graph, but for what is to be done otherwise. */
function graphWith(changed: Partial<Graph>): Graph {
  return new Proxy(graph, {
    get(target, name) {
      const value: unknown = Reflect.get(name in changed ? changed : target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/** Whether the graph says of itself that it is changing. */
async function isLoading(): Promise<boolean | undefined> {
  const [version] = await graph.read(
    testStatement("MATCH (version:GraphVersion {id: 'graph'}) RETURN coalesce(version.loading, false) AS loading"),
    {},
    z.object({ loading: z.boolean() }),
  );
  return version?.loading;
}

describe('loading that is cut short', () => {
  it('in the middle of a document leaves what was there', async () => {
    const before = await after(documents);
    const rows = documentRows(letter({ ...hackney, findings: ['All is new.'] }), areaFinder(readAreas()));
    // Neo4j refuses a map as a property.
    const broken = { start: 0, end: 1, page: 1, label: 'wrong', quote: 'wrong', value: { not: 'a value' } };
    const wrong = { ...rows, statements: () => ({ ...rows.statements(), statistics: [broken] }) };
    await expect(writeDocuments(graph, [{ rows: wrong, replaces: [rows.id] }])).rejects.toThrow(
      /ingest\/statements failed/,
    );
    expect(await graphDigest(graph)).toEqual(before);
  });

  it('between two documents is made good by the next load', async () => {
    const whole = await after(documents);
    await emptyGraph(graph);
    await loadDocuments(graph, [first]);
    const findArea = areaFinder(readAreas());
    await graph.write(testStatement("MATCH (version:GraphVersion {id: 'graph'}) SET version.loading = true"), {});
    for (const document of [second, ...others]) {
      await writeDocuments(graph, [{ rows: documentRows(document, findArea), replaces: [] }]);
    }
    await loadDocuments(graph, documents);
    expect(await graphDigest(graph)).toEqual(whole);
  });

  it('after another loader has ended meanwhile: the graph stays one that changes, and the next load makes it good', async () => {
    const whole = await after(documents);
    await emptyGraph(graph);
    const [quick, slow] = await Promise.all([openLoader(graph), openLoader(graph)]);
    await slow.load(first);
    await quick.load(second);
    await quick.finish();
    for (const document of others) await slow.load(document);
    expect(await isLoading()).toBe(true);
    // The slow one is killed here. What it has loaded is unchanged for the next, which sees that links are wanting.
    await loadDocuments(graph, documents);
    expect(await isLoading()).toBe(false);
    expect(await graphDigest(graph)).toEqual(whole);
  });

  it('after another loader has derived links and not yet ended: the graph stays one that changes', async () => {
    const whole = await after(documents);
    await emptyGraph(graph);
    const slow = await openLoader(graph);
    // Ends while the other loads: between its links and the version of the data, as long as the first indexes take.
    const quick = await openLoader(
      graphWith({
        async read(statement, parameters, row, options) {
          if (statement.name === 'ingest/document-digests') for (const document of others) await slow.load(document);
          return graph.read(statement, parameters, row, options);
        },
      }),
    );
    for (const document of [first, second]) await quick.load(document);
    await quick.finish();
    expect(await isLoading()).toBe(true);
    await loadDocuments(graph, documents);
    expect(await isLoading()).toBe(false);
    expect(await graphDigest(graph)).toEqual(whole);
  });

  it('is not ended by another that finds nothing new', async () => {
    await loadDocuments(graph, documents);
    const [slow, idle] = await Promise.all([openLoader(graph), openLoader(graph)]);
    await slow.load(letter({ area: 'Kent' }));
    await idle.finish();
    expect(await isLoading()).toBe(true);
    await slow.finish();
    expect(await isLoading()).toBe(false);
  });
});

it('a document is loaded though another loader removes somebody whom it names at that moment', async () => {
  const whole = await after(documents);
  await emptyGraph(graph);
  let failures = 0;
  let isOpen = false;
  const loader = await openLoader(
    graphWith({
      async transaction(work, options) {
        // What Neo4j says then: of all that were to be written together, and of one of them alone.
        if (isOpen && failures++ < 2)
          throw new StatementFailed('ingest/inspectors', ENTITY_NOT_FOUND, new Error('no such node'));
        return graph.transaction(work, options);
      },
    }),
  );
  isOpen = true;
  expect((await loader.load(first)).kind).toBe('ADDED');
  expect(failures).toBeGreaterThan(2);
  for (const document of [second, ...others]) await loader.load(document);
  await loader.finish();
  expect(await graphDigest(graph)).toEqual(whole);
});
