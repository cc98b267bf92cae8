import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { testStatement, useSeededGraph } from '../support/graph.ts';

const graph = useSeededGraph();
const page = readFileSync(new URL('../../ARCHITECTURE.md', import.meta.url), 'utf8');

/** What keeps the graph in order and says nothing of inspections: `meta.counts` leaves it out too. */
const UNCOUNTED = new Set(['GraphVersion', 'Redirect']);

function countsOnTheSeeds(): Record<string, number> {
  const [, written = ''] = /^Counts on the seeds: (.*?) \(/m.exec(page) ?? [];
  return Object.fromEntries(
    Array.from(written.matchAll(/`(\w+)` (\d+)/g), ([, label = '', count]) => [label, Number(count)]),
  );
}

it('"Counts on the seeds" is how many nodes each label has', async () => {
  const rows = await graph.read(
    testStatement('MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) AS count'),
    {},
    z.object({ label: z.string(), count: z.int() }),
  );
  const inGraph = rows.filter(({ label }) => !UNCOUNTED.has(label)).map(({ label, count }) => [label, count]);
  expect(countsOnTheSeeds()).toEqual(Object.fromEntries(inGraph));
});

it('the table of labels has every label and property of the graph', async () => {
  const rows = await graph.read(
    testStatement(
      'MATCH (n) UNWIND labels(n) AS label UNWIND keys(n) AS key WITH DISTINCT label, key RETURN label, collect(key) AS keys',
    ),
    {},
    z.object({ label: z.string(), keys: z.array(z.string()) }),
  );
  /** Said of all or several of them below the table. */
  const everywhere = ['id', 'label', 'sortKey'];
  const unsaid = rows.map(({ label, keys }) => {
    const [, line = ''] = new RegExp(`^\\| \`${label}\`.*?\\|.*?\\|(.*)`, 'm').exec(page) ?? [];
    const said = new Set([...everywhere, ...Array.from(line.matchAll(/`(\w+)(?:\[\])?`/g), ([, name]) => name)]);
    return [label, keys.filter((key) => !said.has(key))] as const;
  });
  expect(unsaid.filter(([, keys]) => keys.length > 0)).toEqual([]);
  expect(unsaid).toHaveLength(Object.keys(countsOnTheSeeds()).length + UNCOUNTED.size);
});

it('the table of relationships has every type of the graph', async () => {
  const rows = await graph.read(
    testStatement('MATCH ()-[r]->() RETURN DISTINCT type(r) AS type'),
    {},
    z.object({ type: z.string() }),
  );
  const [, table = ''] = page.split('| relationship | properties | meaning |');
  const said = new Set(Array.from((table.split('\n\n')[0] ?? '').matchAll(/\[:(\w+)\]/g), ([, type]) => type));
  expect(rows.map(({ type }) => type).filter((type) => !said.has(type))).toEqual([]);
  expect(rows).not.toEqual([]);
});
