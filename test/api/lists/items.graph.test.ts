import { beforeAll, expect, it } from 'vitest';
import { loadDocuments } from '../../../src/graph/loadDocuments.ts';
import { minutes } from '../../graph/letter.ts';
import { useEmptyGraph } from '../../support/graph.ts';
import { dataOf } from '../ask.ts';

const graph = useEmptyGraph();

beforeAll(() =>
  loadDocuments(graph, [
    minutes({
      items: [
        { text: 'Waits for CAMHS have grown.', service: 'CAMHS', themes: ['WAITING'] },
        { text: 'Plans are written better.', service: 'EHCP', themes: ['QUALITY'] },
        { text: 'The chair thanked everyone.' },
      ],
    }),
  ]),
);

it.each([
  ['services: [CAMHS]', ['Waits for CAMHS have grown.']],
  ['themes: [QUALITY]', ['Plans are written better.']],
  ['services: [CAMHS], themes: [QUALITY]', []],
  ['services: [CAMHS, EHCP]', ['Waits for CAMHS have grown.', 'Plans are written better.']],
])('items of minutes by what they speak of: %s', async (where, texts) => {
  const nodes = texts.map((text) => ({ text }));
  expect(
    await dataOf(
      graph,
      `{ all: items(where: { ${where} }) { totalCount nodes { text } }
      ofArea: items(where: { areas: ["hackney"], ${where} }) { totalCount nodes { text } } }`,
    ),
  ).toEqual({ all: { totalCount: texts.length, nodes }, ofArea: { totalCount: texts.length, nodes } });
});
