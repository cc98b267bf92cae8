import type { ExtractedDocument } from '../../extract/ExtractedDocument.ts';
import type { Failure } from './inputFiles.ts';

/** What a file gave. */
export interface ExtractedFile {
  file: string;
  documents: ExtractedDocument[];
  /** Texts that need no extraction, as `sourceKey` names them. */
  unchanged: string[];
  /** How many documents of the file are the same to the letter as another of it. */
  repeats: number;
  failures: Failure[];
}
