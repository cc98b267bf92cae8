import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const seeds = new URL('../../seeds/', import.meta.url);

it.each(['documents', 'reference'])('seeds/README.md describes each file of %s, and none that is not there', (name) => {
  const [, part = ''] = readFileSync(new URL('README.md', seeds), 'utf8').split(`## \`${name}/\``);
  const described = (part.split('\n## ')[0] ?? '').matchAll(/^(?:\| |- )`([^`]+)`/gm);
  expect(Array.from(described, ([, file]) => file).sort()).toEqual(readdirSync(new URL(name, seeds)).sort());
});

it('each boundary is that of an area by its ONS code', () => {
  const read = (name: string): string => readFileSync(new URL(`reference/${name}`, seeds), 'utf8');
  const { features } = JSON.parse(read('upper-tier-boundaries.geojson')) as {
    features: { properties: { onsCode: string } }[];
  };
  const areas = read('local-authorities.csv')
    .split('\n')
    .flatMap((line) => /\bE\d{8}\b/.exec(line)?.[0] ?? []);
  expect(features.map(({ properties }) => properties.onsCode).sort()).toEqual(areas.sort());
});
