import type { Statement } from '../Statement.ts';
import type { DocumentKind } from '../vocabulary.ts';
import { readSentences, type Sentence } from './sentences.ts';

/** A document with the statements in which mentions and statistics are sought. */
export interface StatedDocument {
  text: string;
  pageStarts: readonly number[];
  kind: DocumentKind;
  statements: readonly Statement[];
}

/** A sentence and the statement it stands in. */
export interface StatedSentence {
  statement: Statement;
  sentence: Sentence;
}

const read = new WeakMap<readonly Statement[], StatedSentence[]>();

/** The sentences of all statements, in order; read once, however many ask. */
export function readStatements({ text, statements }: StatedDocument): readonly StatedSentence[] {
  const known = read.get(statements);
  if (known) return known;
  const sentences = statements.flatMap((statement) =>
    readSentences(text, statement.start, statement.end).map((sentence) => ({ statement, sentence })),
  );
  read.set(statements, sentences);
  return sentences;
}
