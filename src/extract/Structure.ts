import type { ExtractedDocument } from './ExtractedDocument.ts';

/** What the layout and headings of a document give: all of it but mentions and statistics, which are sought in its statements. */
export type Structure = Pick<
  ExtractedDocument,
  | 'title'
  | 'publicationDate'
  | 'area'
  | 'inspection'
  | 'organisations'
  | 'inspectors'
  | 'people'
  | 'findings'
  | 'recommendations'
  | 'items'
  | 'coverage'
  | 'notUnderstood'
>;
