import { extractDocument } from '../../../src/extract/extractDocument.ts';
import { AREAS } from './areas.ts';
import { sourceDocument, type Written } from './sourceDocument.ts';

/** How letters begin: date, addressee, subject and opening sentence. */
export const OPENING: Written[] = [
  ['PARAGRAPH', '10 May 2019'],
  ['PARAGRAPH', 'Ann Other, Director of Children’s Services, Kent County Council'],
  ['PARAGRAPH', 'Dear Ms Other'],
  ['HEADING', 'Joint local area SEND inspection in Kent'],
  [
    'PARAGRAPH',
    'Between 28 January and 1 February 2019, Ofsted and the Care Quality Commission (CQC) conducted a joint inspection.',
  ],
];

/** What is extracted from a letter that goes on so after {@link OPENING}. */
export const letter = (...written: Written[]) => extractDocument(sourceDocument([...OPENING, ...written]), AREAS);
