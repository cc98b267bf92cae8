import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { labelledPassages, ownExamples } from '../../src/extract/mentions/training/labels.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const training = (name: string): unknown => JSON.parse(read(`../../src/extract/mentions/training/${name}`));

it('docs/training.md tells how many labels the project has of its own', () => {
  const { passages } = labelledPassages.parse(training('passages.json'));
  const { made, read: ofReports } = ownExamples.parse(training('examples.json'));
  const labels = (all: readonly { services: object }[]) =>
    all.reduce((sum, { services }) => sum + Object.keys(services).length, 0);
  const inPassages = passages.reduce((sum, { mentions }) => sum + mentions.length, 0);
  const sizes = [
    `${passages.length.toLocaleString('en')} passages, ${inPassages.toLocaleString('en')} labels`,
    `${made.length} sentences, ${labels(made)} labels`,
    `${ofReports.length} sentences, ${labels(ofReports)} labels`,
  ];
  const page = read('../../docs/training.md');
  expect(sizes.filter((size) => !page.includes(`| ${size} |`))).toEqual([]);
});
