import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { testStatement, useEmptyGraph } from '../../support/graph.ts';
import { dataOf } from '../ask.ts';

const graph = useEmptyGraph();

beforeAll(async () => {
  await graph.write(
    testStatement(`
      CREATE (:Area {id: 'hackney', name: 'Hackney'})
      CREATE (asked:Recommendation {id: 'hackney-2017-11-27/recommendation/1', kind: 'WSOA_WEAKNESS', voice: 'INSPECTORS',
        area: 'hackney', sortKey: '2017-11-27/1', services: ['CAMHS', 'EHCP'], themes: ['WAITING', 'QUALITY']})
      CREATE (asked)-[:HAS_MENTION]->(:Mention {id: '1', service: 'CAMHS', themes: ['WAITING']})
      CREATE (asked)-[:HAS_MENTION]->(:Mention {id: '2', service: 'EHCP', themes: ['QUALITY']})`),
    {},
    z.object({}),
  );
});

// One recommendation: to shorten the waiting for CAMHS and to better the quality of EHC plans.
it.each([
  ['services: [CAMHS]', 1],
  ['themes: [QUALITY]', 1],
  ['services: [CAMHS], themes: [WAITING]', 1],
  ['services: [CAMHS], themes: [QUALITY]', 0],
  ['services: [CAMHS, EHCP], themes: [ACCESS, QUALITY]', 1],
])('service and theme are asked of the same mention, as in findings and in a search: %s', async (where, totalCount) => {
  const data = await dataOf(
    graph,
    `{ all: recommendations(where: { ${where} }) { totalCount }
       ofArea: recommendations(where: { areas: ["hackney"], ${where} }) { totalCount } }`,
  );
  expect(data).toEqual({ all: { totalCount }, ofArea: { totalCount } });
});
