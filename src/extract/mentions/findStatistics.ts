import { pageAt } from '../../documents/SourceDocument.ts';
import type { ExtractedStatistic } from '../ExtractedDocument.ts';
import { beginOfComparison, isSetAgainst, labelOf } from './comparisons.ts';
import { type Figure, isStatutory, readFigures } from './figures.ts';
import { periodOf } from './periods.ts';
import { precisionOf } from './precision.ts';
import { readStatements, type StatedDocument } from './readStatements.ts';
import type { Sentence } from './sentences.ts';

/**
 * The figures that a document's statements give: a value, what it counts, and what it is set against. Dates, ages, years of school
 * and references are no figures.
 * @param document its text, and its statements in document order
 * @returns statistics in document order; each quotes its whole sentence
 */
export function findStatistics(document: StatedDocument): ExtractedStatistic[] {
  const { text, pageStarts } = document;
  return readStatements(document).flatMap(({ statement, sentence }) => {
    // When the next inspection is due is read elsewhere.
    if (statement.section === 'CONTEXT' && sentence.words.some((word) => /^(inspection|reinspection)$/.test(word.text)))
      return [];
    const figures = readFigures(text, sentence).filter(
      (figure, index, all) => !isStatutory(sentence, figure) || isSetAgainst(sentence, all[index - 1], figure),
    );
    const quote = text.slice(sentence.start, sentence.end);
    return figures.flatMap((figure, index): ExtractedStatistic[] => {
      if (isSetAgainst(sentence, figures[index - 1], figure)) return [];
      const next = figures[index + 1];
      const against = next !== undefined && isSetAgainst(sentence, figure, next) ? next : null;
      return [
        {
          value: figure.value,
          upTo: figure.upTo,
          precision: precisionOf(sentence.words, figure),
          unit: figure.unit,
          measure: measureOf(text, sentence, figure, against),
          period: periodOf(text, sentence, figure, figures),
          comparator: against === null ? null : { value: against.value, label: labelOf(sentence, figure, against) },
          quote,
          page: pageAt(pageStarts, sentence.start),
          start: sentence.start,
          end: sentence.end,
          voice: statement.voice,
          within: { kind: statement.kind, index: statement.index },
        },
      ];
    });
  });
}

/**
 * What is measured: the words of the figure's clause without what it is set against; "…" stands where the figure stood among them. Of
 * a total, no more than what it is the total of: what is said of the part is not said of all.
 */
function measureOf(text: string, { words }: Sentence, figure: Figure, against: Figure | null): string {
  const { from, after, clause, totalOf } = figure;
  const slice = (start: number, end: number) => {
    const [first, last] = [words[start], words[end - 1]];
    if (first === undefined || last === undefined || start >= end) return '';
    const pound = first.before.endsWith('£') ? 1 : 0;
    const percent = /^ ?%/.exec(text.slice(last.end))?.[0].length ?? 0;
    return text.slice(first.start - pound, last.end + percent);
  };
  const begin = totalOf?.from ?? clause.from;
  const end = Math.min(
    totalOf?.to ?? clause.to,
    against === null ? Infinity : beginOfComparison(words, after, against),
  );
  const measure = [slice(begin, from), slice(after, end)]
    .filter((part) => part !== '')
    .join(' … ')
    .replace(/\s+/g, ' ');
  return !/\s/.test(measure) ? text.slice(words[0]?.start, words.at(-1)?.end) : measure;
}
