import type { z } from 'zod';
import type { ExtractedDocument } from '../../ExtractedDocument.ts';
import type { Polarity, ThemeCode } from '../../vocabulary.ts';
import { readTargets } from '../readTargets.ts';
import type { Target } from '../Target.ts';
import { isSameSentence } from './isSameSentence.ts';
import type { corpusLabels, Label, ownExamples } from './labels.ts';
import { documentOfFinding, statedDocument } from './statedDocuments.ts';

/** A target with what a person says of it. */
export interface LabelledTarget {
  target: Target;
  polarity: Polarity;
  themes: readonly ThemeCode[];
  /** Where it stands: in a document that was published, in a sentence made for training or in a passage written for it. */
  source: 'DOCUMENT' | 'MADE' | 'PASSAGE';
  /** What is kept out together when the models are checked on what they were not trained on: a document, or a tenth of the made sentences. */
  fold: string;
  text: string;
}

/** The targets of documents that the corpus or the project's own examples label. */
export function labelledTargets(
  documents: readonly ExtractedDocument[],
  corpus: readonly z.infer<typeof corpusLabels>[],
  own: z.infer<typeof ownExamples>,
): LabelledTarget[] {
  return documents.flatMap((document) => {
    const { file } = document.source;
    const labels: Label[] = [
      ...corpus.filter((one) => isOf(one, document)).flatMap((one) => one.mentions),
      ...own.read
        .filter((one) => one.file === file)
        .flatMap(({ text: quote, services }) =>
          Object.entries(services).flatMap(([service, { polarity, themes }]) =>
            polarity === 'NOT_JUDGED' ? [] : [{ service: service as Label['service'], polarity, themes, quote }],
          ),
        ),
    ];
    return match(document, labels, `${file} ${document.area.name}`);
  });
}

/** Whether these are a document's labels: a file may hold several documents. */
export function isOf(labels: z.infer<typeof corpusLabels>, document: ExtractedDocument): boolean {
  if (labels.file !== document.source.file) return false;
  return labels.inspectionStart == null || labels.inspectionStart === document.inspection?.start;
}

function match(document: ExtractedDocument, labels: readonly Label[], fold: string): LabelledTarget[] {
  const left = [...labels];
  return readTargets(statedDocument(document)).flatMap(({ target, start, end, anaphoric }): LabelledTarget[] => {
    if (anaphoric) return [];
    const quote = document.text.slice(start, end);
    const at = left.findIndex((one) => one.service === target.named.service && isSameSentence(one.quote, quote));
    const [label] = at < 0 ? [] : left.splice(at, 1);
    if (label === undefined) return [];
    const { polarity, themes } = label;
    return [{ target, polarity, themes, source: 'DOCUMENT', fold, text: quote }];
  });
}

/** Into how many parts sentences without a document are cut for checking. */
export const FOLDS = 10;

/** The targets of the sentences made for training, each a document of its own. */
export function madeTargets({ made }: z.infer<typeof ownExamples>): LabelledTarget[] {
  return made.flatMap(({ section, text, services }, index) => {
    const isLetter = section.endsWith('_STRENGTH') || section.endsWith('_DEVELOPMENT');
    const targets = readTargets(documentOfFinding(section, text, isLetter));
    return Object.entries(services).flatMap(([service, { polarity, themes }]): LabelledTarget[] => {
      const found = targets.find((one) => one.target.named.service === service && !one.anaphoric);
      if (found === undefined || polarity === 'NOT_JUDGED') return [];
      return [{ target: found.target, polarity, themes, source: 'MADE', fold: `made ${String(index % FOLDS)}`, text }];
    });
  });
}
