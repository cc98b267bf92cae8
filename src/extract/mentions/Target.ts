import type { Section } from '../vocabulary.ts';
import type { Reading } from './cues.ts';
import type { Sentence } from './sentences.ts';
import type { NamedService } from './serviceNames.ts';

/** A sentence, with all from which it is read what it says of a service, or of none. */
export interface Judged {
  sentence: Sentence;
  reading: Reading;
  section: Section;
  /** Null where themes are sought that the sentence tells of no service. */
  named: NamedService | null;
  /** All services that the sentence speaks of, the named one among them. */
  all: readonly NamedService[];
  /** The sentence before it in the same statement. */
  previous: { sentence: Sentence; reading: Reading } | null;
}

/** A service that a sentence speaks of, with all that its judgement is read from. */
export interface Target extends Judged {
  named: NamedService;
}
