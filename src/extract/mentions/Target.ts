import type { Section } from '../vocabulary.ts';
import type { Reading } from './cues.ts';
import type { Sentence } from './sentences.ts';
import type { NamedService } from './serviceNames.ts';

/** A service that a sentence speaks of, with all that its judgement is read from. */
export interface Target {
  sentence: Sentence;
  reading: Reading;
  section: Section;
  named: NamedService;
  /** All services that the sentence speaks of, this one among them. */
  all: readonly NamedService[];
  /** The sentence before it in the same statement. */
  previous: { sentence: Sentence; reading: Reading } | null;
}
