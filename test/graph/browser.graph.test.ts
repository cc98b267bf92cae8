import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { allStatements, statement } from '../../src/neo4j/statements.ts';
import { useSeededGraph } from '../support/graph.ts';

const graph = useSeededGraph();

const row = z.record(z.string(), z.unknown());
const run = (name: string) => graph.read(statement(`browser/${name}`), {}, row);
const folder = new URL('../../cypher/browser/', import.meta.url);
const guide = readFileSync(new URL('README.md', folder), 'utf8');

const saved = [...allStatements().keys()]
  .filter((name) => name.startsWith('browser/'))
  .map((name) => name.replace('browser/', ''));

describe('the saved queries of Neo4j Browser', () => {
  it.each(saved)('%s runs, begins with a title and stands in the guide', async (name) => {
    const source = readFileSync(new URL(`${name}.cypher`, folder), 'utf8');
    expect(source).toMatch(/^\/\/ \S.*\n(?!\/\/)/);
    expect(guide).toContain(`\`${name}\``);
    const rows = await run(name);
    if (name !== 'documents-to-check') expect(rows.length).toBeGreaterThan(0);
  });

  it('are all that the guide names', () => {
    expect([...guide.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name).sort()).toEqual(saved.toSorted());
  });

  it('show the capacity weaknesses of Hackney and Harrow, and not the criticism of influence elsewhere', async () => {
    const rows = await run('areas-with-dco-capacity-weakness');
    expect([...new Set(rows.map(({ area }) => area))]).toEqual(['Hackney', 'Harrow']);
  });

  it('show eight weaknesses of written statements', async () => {
    const rows = await run('written-statements-side-by-side');
    expect(rows.map(({ area, number }) => `${String(area)} ${String(number)}`)).toEqual(
      ['Hartlepool', 'Middlesbrough'].flatMap((area) => [1, 2, 3, 4].map((number) => `${area} ${number}`)),
    );
  });

  it('lead from Hackney to the exact sentence on the designated medical officer', async () => {
    const rows = await run('area-to-sentence');
    expect(JSON.stringify(rows)).toContain('does not have the capacity currently to undertake quality assurance');
  });
});

describe('the style', () => {
  it('names every label that has nodes', () => {
    const style = readFileSync(new URL('style.grass', folder), 'utf8');
    const architecture = readFileSync(new URL('../../ARCHITECTURE.md', import.meta.url), 'utf8');
    const labels = [...architecture.matchAll(/^\| `([A-Z][A-Za-z]+)`/gm)].map(([, label]) => label);
    expect(labels).toContain('Finding');
    for (const label of labels) if (label !== 'GraphVersion') expect(style).toContain(`node.${label} {`);
  });
});
