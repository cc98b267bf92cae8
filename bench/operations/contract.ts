import { areasWithWeakness } from './areasWithWeakness.ts';
import { inspectorsOfSeveralAreas } from './inspectorsOfSeveralAreas.ts';
import { matrix } from './matrix.ts';
import { minutes } from './minutes.ts';
import { nodeAndMeta } from './nodeAndMeta.ts';
import { nodesAndLinks } from './nodesAndLinks.ts';
import { search } from './search.ts';
import { serviceOverTime } from './serviceOverTime.ts';
import { speechAndLanguage } from './speechAndLanguage.ts';
import { writtenStatements } from './writtenStatements.ts';
import type { Operation } from './Operation.ts';

/** The ten operations of the contract, in its order. */
export const CONTRACT_OPERATIONS: readonly Operation[] = [
  areasWithWeakness,
  serviceOverTime,
  inspectorsOfSeveralAreas,
  writtenStatements,
  speechAndLanguage,
  search,
  minutes,
  matrix,
  nodesAndLinks,
  nodeAndMeta,
];
