import type { ExtractedDocument, ExtractedRecommendation } from './ExtractedDocument.ts';

/** A recommendation as layout and headings give it; its themes are sought in its words. */
export type PlacedRecommendation = Omit<ExtractedRecommendation, 'themes'>;

/** What the layout and headings of a document give: all of it but mentions, statistics and themes, which are sought in its statements. */
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
  | 'items'
  | 'coverage'
  | 'notUnderstood'
> & { recommendations: PlacedRecommendation[] };
