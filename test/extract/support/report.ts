import { extractDocument } from '../../../src/extract/extractDocument.ts';
import { AREAS } from './areas.ts';
import { sourceDocument, type Written } from './sourceDocument.ts';

/** How reports begin: area, dates and outcome. */
export const COVER: Written[] = [
  ['HEADING', 'Area SEND inspection of Kent Local Area Partnership'],
  ['PARAGRAPH', 'Inspection dates: 13 to 17 March 2023'],
  ['PARAGRAPH', 'Date of previous inspection: None'],
  ['HEADING', 'Inspection outcome'],
  ['PARAGRAPH', 'There are widespread and/or systemic failings leading to significant concerns.'],
];

/** What is extracted from a report that goes on so after {@link COVER}. */
export const report = (...written: Written[]) => extractDocument(sourceDocument([...COVER, ...written]), AREAS);
