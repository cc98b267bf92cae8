import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ExtractedDocument } from '../../src/extract/ExtractedDocument.ts';
import { deriveLinks } from '../../src/graph/derive/deriveLinks.ts';
import { type GraphContent, graphDigest } from '../../src/graph/graphDigest.ts';
import { updateGraphVersion } from '../../src/graph/graphVersion.ts';
import { openLoader } from '../../src/graph/GraphLoader.ts';
import { loadDocuments } from '../../src/graph/loadDocuments.ts';
import { emptyGraph, testStatement, useEmptyGraph } from '../support/graph.ts';
import { documents, hackney } from './fourDocuments.ts';
import { letter } from './letter.ts';

const graph = useEmptyGraph();
beforeEach(() => emptyGraph(graph));

/** What an empty graph holds after these loads, one after another. */
async function after(...loads: ExtractedDocument[][]): Promise<GraphContent> {
  await emptyGraph(graph);
  for (const load of loads) await loadDocuments(graph, load);
  return graphDigest(graph);
}

describe('the same documents', () => {
  it('twice are the same graph, and the second time nothing is written', async () => {
    const once = await after(documents);
    const { outcomes, dataVersion } = await loadDocuments(graph, documents);
    expect(outcomes.map(({ kind }) => kind)).toEqual(documents.map(() => 'UNCHANGED'));
    expect(await graphDigest(graph)).toEqual(once);
    expect((await updateGraphVersion(graph, null)).dataVersion).toBe(dataVersion);
  });

  it('in any order, at once or one by one, are the same graph', async () => {
    const once = await after(documents);
    expect(once.nodes).toMatchObject({
      Document: 4,
      Inspection: 3,
      Finding: 3,
      Mention: 3,
      MeetingItem: 2,
      Inspector: 2,
    });
    expect(await after(documents.toReversed())).toEqual(once);
    const [first, second, third, fourth] = documents as [
      ExtractedDocument,
      ExtractedDocument,
      ExtractedDocument,
      ExtractedDocument,
    ];
    expect(await after([third], [first, fourth], [second])).toEqual(once);
  });

  it('are the same graph whether names are remembered from loading or read back', async () => {
    const once = await after(documents);
    const readBack = async () => {
      await updateGraphVersion(graph, await deriveLinks(graph, 'nobody', null));
      return graphDigest(graph);
    };
    expect(await readBack()).toEqual(once);
    await graph.write(
      testStatement(
        `MATCH (person:Inspector|Person) SET person.name = 'Wrong', person.aliases = []
         WITH DISTINCT true AS done MATCH ()-[link:FOLLOWS|PARTNER_IN|WORKS_FOR]->() DELETE link`,
      ),
      {},
    );
    expect(await readBack()).toEqual(once);
  });

  it('are the same graph where two programs load some of them each at the same time, whichever ends first', async () => {
    const once = await after(documents);
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      await emptyGraph(graph);
      const loaders = [await openLoader(graph), await openLoader(graph)];
      for (const [index, document] of documents.entries()) await loaders[index % 2]?.load(document);
      for (const index of order) await loaders[index]?.finish();
      expect(await graphDigest(graph)).toEqual(once);
    }
  });

  it('keep the time at which the graph was built', async () => {
    await loadDocuments(graph, documents);
    const builtAt = () =>
      graph.read(
        testStatement('MATCH (version:GraphVersion) RETURN version.builtAt AS at'),
        {},
        z.object({ at: z.string() }),
      );
    const before = await builtAt();
    await loadDocuments(graph, documents);
    expect(await builtAt()).toEqual(before);
    await loadDocuments(graph, [letter({ area: 'Kent' })]);
    expect(await builtAt()).not.toEqual(before);
  });
});

it('quotes the exact words where characters stand before them that take two places', async () => {
  const text = 'The 𝐃𝐌𝐎 (🩺) has too little time.';
  await loadDocuments(graph, [
    letter({ findings: ['📈 Data are used well.', { text, service: 'DMO', themes: ['CAPACITY'] }] }),
  ]);
  const words = await graph.read(
    testStatement("MATCH (mention:Mention {service: 'DMO'}) RETURN mention.quote AS quote"),
    {},
    z.object({ quote: z.string() }),
  );
  expect(words).toEqual([{ quote: text }]);
});

describe('a changed document', () => {
  it('replaces what it said, and leaves nothing behind of what it no longer says', async () => {
    const changed = letter({
      area: 'Hackney',
      start: '2017-11-27',
      inspectors: [{ name: 'Jane Moon' }],
      partners: [{ name: 'London Borough of Hackney', kind: 'LOCAL_AUTHORITY' }],
      findings: ['Leaders know the area very well.'],
    });
    const others = documents.slice(1);
    const anew = await after([changed, ...others]);
    expect(await after(documents, [changed])).toEqual(anew);
    expect(anew.nodes).toMatchObject({ Inspector: 2, Finding: 2, Organisation: 4 });
  });

  it('that is now known to be of another day takes its old inspection along', async () => {
    const wrong = letter({ ...hackney, start: '2017-11-21', file: 'hackney.txt' });
    const right = letter({ ...hackney, file: 'hackney.txt' });
    expect(await after([wrong], [right])).toEqual(await after([right]));
  });
});

describe('two versions of a document in one run', () => {
  const text = letter({ ...hackney, file: 'hackney.txt' });
  const pdf = letter({ ...hackney, file: 'hackney.pdf', format: 'PDF', findings: ['Leaders know their area.'] });

  it('leave the one that is to be preferred, whichever comes first, and say so', async () => {
    const alone = await after([pdf]);
    for (const order of [
      [text, pdf],
      [pdf, text],
    ]) {
      await emptyGraph(graph);
      const { outcomes } = await loadDocuments(graph, order);
      expect(outcomes).toContainEqual({
        kind: 'OTHER_VERSION',
        id: 'hackney-2017-11-27/document',
        file: 'hackney.txt',
        kept: 'hackney.pdf',
      });
      expect(await graphDigest(graph)).toEqual(alone);
    }
  });

  it('in a later run replace one another, since a document may be corrected', async () => {
    expect(await after([pdf], [text])).toEqual(await after([text]));
  });
});

describe('a document that Neo4j does not take', () => {
  it('is named, and those that are written together with it are loaded', async () => {
    const whole = await after(documents);
    await emptyGraph(graph);
    // A finding of the same id is there already, and belongs to no document that could be replaced.
    await graph.write(testStatement("CREATE (:Finding {id: 'kent-2018-05-14/finding/1'})"), {});
    const refused = letter({
      area: 'Kent',
      start: '2018-05-14',
      file: 'kent.txt',
      findings: ['Leaders know the area.'],
    });
    const loader = await openLoader(graph);
    const results = await Promise.allSettled([refused, ...documents].map((one) => loader.load(one)));
    expect(results.map((result) => (result.status === 'rejected' ? String(result.reason) : result.value.kind))).toEqual(
      [
        expect.stringMatching(/^DocumentRefused: kent\.txt: .*already exists/) as unknown,
        ...documents.map(() => 'ADDED'),
      ],
    );
    await loader.finish();
    await graph.write(testStatement("MATCH (node:Finding {id: 'kent-2018-05-14/finding/1'}) DELETE node"), {});
    expect(await graphDigest(graph)).toEqual(whole);
  });

  it('because another program has loaded it meanwhile, is loaded in its place', async () => {
    const whole = await after(documents);
    await emptyGraph(graph);
    const loader = await openLoader(graph);
    await loadDocuments(graph, documents);
    await Promise.all(documents.map((one) => loader.load(one)));
    await loader.finish();
    expect(await graphDigest(graph)).toEqual(whole);
  });
});
