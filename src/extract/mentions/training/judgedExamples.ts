import type { z } from 'zod';
import type { ExtractedDocument } from '../../ExtractedDocument.ts';
import type { ServiceCode } from '../../vocabulary.ts';
import { lexicon } from '../Lexicon.ts';
import type { StatedDocument } from '../readStatements.ts';
import { readTargets } from '../readTargets.ts';
import type { Target } from '../Target.ts';
import { FOLDS, isOf } from './buildExamples.ts';
import { isSameSentence } from './isSameSentence.ts';
import { passageDocument } from './labelledPassages.ts';
import type { corpusLabels, LabelledPassage } from './labels.ts';
import { statedDocument } from './statedDocuments.ts';

/** A sentence that names a service which counts only where it is judged, and whether a person says that it judges it. */
export interface JudgedTarget {
  target: Target;
  judged: boolean;
  fold: string;
}

const onlyJudged: ReadonlySet<ServiceCode> = new Set(
  lexicon.services.filter((one) => one.onlyJudged !== undefined).map((one) => one.code),
);

/** Such sentences of documents that are labelled in full, and of labelled passages: one without a label is not judged. */
export function judgedTargets(
  documents: readonly ExtractedDocument[],
  corpus: readonly z.infer<typeof corpusLabels>[],
  passages: readonly LabelledPassage[],
): JudgedTarget[] {
  return [
    ...documents.flatMap((document) => {
      const labels = corpus.filter((one) => isOf(one, document) && one.scope !== 'header');
      if (labels.length === 0) return [];
      const mentions = labels.flatMap((one) => one.mentions);
      return targetsOf(statedDocument(document), mentions, `${document.source.file} ${document.area.name}`);
    }),
    ...passages.flatMap((passage, index) =>
      targetsOf(passageDocument(passage), passage.mentions, `passages ${String(index % FOLDS)}`),
    ),
  ];
}

function targetsOf(
  document: StatedDocument,
  labels: readonly { service: ServiceCode; quote: string }[],
  fold: string,
): JudgedTarget[] {
  return readTargets(document)
    .filter(({ target, anaphoric }) => onlyJudged.has(target.named.service) && !anaphoric)
    .map(({ target, start, end }) => {
      const quote = document.text.slice(start, end);
      const judged = labels.some((one) => one.service === target.named.service && isSameSentence(one.quote, quote));
      return { target, judged, fold };
    });
}
