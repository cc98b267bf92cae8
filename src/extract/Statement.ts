import type { Section, Voice } from './vocabulary.ts';

/** A stretch of the document that says something, in which mentions and statistics are sought: a finding, recommendation or item. */
export interface Statement {
  kind: 'FINDING' | 'RECOMMENDATION' | 'ITEM';
  /** Its index in the document's list of that kind. */
  index: number;
  section: Section;
  /** Offsets into the document's text, in UTF-16 code units. */
  start: number;
  end: number;
  /** Who says it. */
  voice: Voice;
}
