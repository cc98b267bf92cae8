import { Command } from 'commander';
import { readAreas } from '../graph/areas/readAreas.ts';
import { canEvaluate, type Evaluation, evaluate, labelSets, type SetName } from './evaluation.ts';

const program = new Command('eval')
  .description('Measures the extraction against hand labels, where those lie beside the project (../shared).')
  .option('--kept-apart', 'measure the documents that are kept apart too', false)
  .option('--misses', 'list every disagreement, one JSON object a line', false)
  .parse();
const options = program.opts<{ keptApart: boolean; misses: boolean }>();

if (!canEvaluate()) {
  console.error(
    'Nothing to measure with: the labels, reports and scorer that ../shared holds are not here. Nothing was done.',
  );
  process.exit(1);
}
const areas = readAreas();
const sets = await labelSets();
const measured = (Object.keys(sets) as SetName[]).filter((set) => set !== 'kept apart' || options.keptApart);
for (const set of measured) {
  process.stderr.write(`extracting ${sets[set].length} documents (${set})\n`);
  const evaluation = await evaluate(sets[set], areas);
  console.log(table(set, evaluation));
  if (options.misses) for (const miss of evaluation.misses) console.log(JSON.stringify(miss));
}

/** A table of the figures of one set, in the order in which the aims are stated. */
function table(set: SetName, { scores, coverage }: Evaluation): string {
  const { documents, unpaired, duplicates, dcoDmoCapacity, ...figures } = scores;
  const anyCapacity = Object.values(dcoDmoCapacity).some((count) => count > 0);
  const rows: [string, number | undefined][] = [
    ['header fields', figures.headerFields],
    ['partners F1', figures.partnersF1],
    ['inspectors F1', figures.inspectorsF1],
    ['recommendations F1', figures.recommendationsF1],
    ['core services: mention found, F1', figures.coreMentionDetectionF1],
    ['core services: polarity right', figures.coreMentionPolarityAccuracy],
    ['core services: found and right, F1', figures.coreMentionJointF1],
    ['other services: found and right, F1', figures.extendedMentionJointF1],
    ['themes F1', figures.themeF1],
    ['DCO/DMO capacity weaknesses, F1', anyCapacity ? figures.dcoDmoCapacityF1 : undefined],
    [`lowest coverage (${coverage.file})`, coverage.share],
  ];
  return [
    `\n${set}: ${documents} documents, ${unpaired} not found, ${duplicates} extracted twice`,
    ...rows.map(([name, share]) => `  ${name.padEnd(48)} ${share === undefined ? '    –' : percent(share)}`),
  ].join('\n');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1).padStart(5)} %`;
}
