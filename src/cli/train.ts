import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { distinct } from '../documents/distinct.ts';
import { readDocuments } from '../documents/readDocuments.ts';
import { extractDocument } from '../extract/extractDocument.ts';
import type { ExtractedDocument } from '../extract/ExtractedDocument.ts';
import { labelledTargets, madeTargets } from '../extract/mentions/training/buildExamples.ts';
import { judgedTargets } from '../extract/mentions/training/judgedExamples.ts';
import { passageTargets } from '../extract/mentions/training/labelledPassages.ts';
import { corpusLabels, labelledPassages, ownExamples } from '../extract/mentions/training/labels.ts';
import { crossValidate, trainModels } from '../extract/mentions/training/trainModels.ts';
import { readAreas } from '../graph/areas/readAreas.ts';
import { GOLD, hasLabels, labelledFile } from './evaluation.ts';

const options = new Command('train')
  .description('Trains the models of polarity and themes from labelled sentences and writes them to models.json.')
  .option('--check', 'only measure on documents kept out of training in turn; write nothing', false)
  .parse()
  .opts<{ check: boolean }>();

if (!hasLabels()) {
  console.error('Nothing to train on: the labels and reports that ../shared holds are not here. Nothing was done.');
  process.exit(1);
}
const folder = new URL('../extract/mentions/', import.meta.url);

const names = (await readdir(GOLD)).filter((name) => name.endsWith('.json')).sort();
const labels = await Promise.all(
  names.map(async (name) => ({ name, ...corpusLabels.parse(JSON.parse(await readFile(join(GOLD, name), 'utf8'))) })),
);
const readOwn = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`training/${name}`, folder), 'utf8'));
const own = ownExamples.parse(await readOwn('examples.json'));
const { passages } = labelledPassages.parse(await readOwn('passages.json'));
const files = [...new Set(labels.map(labelledFile))].sort();
const areas = readAreas();
const documents: ExtractedDocument[] = [];
for (const file of files) {
  const read = await readDocuments({ name: basename(file), bytes: new Uint8Array(await readFile(file)) });
  documents.push(...distinct(read).documents.map((document) => extractDocument(document, areas)));
}
const labelled = [...labelledTargets(documents, labels, own), ...madeTargets(own), ...passageTargets(passages)];
console.error(
  `${labelled.length} labels of ${documents.length} documents, ${own.made.length} made sentences and ${passages.length} passages`,
);
const judged = judgedTargets(documents, labels, passages);
const check = crossValidate(labelled, judged, (fold) => console.error(`checking without ${fold}`));
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
console.log(`on what was kept out of training in turn (${check.labels} labels):`);
console.log(`  polarity by rules alone  ${percent(check.polarityByRules)}`);
console.log(`  polarity with the model  ${percent(check.polarity)}`);
console.log(`  themes F1                ${percent(check.themesF1)}`);
console.log(`  of these, of documents (${check.ofDocuments.labels} labels):`);
console.log(`    polarity               ${percent(check.ofDocuments.polarity)}`);
console.log(`    themes F1              ${percent(check.ofDocuments.themesF1)}`);
console.log(`  judged, by rules alone   ${percent(check.judgedByRules)}`);
console.log(`  judged, with the model   ${percent(check.judged)}`);
console.log(`  temperature              ${check.temperature.toFixed(2)}`);
if (!options.check) {
  const models = trainModels(labelled, judged, documents.length, check.temperature);
  await writeFile(new URL('models.json', folder), `${JSON.stringify(models)}\n`);
  console.log('models.json is written');
}
