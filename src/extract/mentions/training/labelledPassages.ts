import type { StatedDocument } from '../readStatements.ts';
import { readTargets } from '../readTargets.ts';
import { FOLDS, type LabelledTarget } from './buildExamples.ts';
import { isSameSentence } from './isSameSentence.ts';
import type { LabelledPassage } from './labels.ts';
import { documentOfFinding, documentOfItem } from './statedDocuments.ts';

/** A passage as a document of one finding, or of one item of minutes. */
export function passageDocument({ framework, section, text }: LabelledPassage): StatedDocument {
  if (framework === 'MINUTES') return documentOfItem(text);
  return documentOfFinding(section, text, framework === 'LOCAL_AREA_SEND_2016');
}

/** The targets of labelled passages, in ten folds. */
export function passageTargets(passages: readonly LabelledPassage[]): LabelledTarget[] {
  return passages.flatMap((passage, index) =>
    readTargets(passageDocument(passage)).flatMap(({ target, start, end, anaphoric }): LabelledTarget[] => {
      const text = passage.text.slice(start, end);
      const label = passage.mentions.find(
        (one) => one.service === target.named.service && isSameSentence(one.quote, text),
      );
      if (label === undefined || anaphoric || label.judgement.polarity === 'NOT_JUDGED') return [];
      const { polarity, themes } = label.judgement;
      return [{ target, polarity, themes, source: 'PASSAGE', fold: `passages ${String(index % FOLDS)}`, text }];
    }),
  );
}
