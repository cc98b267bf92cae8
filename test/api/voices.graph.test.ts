/** What a partnership says of itself at a meeting is never taken for what inspectors found. */
import { expect, it } from 'vitest';
import { useSeededGraph } from '../support/graph.ts';
import { dataOf } from './ask.ts';

const graph = useSeededGraph();

interface Mentions {
  mentions: { totalCount: number; nodes: { voice: string; document: { kind: string } }[] };
}

it('mentions are those of inspectors, unless the voice of meetings is asked for', async () => {
  const fields = 'totalCount nodes { voice document { kind } }';
  const usual = (await dataOf(graph, `{ mentions(first: 100) { ${fields} } }`)) as Mentions;
  expect(new Set(usual.mentions.nodes.map(({ voice }) => voice))).toEqual(new Set(['INSPECTORS']));
  expect(usual.mentions.nodes.map(({ document }) => document.kind)).not.toContain('MEETING_MINUTES');

  const said = (await dataOf(
    graph,
    `{ mentions(where: { voices: [MEETING] }, first: 100) { ${fields} } }`,
  )) as Mentions;
  expect(said.mentions.totalCount).toBeGreaterThan(0);
  expect(new Set(said.mentions.nodes.map(({ document }) => document.kind))).toEqual(new Set(['MEETING_MINUTES']));
});

it('naming the section of minutes asks for the voice of meetings, as naming the actions agreed there does', async () => {
  const { mentions, voiced, both, quiet } = (await dataOf(
    graph,
    `{ mentions(where: { sections: [MINUTES] }) { totalCount }
       voiced: mentions(where: { voices: [MEETING] }) { totalCount }
       both: mentions(where: { sections: [MINUTES, MAIN_WEAKNESS] }) { totalCount }
       quiet: mentions(where: { sections: [MINUTES], voices: [INSPECTORS] }) { totalCount } }`,
  )) as Record<string, { totalCount: number }>;
  expect(mentions?.totalCount).toBeGreaterThan(0);
  expect(mentions).toEqual(voiced);
  expect(both?.totalCount).toBeGreaterThan(mentions?.totalCount ?? 0);
  expect(quiet).toEqual({ totalCount: 0 });
});

it('minutes have items, and mentions within them, but no findings', async () => {
  const data = await dataOf(
    graph,
    `{ documents(where: { kinds: [MEETING_MINUTES] }) { nodes {
        findings { totalCount }
        mentions(first: 1) { nodes { voice statement { __typename } inspection { id } } }
        items { totalCount }
    } } }`,
  );
  expect(data).toEqual({
    documents: {
      nodes: [
        {
          findings: { totalCount: 0 },
          mentions: { nodes: [{ voice: 'MEETING', statement: { __typename: 'MeetingItem' }, inspection: null }] },
          items: { totalCount: expect.any(Number) as number },
        },
      ],
    },
  });
});

it('actions agreed at a meeting are recommendations only where they are asked for', async () => {
  const kinds = async (where: string) => {
    const { recommendations } = (await dataOf(
      graph,
      `{ recommendations(${where}, first: 100) { nodes { kind voice } } }`,
    )) as { recommendations: { nodes: { kind: string; voice: string }[] } };
    return recommendations.nodes;
  };
  expect((await kinds('where: {}')).map(({ voice }) => voice)).not.toContain('MEETING');
  for (const { kind, voice } of await kinds('where: { kinds: [AGREED_ACTION] }')) {
    expect([kind, voice]).toEqual(['AGREED_ACTION', 'MEETING']);
  }
});
